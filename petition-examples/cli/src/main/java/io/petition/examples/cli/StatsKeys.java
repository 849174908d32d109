package io.petition.examples.cli;

import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.text.Words;
import io.petition.statistics.breakdown.Axis;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where in a breakdown a figure stands; what is not known along an axis has the empty key. */
final class StatsKeys {
    private StatsKeys() {}

    static Map<String, String> at(List<String> axes, List<String> keys) {
        ImmutableMap.Builder<String, String> at = ImmutableMap.builder();
        for (int i = 0; i < axes.size(); i++) {
            at.put(axes.get(i), keys.get(i));
        }
        return at.buildOrThrow();
    }

    static String text(Collection<String> keys, Words words) {
        return words.list(keys.stream().map(key -> text(key, words)).toList());
    }

    static String text(String key, Words words) {
        return key.equals(Axis.UNKNOWN) ? words.of("stats.unknown-key") : key;
    }
}
