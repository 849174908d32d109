package io.petition.examples.cli;

import com.google.common.collect.ImmutableMap;
import io.petition.statistics.breakdown.Grain;
import io.petition.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is done with figures beside showing them: one thing at most. */
final class StatsModes {
    private static final String DOTS = "..";
    private static final Pattern NAMED = Pattern.compile("(?<year>[0-9]{4})(-Q(?<quarter>[1-4])|-(?<month>[0-9]{2}))?");

    @Option(names = "--compare", paramLabel = "A..B")
    private @Nullable String compare;

    @Option(names = "--trend", paramLabel = "day|week|month|quarter|year")
    private @Nullable String trend;

    @Option(names = "--rank", paramLabel = "AXIS")
    private @Nullable String rank;

    @Option(names = "--publish", paramLabel = "N")
    private @Nullable String publish;

    @Option(names = "--since", paramLabel = "T")
    private @Nullable String since;

    @Option(names = "--difference")
    private boolean difference;

    private Optional<Period> before = Optional.empty();
    private Optional<Grain> grain = Optional.empty();
    private OptionalInt least = OptionalInt.empty();
    private Optional<Instant> reported = Optional.empty();

    /** Reads what can be read without a file, and refuses what does not go together. */
    void check(boolean inPeriod) throws BadInput {
        before = period("compare", compare);
        grain = trend == null ? Optional.empty() : Optional.of(grain(trend));
        least = Inputs.number("publish", publish, 2);
        List<String> asked = asked();
        if (asked.size() > 1) {
            throw new BadInput(asked.get(1), "bad.stats-together", Map.of("other", asked.get(0)));
        }
        if ((compare != null || trend != null) && !inPeriod) {
            throw new BadInput("in", "bad.missing", Map.of());
        }
    }

    private List<String> asked() {
        return ImmutableMap.of(
                        "compare", compare != null,
                        "trend", trend != null,
                        "rank", rank != null,
                        "publish", publish != null,
                        "since", since != null,
                        "difference", difference)
                .entrySet()
                .stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Grain grain(String word) throws BadInput {
        Optional<Grain> grain = StatsQuestion.grain(word);
        if (grain.isEmpty()) {
            String known = String.join(", ", StatsQuestion.grains());
            throw new BadInput("trend", "bad.word", Map.of("value", word, "known", known));
        }
        return grain.get();
    }

    static Optional<Period> period(String field, @Nullable String value) throws BadInput {
        if (value == null) {
            return Optional.empty();
        }
        int dots = value.indexOf(DOTS);
        if (dots < 0) {
            return Optional.of(
                    named(value).orElseThrow(() -> new BadInput(field, "bad.stats-period", Map.of("value", value))));
        }
        LocalDate first = Inputs.date(field, value.substring(0, dots));
        LocalDate last = Inputs.date(field, value.substring(dots + DOTS.length()));
        if (last.isBefore(first)) {
            throw new BadInput(field, "bad.reversed", Map.of("value", value));
        }
        return Optional.of(Period.closed(first, last));
    }

    /** A year, a quarter or a month, as the tables name them. */
    private static Optional<Period> named(String value) {
        Matcher name = NAMED.matcher(value);
        if (!name.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(name.group("year"));
        String quarter = name.group("quarter");
        String month = name.group("month");
        int first = quarter != null ? 3 * Integer.parseInt(quarter) - 2 : month == null ? 1 : Integer.parseInt(month);
        int months = quarter != null ? 3 : month == null ? 12 : 1;
        if (first < 1 || first > 12) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(year, first, 1);
        return Optional.of(Period.closed(from, from.plusMonths(months).minusDays(1)));
    }

    /** When the past report was made, which is not after it is looked at. */
    void readSince(ZoneId zone, Optional<Instant> known) throws BadInput {
        if (since != null) {
            Instant read = Times.end("since", since, zone);
            if (known.isPresent() && known.get().isBefore(read)) {
                throw new BadInput("since", "bad.stats-since", Answers.args("value", read, "known", known.get()));
            }
            reported = Optional.of(read);
        }
    }

    Optional<Instant> since() {
        return reported;
    }

    /** The option that is asked for, if what it asks cannot be done of groups that hold what lies under them. */
    Optional<String> unrolled() {
        return publish == null && rank == null ? asked().stream().findFirst() : Optional.empty();
    }

    /** The option that is asked for, if only what histories show can answer it, each matter once. */
    Optional<String> ofHistories() {
        return Optional.ofNullable(since).map(time -> "since");
    }

    /** The axis that is needed besides those named. */
    Optional<String> axis() {
        return Optional.ofNullable(rank == null ? trend : rank);
    }

    /** Whether what is to be done can be done with so many indicators and axes. */
    void fits(StatsQuestion<?> question) throws BadInput {
        int axes = question.axes().size();
        if (compare != null
                && (axes > 1
                        || question.axes().stream()
                                .anyMatch(axis -> axis.grain().isPresent()))) {
            throw new BadInput("by", "bad.stats-compare-by", Map.of());
        }
        if (trend != null && axes > 1) {
            throw new BadInput("by", "bad.stats-trend-by", Map.of());
        }
        if (publish != null && axes == 0) {
            throw new BadInput("by", "bad.missing", Map.of());
        }
        if (publish != null && question.indicators().size() > 1) {
            throw new BadInput("indicator", "bad.stats-publish-one", Map.of());
        }
        if (difference) {
            StatsChoice.checkTwo(question.indicators());
        }
    }

    /** What is done with the facts. */
    <F> Outcome outcome(StatsQuestion<F> question, StatsScope scope, List<F> all) {
        if (before.isPresent()) {
            return StatsCompared.of(question, scope, all, before.get()).outcome();
        }
        if (grain.isPresent()) {
            return StatsTrend.of(question, scope, all, grain.get()).outcome();
        }
        if (rank != null) {
            return StatsRanked.of(question, scope, all, rank).outcome();
        }
        if (least.isPresent()) {
            return StatsPublished.of(question, scope, all, least.getAsInt());
        }
        return difference
                ? StatsDifference.of(question, scope, all).outcome()
                : StatsTables.of(question, scope, all).outcome();
    }
}
