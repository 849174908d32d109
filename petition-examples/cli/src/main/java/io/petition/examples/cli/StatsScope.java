package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Of what figures are: what was read, as of when, in which period.
 *
 * @param kind of which facts
 * @param facts how many
 * @param bad how many lines could not be read and are in no figure
 * @param asOf as of which day histories were classed; left out of facts, which say so themselves
 * @param asKnownAt as known at which instant
 * @param from the first day of the period
 * @param to the last
 * @param by the axes
 * @param rolled the axis along which each key holds what lies under it
 */
@JsonPropertyOrder({"kind", "facts", "bad", "asOf", "asKnownAt", "from", "to", "by", "rolled"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatsScope(
        String kind,
        long facts,
        long bad,
        @Nullable String asOf,
        @Nullable String asKnownAt,
        @Nullable String from,
        @Nullable String to,
        List<String> by,
        @Nullable String rolled) {
    static StatsScope of(
            StatsQuestion<?> question, long facts, long bad, Optional<LocalDate> asOf, Optional<Instant> asKnownAt) {
        return new StatsScope(
                question.kind().word(),
                facts,
                bad,
                asOf.map(LocalDate::toString).orElse(null),
                asKnownAt.map(Instant::toString).orElse(null),
                question.period().map(Period::from).map(LocalDate::toString).orElse(null),
                question.period().flatMap(Period::last).map(LocalDate::toString).orElse(null),
                question.by(),
                question.rolled().orElse(null));
    }

    /** The same of facts that are tracks, whatever was asked for: a file of facts says so itself. */
    StatsScope ofTracks() {
        return new StatsScope(FactKind.TRACKS.word(), facts, bad, asOf, asKnownAt, from, to, by, rolled);
    }

    /** What figures are of, on one line. */
    String line(Words words) {
        StringBuilder line = new StringBuilder(
                words.of("stats.scope", Answers.args("facts", facts, "kind", words.of("indicators.kind." + kind))));
        if (asOf != null) {
            line.append(words.of("stats.as-of", "date", asOf));
        }
        if (asKnownAt != null) {
            line.append(words.of("stats.as-known-at", "time", asKnownAt));
        }
        if (from != null && to != null) {
            line.append(words.of("stats.in", "from", from, "to", to));
        }
        if (bad > 0) {
            line.append(words.of("stats.bad", "bad", Long.toString(bad)));
        }
        return line.toString();
    }
}
