package io.petition.rules.io;

import io.petition.rules.io.RuleFile.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keys of which each may begin one section only. */
final class Once {
    private final Map<String, Integer> lines = new HashMap<>();

    /** The key that begins a section; that it began an earlier one is a fault. */
    Optional<String> key(Part part) {
        Optional<String> key = part.section().need(part.kind(), Phrase::key);
        key.ifPresent(first -> check(part.section(), part.kind(), first));
        return key;
    }

    void check(Section section, String kind, String key) {
        Integer earlier = lines.putIfAbsent(key, section.start());
        if (earlier != null) {
            section.fault(section.start(), kind, key, "stands already in line " + earlier + "; keep one of them");
        }
    }
}
