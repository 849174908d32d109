package io.petition.deadline.overlay;

import static io.petition.time.Span.calendarDays;
import static io.petition.time.Span.hours;
import static io.petition.time.Span.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.petition.condition.Condition;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.ToyRegime;
import io.petition.explain.Citation;
import io.petition.explain.Reason;
import io.petition.law.Anchor;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.ExtensionBound;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.Length;
import io.petition.law.MatterClass;
import io.petition.law.MilestoneKey;
import io.petition.law.NoTerm;
import io.petition.law.Overlay;
import io.petition.law.PauseGround;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.Timeline;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OverlaysTest {
    private static final Period ALWAYS = Period.from(LocalDate.of(1800, 1, 1));
    private static final Citation LOCAL = Citation.of("Local Rules", "7");
    private static final TermKey ANSWER = TermKey.of("answer");
    private static final MilestoneKey EXTENDED = MilestoneKey.of("extended");

    private static TermRule.Builder rule(Span length) {
        return TermRule.builder()
                .key(ANSWER)
                .length(Length.of(length))
                .anchor(Anchor.at(MilestoneKey.of("begun")))
                .addStops(MilestoneKey.of("done"))
                .holder(Holder.ORGAN)
                .effect(LegalEffect.STATUTORY)
                .optional(false)
                .appliesTo(Condition.always());
    }

    private static TermRule.Builder window(Span length) {
        return rule(length)
                .holder(Holder.PETITIONER)
                .effect(LegalEffect.FILING_WINDOW)
                .optional(true);
    }

    private static PauseGround hearing() {
        return PauseGround.of("hearing", MilestoneKey.of("heard"), MilestoneKey.of("heard-out"), LOCAL);
    }

    private static Regime regime(TermRule.Builder rule) {
        Regime toy = ToyRegime.counting(ToyRegime.usual());
        Edition edition = Edition.builder()
                .from(toy.editions().entries().get(0).value())
                .terms(List.of(Dated.confirmed(rule.build(), ALWAYS, ToyRegime.TOY)))
                .build();
        return toy.withEditions(Timeline.of(new Timeline.Entry<>(ALWAYS, edition)));
    }

    private static Overlay.Builder overlay() {
        return Overlay.builder()
                .id("local")
                .instrument("Local Rules")
                .over("toy")
                .validity(Period.from(LocalDate.of(2026, 1, 1)));
    }

    private static Overlay.Change change(TermRule.Builder rule, Citation... authority) {
        return new Overlay.Change(
                Dated.confirmed(rule.build(), Period.from(LocalDate.of(2026, 1, 1)), LOCAL), List.of(authority));
    }

    private static Overlaid lay(TermRule.Builder before, TermRule.Builder after) {
        return Overlays.lay(regime(before), overlay().addTerms(change(after)).build());
    }

    static Stream<Arguments> comparisons() {
        Counting usual = ToyRegime.usual();
        return Stream.of(
                row("nothing", rule(calendarDays(15)), rule(calendarDays(15)), Strictness.SAME),
                row("an organ's fewer days", rule(calendarDays(15)), rule(calendarDays(14)), Strictness.TIGHTER),
                row("an organ's more days", rule(calendarDays(15)), rule(calendarDays(16)), Strictness.LOOSER),
                row("a petitioner's fewer days", window(calendarDays(30)), window(calendarDays(29)), Strictness.LOOSER),
                row("a petitioner's more days", window(calendarDays(30)), window(calendarDays(31)), Strictness.TIGHTER),
                row("10 working for 15 days", rule(calendarDays(15)), rule(workingDays(10)), Strictness.DEPENDS),
                row("5 working for 15 days", rule(calendarDays(15)), rule(workingDays(5)), Strictness.TIGHTER),
                row("11 working for 13 days", rule(calendarDays(13)), rule(workingDays(11)), Strictness.LOOSER),
                row("24 hours for 2 days", rule(calendarDays(2)), rule(hours(24)), Strictness.TIGHTER),
                row("72 hours for 2 days", rule(calendarDays(2)), rule(hours(72)), Strictness.DEPENDS),
                row("2 hours for 24", rule(hours(24)), rule(hours(2)), Strictness.TIGHTER),
                row("1 month for 28 days", rule(calendarDays(27)), rule(Span.months(1)), Strictness.LOOSER),
                row(
                        "a pause more",
                        rule(calendarDays(15)),
                        rule(calendarDays(15)).addPauses(hearing()),
                        Strictness.LOOSER),
                row(
                        "a pause less",
                        rule(calendarDays(15)).addPauses(hearing()),
                        rule(calendarDays(15)),
                        Strictness.TIGHTER),
                row(
                        "a pause more, for the petitioner",
                        window(calendarDays(15)),
                        window(calendarDays(15)).addPauses(hearing()),
                        Strictness.TIGHTER),
                row(
                        "an end that rolls no more",
                        rule(calendarDays(15)),
                        rule(calendarDays(15)).counting(usual.rolling(Counting.Roll.NONE)),
                        Strictness.TIGHTER),
                row(
                        "a window that rolls no more",
                        window(calendarDays(15)),
                        window(calendarDays(15)).counting(usual.rolling(Counting.Roll.NONE)),
                        Strictness.LOOSER),
                row(
                        "a pledge for a statutory term",
                        rule(calendarDays(15)),
                        rule(calendarDays(15)).effect(LegalEffect.PLEDGE),
                        Strictness.LOOSER),
                row(
                        "another start",
                        rule(calendarDays(15)),
                        rule(calendarDays(15)).anchor(Anchor.at(MilestoneKey.of("heard"))),
                        Strictness.OTHER),
                row(
                        "a start that can be moved",
                        rule(calendarDays(15)),
                        rule(calendarDays(15)).addRestarts(MilestoneKey.of("supplemented")),
                        Strictness.LOOSER),
                row(
                        "one way more to fulfil it",
                        rule(calendarDays(15)),
                        rule(calendarDays(15)).addStops(MilestoneKey.of("told")),
                        Strictness.LOOSER),
                row(
                        "only one class of matters",
                        rule(calendarDays(15)),
                        rule(calendarDays(15)).appliesTo(Condition.is(TermFacts.MATTER_CLASS, MatterClass.of("a"))),
                        Strictness.LOOSER));
    }

    private static Arguments row(String name, TermRule.Builder before, TermRule.Builder after, Strictness expected) {
        return arguments(name, before, after, expected);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("comparisons")
    void comparesATermAsItProtectsThePetitioner(
            String name, TermRule.Builder before, TermRule.Builder after, Strictness expected) {
        Overlaid overlaid = lay(before, after);
        assertThat(overlaid.comparisons())
                .singleElement()
                .extracting(TermComparison::strictness)
                .isEqualTo(expected);
        assertThat(overlaid.regime().isPresent()).isEqualTo(expected != Strictness.LOOSER);
    }

    @Test
    void whatDependsOnTheDayHasADayThatShowsIt() {
        Aspect base = lay(rule(calendarDays(15)), rule(workingDays(10)))
                .comparisons()
                .get(0)
                .aspects()
                .get(0);
        assertThat(base.kind()).isEqualTo(Aspect.Kind.BASE);
        LocalDate witness = base.witness().orElseThrow();
        Deadlines deadlines = Deadlines.under(regime(rule(calendarDays(15))));
        assertThat(due(deadlines, rule(workingDays(10)), witness))
                .isAfter(due(deadlines, rule(calendarDays(15)), witness));
    }

    private static LocalDate due(Deadlines deadlines, TermRule.Builder rule, LocalDate start) {
        Clock clock = Clock.started(Dated.confirmed(rule.build(), ALWAYS, LOCAL), When.on(start));
        return ((When.Day) deadlines.deadline(clock).due().orElseThrow()).date();
    }

    /** The published pair: 60 days and 30 more, for 30 days and 60 more: each value by itself, and the two together. */
    @Test
    void lengthExtensionAndTotalAreThreeValues() {
        UnaryOperator<TermRule.Builder> by60 =
                rule -> rule.extension(ExtensionBound.of(calendarDays(60), EXTENDED, LOCAL));
        Overlaid overlaid = lay(
                rule(calendarDays(60)).extension(ExtensionBound.of(calendarDays(30), EXTENDED, LOCAL)),
                by60.apply(rule(calendarDays(30))));
        assertThat(overlaid.comparisons().get(0).aspects())
                .extracting(Aspect::kind, Aspect::before, Aspect::after, Aspect::strictness)
                .containsExactly(
                        tuple(Aspect.Kind.BASE, "60 calendar-days", "30 calendar-days", Strictness.TIGHTER),
                        tuple(
                                Aspect.Kind.TOTAL,
                                "60 calendar-days + 30 calendar-days",
                                "30 calendar-days + 60 calendar-days",
                                Strictness.SAME),
                        tuple(Aspect.Kind.EXTENSION, "30 calendar-days", "60 calendar-days", Strictness.LOOSER));
        assertThat(overlaid.reasons()).extracting(Reason::code).containsExactly("overlay-looser");
    }

    @Test
    void everyLooserValueIsNamedAndNothingIsLaid() {
        Overlaid overlaid = lay(
                rule(calendarDays(15)),
                rule(calendarDays(20)).addPauses(hearing()).effect(LegalEffect.INTERNAL));
        assertThat(overlaid.regime()).isEmpty();
        assertThat(overlaid.reasons())
                .extracting(reason -> reason.args().get("aspect"))
                .containsExactly("base", "pauses", "effect");
        assertThat(overlaid.reasons()).allSatisfy(reason -> {
            assertThat(reason.citations()).containsExactly(LOCAL);
            assertThat(reason.cure()).contains("overlay-looser.cure");
        });
    }

    @Test
    void aStatedAuthorityLetsALooserValueStand() {
        Overlay overlay = overlay()
                .addTerms(change(rule(calendarDays(20)), Citation.of("Act", "9")))
                .build();
        Overlaid overlaid = Overlays.lay(regime(rule(calendarDays(15))), overlay);
        assertThat(overlaid.comparisons().get(0).strictness()).isEqualTo(Strictness.LOOSER);
        assertThat(overlaid.regime()).isPresent();
    }

    @Test
    void theEditionChangesOnlyWhileTheOverlayIsInForce() {
        Overlay overlay = overlay()
                .validity(Period.closed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 31)))
                .addTerms(change(rule(calendarDays(10))))
                .build();
        Regime laid =
                Overlays.lay(regime(rule(calendarDays(15))), overlay).regime().orElseThrow();
        assertThat(laid.editions().entries())
                .extracting(entry -> entry.value().id() + " " + entry.period())
                .containsExactly("toy 1800-01-01..2026-02-28", "toy+local 2026-03-01..2026-08-31", "toy 2026-09-01..");
        Edition combined = laid.edition("toy+local").orElseThrow();
        assertThat(combined.base()).isEqualTo("toy");
        assertThat(combined.term(ANSWER).rule().orElseThrow().value().length()).isEqualTo(Length.of(calendarDays(10)));
    }

    @Test
    void aDutyThatLosesItsTermIsLooser() {
        Overlay none = overlay().addWithoutTerm(NoTerm.of(ANSWER, LOCAL)).build();
        Overlay withdrawn = overlay()
                .addWithdrawn(new Overlay.Withdrawal(ANSWER, List.of(LOCAL), List.of()))
                .build();
        for (Overlay overlay : List.of(none, withdrawn)) {
            Overlaid overlaid = Overlays.lay(regime(rule(calendarDays(15))), overlay);
            assertThat(overlaid.reasons()).extracting(Reason::code).containsExactly("overlay-looser");
        }
    }

    @Test
    void aTermWhereThereWasNoneIsAdded() {
        Overlay overlay = overlay()
                .addTerms(change(rule(calendarDays(3)).key(TermKey.of("met"))))
                .build();
        Overlaid overlaid = Overlays.lay(regime(rule(calendarDays(15))), overlay);
        assertThat(overlaid.comparisons().get(0).strictness()).isEqualTo(Strictness.ADDED);
        assertThat(overlaid.regime()
                        .orElseThrow()
                        .edition("toy+local")
                        .orElseThrow()
                        .terms())
                .extracting(term -> term.value().key().value())
                .containsExactly("answer", "met");
    }

    @Test
    void anotherOverlayIsComparedWithWhatStandsThen() {
        Regime once =
                lay(rule(calendarDays(15)), rule(calendarDays(10))).regime().orElseThrow();
        Overlay.Builder second = overlay().id("second");
        assertThat(Overlays.lay(
                                once,
                                second.addTerms(change(rule(calendarDays(12)))).build())
                        .reasons())
                .as("looser than the ten days of the first")
                .hasSize(1);
    }

    @Test
    void aTermThatOutlastsTheCalendarIsStillCompared() {
        assertThat(lay(rule(calendarDays(15)), rule(Span.years(25))).reasons())
                .extracting(Reason::code)
                .contains("overlay-looser");
    }

    @Test
    void anOverlayIsLaidOnce() {
        Overlay overlay = overlay().addTerms(change(rule(calendarDays(10)))).build();
        Regime once =
                Overlays.lay(regime(rule(calendarDays(15))), overlay).regime().orElseThrow();
        assertThat(Overlays.lay(once, overlay).reasons())
                .extracting(Reason::code)
                .containsExactly("overlay-already-laid");
    }

    @Test
    void whatDoesNotFitTheRegimeIsRefused() {
        Regime regime = regime(rule(calendarDays(15)));
        assertThat(Overlays.lay(regime, overlay().over("other").build()).reasons())
                .extracting(Reason::code)
                .containsExactly("overlay-edition-unknown");
        Period before = Period.closed(LocalDate.of(1700, 1, 1), LocalDate.of(1700, 12, 31));
        assertThat(Overlays.lay(regime, overlay().validity(before).build()).reasons())
                .extracting(Reason::code)
                .containsExactly("overlay-not-in-time");
    }
}
