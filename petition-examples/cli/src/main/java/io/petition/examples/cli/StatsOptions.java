package io.petition.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.petition.rules.io.IndicatorReader;
import io.petition.statistics.CaseFact;
import io.petition.statistics.breakdown.Tree;
import io.petition.statistics.indicator.IndicatorBook;
import io.petition.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which figures are asked for, by what and when. */
final class StatsOptions {
    private static final Splitter COMMAS = Splitter.on(',').trimResults();

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

    @Option(names = "--tracks")
    private boolean tracks;

    @Mixin
    private StatsModes modes = new StatsModes();

    private Optional<Period> period = Optional.empty();

    StatsModes modes() {
        return modes;
    }

    boolean isOfFacts() {
        return facts != null;
    }

    /** Refuses what says nothing of facts: they were made as of a day, and know where they belong. */
    static void refuse(String option, @Nullable String value) throws BadInput {
        if (value != null) {
            throw new BadInput(option, "bad.stats-facts", Map.of());
        }
    }

    /** Reads what can be read without a file, and refuses what does not go together. */
    void check() throws BadInput {
        period = StatsModes.period("in", in);
        modes.check(in != null);
        if (isOfFacts()) {
            refuse("since", modes.ofHistories().orElse(null));
            refuse("tracks", tracks ? "" : null);
        }
        if (tracks && modes.ofHistories().isPresent()) {
            throw new BadInput("tracks", "bad.stats-together", Map.of("other", "since"));
        }
        if (roll != null && modes.unrolled().isPresent()) {
            throw new BadInput(
                    "roll",
                    "bad.stats-together",
                    Map.of("other", modes.unrolled().get()));
        }
    }

    /** What is asked; empty where the tree has a fault, which is told. */
    Optional<StatsQuestion<?>> question(Petition petition, Set<String> attributes) throws BadInput {
        StatsChoice choice = choice();
        FactKind<?> asked = choice.kind(facts);
        if (modes.ofHistories().isPresent() && !asked.equals(FactKind.CASES)) {
            throw new BadInput("since", "bad.stats-since-cases", Map.of());
        }
        if (tracks && !asked.equals(FactKind.CASES)) {
            throw new BadInput("tracks", "bad.stats-tracks-cases", Map.of());
        }
        FactKind<?> kind = tracks ? FactKind.TRACKS : asked;
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
        modes.axis().filter(axis -> !names.contains(axis)).ifPresent(names::add);
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
        modes.fits(question);
        return question;
    }

    private static List<String> split(String field, String value) throws BadInput {
        List<String> parts = COMMAS.splitToList(value);
        if (parts.contains("")) {
            throw new BadInput(field, "bad.value", Map.of("value", value));
        }
        return parts;
    }
}
