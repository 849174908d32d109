package io.petition.rules.io;

import com.google.common.collect.ImmutableSet;
import io.petition.law.MilestoneKey;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Milestones in a row, {@code M, M}: a set, written in the order of their names. */
final class Keys {
    private Keys() {}

    static Set<MilestoneKey> read(Phrase phrase) throws Misread {
        Set<MilestoneKey> keys = new LinkedHashSet<>();
        do {
            MilestoneKey key = MilestoneKey.of(phrase.key());
            if (!keys.add(key)) {
                phrase.fault(key.value(), "stands a second time; name it once");
            }
        } while (phrase.take(','));
        return keys;
    }

    /** The same, or {@code none}. */
    static Set<MilestoneKey> readOrNone(Phrase phrase) throws Misread {
        return phrase.take("none") ? ImmutableSet.of() : read(phrase);
    }

    static String write(Set<MilestoneKey> keys) {
        return keys.stream().map(MilestoneKey::value).sorted().map(Quoting::key).collect(Collectors.joining(", "));
    }
}
