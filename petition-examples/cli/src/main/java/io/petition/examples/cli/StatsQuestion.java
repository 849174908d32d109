package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Fact;
import io.petition.model.PersonRef;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Grain;
import io.petition.statistics.breakdown.Tree;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Tally;
import io.petition.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures are asked for, by what, in which period.
 *
 * @param kind the kind of fact that all of the indicators count
 * @param rolled along which axis each key holds what lies under it
 * @param tree what lies under what there
 */
record StatsQuestion<F>(
        FactKind<F> kind,
        List<Indicator<F>> indicators,
        List<Axis<F>> axes,
        Optional<Period> period,
        Optional<String> rolled,
        Tree tree) {
    StatsQuestion {
        Objects.requireNonNull(kind, "kind");
        indicators = ImmutableList.copyOf(indicators);
        axes = ImmutableList.copyOf(axes);
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(rolled, "rolled");
        Objects.requireNonNull(tree, "tree");
    }

    /** Axes by their names: facts of the kind, columns of the host's table, and at most one length of periods. */
    static <F> List<Axis<F>> axes(FactKind<F> kind, List<String> names, Set<String> attributes) throws BadInput {
        List<Axis<F>> axes = new ArrayList<>();
        for (String name : names) {
            Axis<F> axis = axis(kind, name, attributes);
            if (axes.stream().anyMatch(before -> before.name().equals(name))) {
                throw new BadInput("by", "bad.stats-by-twice", Map.of("value", name));
            }
            axes.add(axis);
        }
        if (axes.stream().filter(axis -> axis.grain().isPresent()).count() > 1) {
            throw new BadInput("by", "bad.stats-grains", Map.of());
        }
        return axes;
    }

    private static <F> Axis<F> axis(FactKind<F> kind, String name, Set<String> attributes) throws BadInput {
        Optional<Grain> grain = grain(name);
        if (grain.isPresent()) {
            return Axis.of(grain.get());
        }
        Optional<Fact<F, ?>> fact = kind.fact(attributes.contains(name) ? "attribute." + name : name);
        if (fact.isEmpty()) {
            List<String> known = new ArrayList<>(grains());
            known.addAll(kind.vocabulary().names());
            known.addAll(attributes);
            throw new BadInput("by", "bad.key", Map.of("value", name, "known", String.join(", ", known)));
        }
        return axis(name, fact.get());
    }

    /** The length of periods of a name. */
    static Optional<Grain> grain(String name) {
        return Arrays.stream(Grain.values())
                .filter(grain -> grain.code().equals(name))
                .findFirst();
    }

    static List<String> grains() {
        return Arrays.stream(Grain.values()).map(Grain::code).toList();
    }

    /** A handler or a sponsor by the host's own key of the office: masked, all would be one. */
    private static <F, T> Axis<F> axis(String name, Fact<F, T> fact) {
        return Axis.by(
                name,
                subject -> fact.of(subject)
                        .map(answer -> answer instanceof PersonRef person ? person.value() : fact.text(answer)));
    }

    /** Whether it is asked by what belongs to the parts of a matter: figures by organ count its tracks, or they charge one organ with all. */
    boolean ofTracks() {
        return by().stream().anyMatch(kind.ofParts()::contains);
    }

    /** What makes the facts that are counted. */
    FactKind.Maker<F> maker() {
        return ofTracks() ? kind.parts() : kind.maker();
    }

    List<String> by() {
        return axes.stream().map(Axis::name).toList();
    }

    /** What facts come to along the axes in the period that is asked for. */
    Cube cube(List<F> facts) {
        return cube(facts, period);
    }

    /** The same in another period. */
    Cube cube(List<F> facts, Optional<Period> in) {
        Cube cube = plain(facts, in);
        return rolled.isPresent() ? cube.rolledUp(rolled.get(), tree) : cube;
    }

    /** The same, and not rolled up. */
    Cube plain(List<F> facts, Optional<Period> in) {
        Breakdown<F> breakdown = Breakdown.of(Panel.of(indicators), axes);
        return in.map(breakdown::in).orElse(breakdown).of(facts);
    }

    /** What an indicator comes to; "no data" where nothing was counted. */
    FigureAnswer figure(Indicator<F> indicator, Tally tally) {
        return FigureAnswer.of(indicator, exact(indicator, tally));
    }

    Figure exact(Indicator<F> indicator, Tally tally) {
        return indicator.of(tally.plus(Panel.of(indicator).tally(ImmutableList.of())));
    }

    /** Whether anything was counted under an indicator, in whatever class. */
    boolean counted(Indicator<F> indicator, Tally tally) {
        return Panel.of(indicator).counters().stream()
                .anyMatch(counter -> tally.under(counter.indicator())
                        .filter(counted -> counted.total() > 0)
                        .isPresent());
    }
}
