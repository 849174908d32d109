package io.petition.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.petition.rules.io.IndicatorReader;
import io.petition.statistics.CaseFact;
import io.petition.statistics.breakdown.Tree;
import io.petition.statistics.indicator.IndicatorBook;
import io.petition.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which figures are asked for, and what is done with them. */
final class StatsOptions {
    private static final Splitter COMMAS = Splitter.on(',').trimResults();
    private static final String DOTS = "..";

    @Option(names = "--indicator", paramLabel = "KEY[,KEY]")
    private @Nullable String indicator;

    @Option(names = "--indicators", paramLabel = "OWN.txt")
    private @Nullable String indicators;

    @Option(names = "--facts", paramLabel = "case|submission|activity")
    private @Nullable String facts;

    @Option(names = "--by", paramLabel = "AXIS[,AXIS]")
    private @Nullable String by;

    @Option(names = "--in", paramLabel = "A..B")
    private @Nullable String in;

    @Option(names = "--roll", paramLabel = "AXIS")
    private @Nullable String roll;

    @Option(names = "--tree", paramLabel = "TREE.csv")
    private @Nullable String tree;

    @Option(names = "--compare", paramLabel = "A..B")
    private @Nullable String compare;

    @Option(names = "--rank", paramLabel = "AXIS")
    private @Nullable String rank;

    @Option(names = "--publish", paramLabel = "N")
    private @Nullable String publish;

    @Option(names = "--since", paramLabel = "T")
    private @Nullable String since;

    @Option(names = "--difference")
    private boolean difference;

    private Optional<Period> period = Optional.empty();
    private Optional<Period> before = Optional.empty();
    private OptionalInt least = OptionalInt.empty();
    private Optional<Instant> reported = Optional.empty();

    boolean isOfFacts() {
        return facts != null;
    }

    Optional<Instant> since() {
        return reported;
    }

    /** Refuses what says nothing of facts: they were made as of a day, and know where they belong. */
    static void refuse(String option, @Nullable String value) throws BadInput {
        if (value != null) {
            throw new BadInput(option, "bad.stats-facts", Map.of());
        }
    }

    /** Reads what can be read without a file, and refuses what does not go together. */
    void check() throws BadInput {
        period = period("in", in);
        before = period("compare", compare);
        least = Inputs.number("publish", publish, 2);
        List<String> asked = new ArrayList<>();
        modes().forEach((option, is) -> {
            if (is) {
                asked.add(option);
            }
        });
        if (asked.size() > 1) {
            throw new BadInput(asked.get(1), "bad.stats-together", Map.of("other", asked.get(0)));
        }
        if (isOfFacts()) {
            refuse("since", since);
        }
        if (compare != null && in == null) {
            throw new BadInput("in", "bad.missing", Map.of());
        }
        if (difference && in != null) {
            throw new BadInput("in", "bad.stats-together", Map.of("other", "difference"));
        }
        if (roll != null && !asked.isEmpty() && publish == null) {
            throw new BadInput("roll", "bad.stats-together", Map.of("other", asked.get(0)));
        }
    }

    private Map<String, Boolean> modes() {
        return ImmutableMap.of(
                "compare", compare != null,
                "rank", rank != null,
                "publish", publish != null,
                "since", since != null,
                "difference", difference);
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

    private static Optional<Period> period(String field, @Nullable String value) throws BadInput {
        if (value == null) {
            return Optional.empty();
        }
        int dots = value.indexOf(DOTS);
        if (dots < 0) {
            throw new BadInput(field, "bad.stats-period", Map.of("value", value));
        }
        LocalDate first = Inputs.date(field, value.substring(0, dots));
        LocalDate last = Inputs.date(field, value.substring(dots + DOTS.length()));
        if (last.isBefore(first)) {
            throw new BadInput(field, "bad.reversed", Map.of("value", value));
        }
        return Optional.of(Period.closed(first, last));
    }

    /** What is asked; empty where the tree has a fault, which is told. */
    Optional<StatsQuestion<?>> question(Petition petition, Set<String> attributes) throws BadInput {
        StatsChoice choice = choice();
        FactKind<?> kind = choice.kind(facts);
        if (since != null && !kind.equals(FactKind.CASES)) {
            throw new BadInput("since", "bad.stats-since-cases", Map.of());
        }
        Optional<Tree> read = tree(petition);
        return read.isEmpty() ? Optional.empty() : Optional.of(question(kind, choice, attributes, read.get()));
    }

    /** The same of matters. */
    StatsQuestion<CaseFact> ofCases(Petition petition, Set<String> attributes) throws BadInput {
        return question(FactKind.CASES, choice(), attributes, tree(petition).orElseThrow());
    }

    private StatsChoice choice() throws BadInput {
        Optional<IndicatorBook> own = indicators == null
                ? Optional.empty()
                : Optional.of(RuleFiles.read("indicators", indicators, IndicatorReader::read));
        return new StatsChoice(own, split("indicator", Inputs.required("indicator", indicator)));
    }

    private Optional<Tree> tree(Petition petition) throws BadInput {
        if (tree != null && roll == null) {
            throw new BadInput("roll", "bad.missing", Map.of());
        }
        if (roll == null) {
            return Optional.of(Tree.of(ImmutableMap.of()));
        }
        if (tree == null && !roll.equals("region")) {
            throw new BadInput("tree", "bad.missing", Map.of());
        }
        return tree == null ? Optional.of(Divisions.shipped()) : Divisions.read(petition, tree);
    }

    private <F> StatsQuestion<F> question(FactKind<F> kind, StatsChoice choice, Set<String> attributes, Tree above)
            throws BadInput {
        List<String> names = new ArrayList<>(by == null ? List.of() : split("by", by));
        if (rank != null && !names.contains(rank)) {
            names.add(rank);
        }
        StatsQuestion<F> question = new StatsQuestion<>(
                kind,
                choice.indicators(kind),
                StatsQuestion.axes(kind, names, attributes),
                period,
                Optional.ofNullable(roll),
                above);
        if (roll != null && !names.contains(roll)) {
            throw new BadInput("roll", "bad.key", Map.of("value", roll, "known", String.join(", ", names)));
        }
        fits(question);
        return question;
    }

    /** Whether what is to be done can be done with so many indicators and axes. */
    private void fits(StatsQuestion<?> question) throws BadInput {
        int axes = question.axes().size();
        if (compare != null
                && (axes > 1
                        || question.axes().stream()
                                .anyMatch(axis -> axis.grain().isPresent()))) {
            throw new BadInput("by", "bad.stats-compare-by", Map.of());
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

    private static List<String> split(String field, String value) throws BadInput {
        List<String> parts = COMMAS.splitToList(value);
        if (parts.contains("")) {
            throw new BadInput(field, "bad.value", Map.of("value", value));
        }
        return parts;
    }

    /** What is done with the facts. */
    <F> Outcome outcome(StatsQuestion<F> question, StatsScope scope, List<F> all) {
        if (before.isPresent()) {
            return StatsCompared.of(question, scope, all, before.get()).outcome();
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
