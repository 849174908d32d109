package io.petition.rules.io;

import java.util.HashMap;
import java.util.Map;

/** Keys of which each may begin one section only. */
final class Once {
    private final Map<String, Integer> lines = new HashMap<>();

    /** Whether the key was not there before; else that is a fault. */
    boolean isFirst(Section section, String kind, String key) {
        Integer earlier = lines.putIfAbsent(key, section.start());
        if (earlier != null) {
            section.fault(section.start(), kind, key, "stands already in line " + earlier + "; keep one of them");
        }
        return earlier == null;
    }
}
