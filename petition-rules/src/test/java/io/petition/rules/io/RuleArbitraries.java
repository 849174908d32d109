package io.petition.rules.io;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.Anchor;
import io.petition.law.Anchor.Choice;
import io.petition.law.Anchor.Point;
import io.petition.law.Ceiling;
import io.petition.law.Dated;
import io.petition.law.ExtensionBound;
import io.petition.law.ExtensionBound.Need;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.Length;
import io.petition.law.MatterClass;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.Standing;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.Counting.DayEnd;
import io.petition.time.Counting.DayOff;
import io.petition.time.Counting.FirstDay;
import io.petition.time.Counting.Roll;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.Span.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Rules of every shape there is, with names that are hard to write down: words of the format, blanks at their ends,
 * quotes, marks, line breaks.
 */
final class RuleArbitraries {
    private static final List<String> WORDS = ImmutableList.of(
            "received",
            "handed-over",
            "31(6)",
            "none",
            "latest",
            "of",
            "+",
            "by",
            "/",
            "2 times",
            "once",
            "真的",
            "a, b",
            "a; b",
            "a / b",
            "\"",
            "\\",
            "\"quoted\"",
            " blank ",
            "line\nbreak",
            "tab\t",
            "\r",
            "#",
            "key: value",
            "，",
            "received + 10 working-days",
            "\u3000",
            "article",
            "..",
            "\\n",
            "needs",
            "a\"b");

    private RuleArbitraries() {}

    /** Names and texts: mostly harmless. */
    static Arbitrary<String> names() {
        Arbitrary<String> plain =
                Arbitraries.strings().withChars("abc-").ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> mixed = Arbitraries.strings()
                .withChars("ab ,;/\"\\+#:\n\r，；中.")
                .ofMinLength(1)
                .ofMaxLength(6);
        return Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(2, Arbitraries.of(WORDS)), Tuple.of(2, mixed))
                .filter(name -> !name.isBlank());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 60_000)
                .map(day -> LocalDate.of(1900, 1, 1).plusDays(day));
    }

    static Arbitrary<Period> periods() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(1, 20_000).optional(0.6))
                .as((from, length) -> new Period(from, length.map(from::plusDays)));
    }

    /** Of the instrument or another, with an article or without, with the source, another or none. */
    static Arbitrary<List<Citation>> citations(String instrument) {
        Arbitrary<Optional<String>> sources = Arbitraries.oneOf(
                        Arbitraries.just("a gazette"), names(), Arbitraries.of("", " "))
                .optional(0.4);
        Arbitrary<String> articles =
                Arbitraries.frequencyOf(Tuple.of(8, names()), Tuple.of(1, Arbitraries.of("", " ", "34", "23-3")));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(instrument)), Tuple.of(1, names())),
                        articles,
                        sources)
                .as(Citation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    static <T> Arbitrary<Dated<T>> dated(Arbitrary<T> values, Period usual, String instrument) {
        Arbitrary<Period> validities =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(usual)), Tuple.of(1, periods()));
        return Combinators.combine(values, validities, citations(instrument), Arbitraries.of(Standing.class))
                .as(Dated::new);
    }

    static Arbitrary<MilestoneKey> milestones() {
        return names().map(MilestoneKey::of);
    }

    private static Arbitrary<Set<MilestoneKey>> sets() {
        return milestones().set().ofMaxSize(3);
    }

    static Arbitrary<Span> spans(boolean hourly) {
        Arbitrary<Unit> units = Arbitraries.of(Unit.class).filter(unit -> hourly || !unit.isHourly());
        return Combinators.combine(Arbitraries.integers().between(1, 1_000_000), units)
                .as(Span::new);
    }

    private static Arbitrary<Anchor> anchors() {
        Arbitrary<Point> points =
                Combinators.combine(milestones(), spans(false).optional(0.4)).as(Point::new);
        return Combinators.combine(
                        Arbitraries.of(Choice.class),
                        points.list().ofMinSize(1).ofMaxSize(3).uniqueElements(Point::milestone))
                .as(Anchor::new);
    }

    private static Arbitrary<OptionalInt> times() {
        return Arbitraries.integers().between(0, 4).map(n -> n == 0 ? OptionalInt.empty() : OptionalInt.of(n));
    }

    private static Arbitrary<ExtensionBound> extensions(String instrument) {
        Arbitrary<Ceiling> most =
                Arbitraries.oneOf(spans(true).map(Ceiling::of), Arbitraries.create(Ceiling::original));
        return Combinators.combine(
                        most, times(), milestones(), Arbitraries.of(Need.class).set(), citations(instrument))
                .as(ExtensionBound::new);
    }

    private static Arbitrary<PauseGround> pauses(String instrument) {
        return Combinators.combine(
                        names(), milestones(), milestones(), spans(false).optional(0.5), times(), citations(instrument))
                .as(PauseGround::new);
    }

    static Arbitrary<Counting> countings() {
        return Combinators.combine(
                        Arbitraries.of(FirstDay.class),
                        Arbitraries.of(Roll.class),
                        Arbitraries.of(DayOff.class),
                        Arbitraries.of(DayEnd.class))
                .as(Counting::new);
    }

    /** Conditions on terms, up to three levels deep. */
    static Arbitrary<Condition<TermFacts>> reaches() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.create(Condition::<TermFacts>always)), Tuple.of(3, reaches(3)));
    }

    private static Arbitrary<Condition<TermFacts>> reaches(int levels) {
        Arbitrary<Condition<TermFacts>> leaves = Arbitraries.oneOf(
                names().set().ofMinSize(1).ofMaxSize(3).map(RuleArbitraries::ofClass),
                Arbitraries.of(true, false).map(known -> Condition.is(TermFacts.REACHABLE, known)),
                attributes().map(name -> Condition.known(TermFacts.attribute(name))),
                Combinators.combine(attributes(), names().set().ofMinSize(1).ofMaxSize(3))
                        .as((name, values) -> Condition.in(TermFacts.attribute(name), values)),
                Combinators.combine(attributes(), names())
                        .as((name, low) -> Condition.atLeast(TermFacts.attribute(name), low)),
                Combinators.combine(attributes(), names(), names())
                        .as((name, one, other) -> one.compareTo(other) <= 0
                                ? Condition.between(TermFacts.attribute(name), one, other)
                                : Condition.between(TermFacts.attribute(name), other, one)));
        if (levels == 0) {
            return leaves;
        }
        Arbitrary<List<Condition<TermFacts>>> parts =
                Arbitraries.lazy(() -> reaches(levels - 1)).list().ofMaxSize(3);
        return Arbitraries.oneOf(
                leaves,
                parts.map(Condition.All::new),
                parts.map(Condition.Any::new),
                Arbitraries.lazy(() -> reaches(levels - 1)).map(Condition::not));
    }

    private static Arbitrary<String> attributes() {
        return names().filter(name -> !name.equals("reachable") && !name.equals("matter-class"));
    }

    private static Condition<TermFacts> ofClass(Set<String> keys) {
        return Condition.in(
                TermFacts.MATTER_CLASS, keys.stream().map(MatterClass::of).collect(Collectors.toSet()));
    }

    /** A term of this key, otherwise of any shape. */
    static Arbitrary<TermRule> terms(TermKey key, String instrument) {
        Arbitrary<Length> lengths =
                Arbitraries.oneOf(spans(true).map(Length::of), Arbitraries.create(Length::givenBySender));
        Arbitrary<TermRule.Builder> moments = Combinators.combine(
                        lengths,
                        anchors(),
                        sets(),
                        milestones().set().ofMinSize(1).ofMaxSize(3),
                        sets(),
                        sets(),
                        sets())
                .as((length, anchor, restarts, stops, releases, annuls, transfers) -> TermRule.builder()
                        .key(key)
                        .length(length)
                        .anchor(anchor)
                        .restarts(restarts)
                        .stops(stops)
                        .releases(releases)
                        .annuls(annuls)
                        .transfers(transfers));
        Arbitrary<TermRule.Builder> nature = Combinators.combine(
                        moments,
                        Arbitraries.of(Holder.class),
                        Arbitraries.of(LegalEffect.class),
                        Arbitraries.of(true, false),
                        names())
                .as((rule, holder, effect, optional, outcome) -> rule.holder(holder)
                        .effect(effect)
                        .optional(optional)
                        .deemed(effect == LegalEffect.DEEMED ? Optional.of(outcome) : Optional.empty()));
        return Combinators.combine(
                        nature,
                        extensions(instrument).optional(0.5),
                        pauses(instrument).list().ofMaxSize(2),
                        countings().optional(0.3),
                        reaches())
                .as((rule, extension, pauses, counting, reach) -> {
                    TermRule bare = rule.pauses(pauses)
                            .counting(counting)
                            .appliesTo(reach)
                            .build();
                    boolean apart = bare.anchor().isPlain()
                            && bare.restarts().isEmpty()
                            && bare.transfers().isEmpty();
                    return TermRule.builder()
                            .from(bare)
                            .perBearer(apart)
                            .extension(extension.filter(bound -> bound.fits(bare.length())))
                            .build();
                });
    }
}
