package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.law.Ceiling;
import io.petition.law.Dated;
import io.petition.law.ExtensionBound;
import io.petition.law.ExtensionBound.Need;
import io.petition.law.Length;
import io.petition.law.MilestoneKey;
import io.petition.law.TermRule;
import io.petition.time.Counting.Roll;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a term may be extended, in what it is short, and what becomes of an extension that is not lawful. */
class ExtensionTableTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Deadlines DEADLINES =
            Deadlines.under(ToyRegime.counting(ToyRegime.usual().rolling(Roll.NONE)));

    /** Once, by at most as much as the term was long, with a reason and an approval. */
    private static Dated<TermRule> once(Length length) {
        Dated<TermRule> plain = ToyRegime.term(Span.calendarDays(10), Optional.empty());
        TermRule rule = TermRule.builder()
                .from(plain.value())
                .length(length)
                .extension(new ExtensionBound(
                        Ceiling.original(),
                        OptionalInt.of(1),
                        MilestoneKey.of("extended"),
                        Set.of(Need.REASON, Need.APPROVAL),
                        List.of(ToyRegime.TOY)))
                .build();
        return new Dated<>(rule, plain.validity(), plain.citations(), plain.standing());
    }

    private static Clock tenDays() {
        return Clock.started(once(Length.of(Span.calendarDays(10))), When.on(START));
    }

    private static Grant lawful(int days) {
        return Grant.with(Span.calendarDays(days), EnumSet.allOf(Need.class));
    }

    private static When march(int day) {
        return When.on(LocalDate.of(2026, 3, day));
    }

    @ParameterizedTest(
            name = "extended by {0} on 2026-03-{1} and by {2} on 2026-03-{3}: until 2026-03-{4}, findings {5}")
    @CsvSource({
        // ten days from the 2nd: until the 12th, and with as many again until the 22nd
        "3,  5,  4,  6,  15, extension-too-often",
        "4,  6,  3,  5,  15, extension-too-often",
        "10, 5,  1,  6,  22, extension-beyond-bound",
        "11, 5,  1,  6,  22, extension-beyond-bound extension-beyond-bound",
        // the earlier of two is asked first, and the later then comes in time; one that came too late uses nothing up
        "3,  13, 4,  12, 16, extension-too-often",
        "3,  12, 4,  13, 15, extension-too-often",
        "3,  13, 4,  14, 12, extension-after-end extension-after-end",
    })
    void onceAndByAtMostTheOriginal(int first, int on, int second, int then, int due, String findings) {
        Deadline deadline =
                DEADLINES.deadline(tenDays().extended(lawful(first), march(on)).extended(lawful(second), march(then)));
        assertThat(deadline.due()).contains(march(due));
        assertThat(deadline.original()).contains(march(12));
        assertThat(String.join(
                        " ", deadline.findings().stream().map(Finding::code).toList()))
                .isEqualTo(findings);
        assertThat(deadline.findings()).extracting(Finding::severity).containsOnly(Finding.Severity.WARNING);
    }

    @Test
    void anExtensionThatMadeAnotherComeInTimeIsNoticedWhateverTheOrder() {
        Dated<TermRule> often = ToyRegime.term(Span.calendarDays(10), Optional.of(Span.calendarDays(10)));
        Clock clock = Clock.started(often, When.on(START));
        Clock both = clock.extended(lawful(2), march(14)).extended(lawful(2), march(12));
        assertThat(DEADLINES.deadline(both).due()).contains(march(16));
        assertThat(DEADLINES.deadline(both).findings()).isEmpty();
    }

    @Test
    void twoOfOneDayEndOnTheSameDayHoweverTheyAreWritten() {
        Clock one = tenDays().extended(lawful(3), march(5)).extended(lawful(4), march(5));
        Clock other = tenDays().extended(lawful(4), march(5)).extended(lawful(3), march(5));
        assertThat(DEADLINES.deadline(one).due())
                .isEqualTo(DEADLINES.deadline(other).due());
        When noon = When.at(Instant.parse("2026-03-05T04:00:00Z"));
        When later = When.at(Instant.parse("2026-03-05T05:00:00Z"));
        for (Clock clock : List.of(
                tenDays().extended(lawful(3), noon).extended(lawful(4), later),
                tenDays().extended(lawful(4), later).extended(lawful(3), noon))) {
            assertThat(DEADLINES.deadline(clock).due()).contains(march(15));
        }
    }

    @Test
    void whatItLacksIsSaidAndHasAnEffectAllTheSame() {
        Deadline deadline =
                DEADLINES.deadline(tenDays().extended(Grant.with(Span.calendarDays(3), Set.of(Need.REASON)), march(5)));
        assertThat(deadline.due()).contains(march(15));
        assertThat(deadline.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("extension-lacks");
            assertThat(finding.args()).containsEntry("needs", "approval");
        });
        assertThat(DEADLINES.deadline(tenDays().extended(Span.calendarDays(3))).findings())
                .as("nobody has said what it had")
                .isEmpty();
    }

    @Test
    void refusalsListEveryReason() {
        Clock extended = tenDays().extended(lawful(8), march(5));
        Grant bare = Grant.with(Span.calendarDays(3), Set.of());
        assertThat(Extensions.refusals(extended, bare, march(21), DEADLINES))
                .extracting(Reason::code)
                .containsExactly(
                        "extension-used-up",
                        "extension-over-bound",
                        "extension-after-end.refused",
                        "extension-lacks.refused");
        assertThat(Extensions.refusals(extended, lawful(2), march(20), DEADLINES))
                .extracting(Reason::code)
                .containsExactly("extension-used-up");
        assertThat(Extensions.refusals(tenDays(), lawful(10), march(12), DEADLINES))
                .isEmpty();
        assertThat(Extensions.refusals(tenDays(), Grant.of(Span.workingDays(1)), march(13), DEADLINES))
                .extracting(Reason::code)
                .containsExactly("extension-in-other-unit", "extension-after-end.refused");
    }

    /** What is refused has no effect, and what is not refused has its whole effect. */
    @ParameterizedTest(name = "by {0} days on 2026-03-{1}")
    @CsvSource({"1, 5", "10, 12", "11, 12", "1, 13", "20, 20"})
    void refusalsSayWhatTheReckoningDoes(int days, int on) {
        boolean refused = !Extensions.refusals(tenDays(), lawful(days), march(on), DEADLINES)
                .isEmpty();
        Deadline deadline = DEADLINES.deadline(tenDays().extended(lawful(days), march(on)));
        assertThat(deadline.findings().isEmpty()).isEqualTo(!refused);
        if (!refused) {
            assertThat(deadline.due()).contains(march(12 + days));
        }
    }

    @Test
    void asMuchAsALengthThatOnlyTheSenderGivesIsNothing() {
        Clock clock = Clock.started(
                once(Length.givenBySender()), Scope.track("1", 1), When.on(START), LocalDate.of(2026, 3, 12));
        assertThat(Extensions.left(clock)).isZero();
        assertThat(Extensions.refusals(clock, Span.calendarDays(1)))
                .extracting(Reason::code)
                .containsExactly("extension-not-provided");
        Deadline deadline = DEADLINES.deadline(clock.extended(lawful(1), march(5)));
        assertThat(deadline.due()).contains(march(12));
        assertThat(deadline.findings()).extracting(Finding::code).containsExactly("extension-beyond-bound");
    }

    /** Months after months: from a 31st the order of two would matter, so they are taken in the order of their days. */
    @Test
    void monthsAreAddedInTheOrderOfTheirDays() {
        Dated<TermRule> months = ToyRegime.term(Span.months(1), Optional.of(Span.months(3)));
        Clock clock = Clock.started(months, When.on(LocalDate.of(2025, 12, 31)));
        Clock two = clock.extended(Grant.of(Span.months(2)), When.on(LocalDate.of(2026, 1, 5)))
                .extended(Grant.of(Span.months(1)), When.on(LocalDate.of(2026, 1, 4)));
        assertThat(DEADLINES.deadline(two).original()).contains(When.on(LocalDate.of(2026, 1, 31)));
        assertThat(DEADLINES.deadline(two).due()).contains(When.on(LocalDate.of(2026, 4, 28)));
    }
}
