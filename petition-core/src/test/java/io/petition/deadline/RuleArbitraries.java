package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Condition;
import io.petition.law.Anchor;
import io.petition.law.Ceiling;
import io.petition.law.Dated;
import io.petition.law.ExtensionBound;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.Length;
import io.petition.law.MatterClass;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.OpeningHours;
import io.petition.time.Period;
import io.petition.time.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rules of counting, timetables and terms that could be some country's; every bound, effect and unit occurs. */
public final class RuleArbitraries {
    private static final Period ALWAYS = Period.from(LocalDate.of(1800, 1, 1));

    /** The class that some of the terms ask for. */
    public static final MatterClass CLASS = MatterClass.of("a");

    private RuleArbitraries() {}

    /** Every rule of counting that can be chosen. */
    public static Arbitrary<Counting> countings() {
        return Combinators.combine(
                        Arbitraries.of(Counting.FirstDay.class),
                        Arbitraries.of(Counting.Roll.class),
                        Arbitraries.of(Counting.DayOff.class),
                        Arbitraries.of(Counting.DayEnd.class))
                .as((first, roll, off, end) -> new Counting(first, roll, off, end));
    }

    /** Lengths in every unit of days, few beyond a hundred days, so that they can be walked. */
    public static Arbitrary<Span> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 40).map(Span::workingDays)),
                Tuple.of(4, Arbitraries.integers().between(1, 70).map(Span::calendarDays)),
                Tuple.of(2, Arbitraries.integers().between(1, 9).map(Span::weeks)),
                Tuple.of(3, Arbitraries.integers().between(1, 4).map(Span::months)),
                Tuple.of(1, Arbitraries.just(Span.years(1))));
    }

    /** Lengths in hours of the clock and of service. */
    public static Arbitrary<Span> hours() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 80).map(Span::hours),
                Arbitraries.integers().between(1, 40).map(Span::serviceHours));
    }

    /** Timetables with up to two stretches a day, in quarters of an hour, that open on at least one of these days. */
    public static Arbitrary<OpeningHours> timetables(Set<DayOfWeek> open) {
        Arbitrary<List<OpeningHours.Hours>> day = Arbitraries.integers()
                .between(24, 96)
                .set()
                .ofMinSize(0)
                .ofMaxSize(4)
                .map(quarters -> stretches(quarters.stream().sorted().toList()));
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), day)
                .ofMinSize(4)
                .filter(week -> open.stream()
                        .anyMatch(any -> !week.getOrDefault(any, List.of()).isEmpty()))
                .flatMap(week -> day.map(madeUp -> new OpeningHours(week, madeUp)));
    }

    private static List<OpeningHours.Hours> stretches(List<Integer> quarters) {
        List<OpeningHours.Hours> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < quarters.size(); i += 2) {
            stretches.add(new OpeningHours.Hours(time(quarters.get(i)), time(quarters.get(i + 1))));
        }
        return stretches;
    }

    private static LocalTime time(int quarters) {
        return LocalTime.MIDNIGHT.plusMinutes(15L * quarters);
    }

    /**
     * Terms of these lengths (one in twelve of the sender's date instead, where they are in days), begun by {@code begun} and
     * ended by {@code done}, with two grounds of pause of which one is bounded in various ways.
     */
    public static Arbitrary<Dated<TermRule>> rules(Arbitrary<Span> lengths) {
        return lengths.flatMap(length -> Combinators.combine(
                        length(length), bounds(length), expert(), effects(), Arbitraries.of(true, false, false, false))
                .as((fixed, bound, expert, effect, optional) -> Dated.confirmed(
                        TermRule.builder()
                                .key(TermKey.of("answer"))
                                .length(fixed)
                                .anchor(Anchor.at(MilestoneKey.of("begun")))
                                .addRestarts(MilestoneKey.of("again"))
                                .addStops(MilestoneKey.of("done"))
                                .addReleases(MilestoneKey.of("let-go"))
                                .addAnnuls(MilestoneKey.of("void"))
                                .addTransfers(MilestoneKey.of("passed-on"))
                                .holder(Holder.ORGAN)
                                .effect(effect)
                                .deemed(effect == LegalEffect.DEEMED ? Optional.of("granted") : Optional.empty())
                                .optional(optional)
                                .extension(bound)
                                .addPauses(PauseGround.of(
                                        "hearing",
                                        MilestoneKey.of("heard"),
                                        MilestoneKey.of("heard-out"),
                                        ToyRegime.TOY))
                                .addPauses(expert)
                                .appliesTo(condition(effect))
                                .build(),
                        ALWAYS,
                        ToyRegime.TOY)));
    }

    private static Arbitrary<Length> length(Span length) {
        Arbitrary<Length> fixed = Arbitraries.just(Length.of(length));
        return length.unit().isHourly()
                ? fixed
                : Arbitraries.frequencyOf(Tuple.of(11, fixed), Tuple.of(1, Arbitraries.just(Length.givenBySender())));
    }

    private static Arbitrary<LegalEffect> effects() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(LegalEffect.STATUTORY)), Tuple.of(2, Arbitraries.of(LegalEffect.class)));
    }

    /** Half of the pledges and internal terms reach one class alone. */
    private static Condition<TermFacts> condition(LegalEffect effect) {
        return effect == LegalEffect.PLEDGE ? Condition.in(TermFacts.MATTER_CLASS, Set.of(CLASS)) : Condition.always();
    }

    private static Arbitrary<Optional<ExtensionBound>> bounds(Span length) {
        Arbitrary<Ceiling> own = Arbitraries.integers()
                .between(1, length.unit().isHourly() ? 20 : 12)
                .map(amount -> Ceiling.of(new Span(amount, length.unit())));
        Arbitrary<Ceiling> days = Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 30).map(Span::calendarDays),
                        Arbitraries.integers().between(1, 15).map(Span::workingDays),
                        Arbitraries.integers().between(1, 2).map(Span::months))
                .map(Ceiling::of);
        Arbitrary<Ceiling> most =
                Arbitraries.oneOf(own, length.unit().isHourly() ? own : days, Arbitraries.just(Ceiling.original()));
        return Combinators.combine(
                        most,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(ExtensionBound.Need.class).set())
                .as((ceiling, times, needs) -> new ExtensionBound(
                        ceiling,
                        times == 0 ? OptionalInt.empty() : OptionalInt.of(times),
                        MilestoneKey.of("extended"),
                        needs,
                        ImmutableList.of(ToyRegime.TOY)))
                .optional(0.8);
    }

    private static Arbitrary<PauseGround> expert() {
        Arbitrary<Span> longest = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 12).map(Span::calendarDays),
                Arbitraries.integers().between(1, 8).map(Span::workingDays),
                Arbitraries.just(Span.months(1)));
        return Combinators.combine(longest.optional(0.7), Arbitraries.integers().between(0, 2))
                .as((most, times) -> new PauseGround(
                        "expert",
                        MilestoneKey.of("asked"),
                        MilestoneKey.of("reported"),
                        most,
                        times == 0 ? OptionalInt.empty() : OptionalInt.of(times),
                        ImmutableList.of(ToyRegime.TOY)));
    }
}
