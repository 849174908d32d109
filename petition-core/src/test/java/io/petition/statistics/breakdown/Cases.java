package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Facts with everything unknown now and then, and panels and breakdowns drawn at random over them. */
final class Cases {
    record Case(
            Optional<String> region,
            String channel,
            Optional<Boolean> rated,
            Optional<Integer> persons,
            Optional<LocalDate> due,
            Optional<LocalDate> answered,
            LocalDate came) {}

    static final Fact<Case, String> REGION = Fact.of("region", Optional::of, Case::region);
    static final Fact<Case, String> CHANNEL = Fact.of("channel", Optional::of, c -> Optional.of(c.channel()));
    static final Fact<Case, Boolean> RATED = Fact.of("rated", Case::rated);
    static final Fact<Case, Integer> PERSONS = Fact.of("persons", Case::persons);
    static final Fact<Case, LocalDate> DUE = Fact.of("due", Case::due);
    static final Fact<Case, LocalDate> ANSWERED = Fact.of("answered", Case::answered);
    static final Fact<Case, LocalDate> CAME = Fact.of("came", c -> Optional.of(c.came()));

    /** Writes what is not known like one of the answers. */
    static final Axis<Case> HALF = Axis.by(
            "half", c -> c.rated().map(rated -> rated ? "" : c.came().getMonthValue() > 6 ? "second" : "first"));

    static final List<Axis<Case>> AXES = ImmutableList.of(Axis.of(REGION), Axis.of(CHANNEL), HALF);

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private Cases() {}

    static Arbitrary<List<Case>> cases() {
        Arbitrary<LocalDate> days = Arbitraries.frequencyOf(
                Tuple.of(40, Arbitraries.integers().between(0, 800).map(START::plusDays)),
                Tuple.of(1, Arbitraries.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))));
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d").optional(0.9),
                        Arbitraries.of("letter", "visit", "call"),
                        Arbitraries.of(true, false).optional(0.7),
                        Arbitraries.integers().between(0, 2_000_000_000).optional(0.8),
                        days.optional(0.8),
                        days.optional(0.7),
                        days)
                .as(Case::new)
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<Condition<Case>> leaves() {
        return Arbitraries.of(
                Condition.always(),
                Condition.is(RATED, true),
                Condition.known(DUE),
                Condition.known(RATED),
                Condition.in(CHANNEL, ImmutableSet.of("letter", "visit")),
                Condition.is(CHANNEL, "call"),
                Condition.is(REGION, "a"),
                Condition.atLeast(PERSONS, 1_000_000_000),
                Condition.between(DUE, START.plusDays(100), START.plusDays(500)));
    }

    static Arbitrary<Condition<Case>> conditions() {
        return Combinators.combine(leaves(), leaves(), Arbitraries.integers().between(0, 4))
                .as((one, other, way) -> switch (way) {
                    case 0 -> Condition.not(one);
                    case 1 -> Condition.all(one, other);
                    case 2 -> Condition.any(one, Condition.not(other));
                    default -> one;
                });
    }

    private static Arbitrary<Measure<Case>> measures() {
        Arbitrary<Measure.Share<Case>> shares = Combinators.combine(
                        conditions(), conditions(), conditions().list().ofMaxSize(3))
                .as((numerator, denominator, named) -> {
                    Measure.Share<Case> share = Measure.share(numerator, denominator);
                    for (int i = 0; i < named.size(); i++) {
                        share = share.naming("name-" + i, named.get(i));
                    }
                    return share;
                });
        Arbitrary<Measure<Case>> composites = Combinators.combine(shares, shares)
                .as((one, other) -> new Measure.Composite<>(
                        Measure.Composite.Way.PRODUCT,
                        ImmutableList.of(
                                new Measure.Composite.Part<>(
                                        of("one", one, Condition.always(), DUE), Fraction.of(1, 1)),
                                new Measure.Composite.Part<>(
                                        of("other", other, Condition.always(), CAME), Fraction.of(1, 1)))));
        return Arbitraries.frequencyOf(
                Tuple.of(5, shares.map(share -> share)),
                Tuple.of(1, composites),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                Measure.<Case>count(),
                                Measure.sum(PERSONS),
                                Measure.days(CAME, ANSWERED),
                                Measure.days(DUE, ANSWERED))));
    }

    private static Indicator<Case> of(
            String key, Measure<Case> measure, Condition<Case> population, Fact<Case, LocalDate> period) {
        return Indicator.builder(key, "1", period)
                .population(population)
                .measure(measure)
                .build();
    }

    static Arbitrary<Panel<Case>> panels() {
        return Combinators.combine(measures(), conditions(), Arbitraries.of(CAME, DUE, ANSWERED))
                .as((measure, population, period) -> of("drawn", measure, population, period))
                .list()
                .ofMaxSize(8)
                .map(drawn -> Panel.of(IntStream.range(0, drawn.size())
                        .mapToObj(i -> of(
                                "i" + i,
                                drawn.get(i).measure(),
                                drawn.get(i).population(),
                                drawn.get(i).period()))
                        .toList()));
    }

    static Arbitrary<Optional<Period>> periods() {
        return Arbitraries.of(
                Optional.empty(),
                Optional.of(Period.closed(START.plusDays(90), START.plusDays(400))),
                Optional.of(Period.from(START.plusDays(365))));
    }

    /** By none to all of the axes and perhaps a grain, in any order. */
    static Arbitrary<List<Axis<Case>>> axes() {
        return Combinators.combine(
                        Arbitraries.shuffle(AXES),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Grain.values()).optional(0.6),
                        Arbitraries.integers().between(0, 3))
                .as((shuffled, n, grain, place) -> {
                    List<Axis<Case>> axes = new ArrayList<>(shuffled.subList(0, n));
                    grain.ifPresent(its -> axes.add(Math.min(place, n), Axis.of(its)));
                    return axes;
                });
    }

    static Breakdown<Case> breakdown(Panel<Case> panel, List<Axis<Case>> axes, Optional<Period> period) {
        Breakdown<Case> breakdown = Breakdown.of(panel, axes);
        return period.map(breakdown::in).orElse(breakdown);
    }
}
