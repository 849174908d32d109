package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.text.Words;
import io.petition.law.Standing;
import io.petition.statistics.indicator.Indicator;
import java.util.Locale;
import java.util.Map;

/** Under which definition a figure was counted; what a figure is worth without it nobody can say. */
@JsonPropertyOrder({"key", "version", "names", "definition", "fingerprint", "standing"})
record StatsHead(
        String key, String version, Map<String, String> names, String definition, String fingerprint, String standing) {
    StatsHead {
        names = ImmutableMap.copyOf(names);
    }

    static StatsHead of(Indicator<?> indicator) {
        return new StatsHead(
                indicator.key(),
                indicator.version(),
                indicator.names(),
                indicator.definition(),
                indicator.fingerprint(),
                indicator.standing().name().toLowerCase(Locale.ROOT));
    }

    String line(Words words) {
        boolean read = standing.equals(Standing.CONFIRMED.name().toLowerCase(Locale.ROOT));
        return words.of(
                read ? "stats.head" : "stats.head-unconfirmed",
                "name",
                names.getOrDefault(words.language().locale().getLanguage(), key),
                "key",
                key,
                "version",
                version,
                "fingerprint",
                fingerprint);
    }
}
