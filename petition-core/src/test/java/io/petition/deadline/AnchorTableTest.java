package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Reason;
import io.petition.law.Anchor;
import io.petition.law.Anchor.Point;
import io.petition.law.Dated;
import io.petition.law.MilestoneKey;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which moment a term runs, when several could decide. */
class AnchorTableTest {
    private static final Scope SCOPE = Scope.track("1", 1);
    private static final MilestoneKey RECEIVED = MilestoneKey.of("received");
    private static final MilestoneKey HEARD = MilestoneKey.of("heard");
    private static final Deadlines DEADLINES = Deadlines.under(ToyRegime.counting(ToyRegime.usual()));

    private static Dated<TermRule> tenDaysFrom(Anchor anchor) {
        Dated<TermRule> plain = ToyRegime.term(Span.calendarDays(10), Optional.empty());
        TermRule rule = TermRule.builder()
                .from(plain.value())
                .anchor(anchor)
                .pauses(List.of())
                .build();
        return new Dated<>(rule, plain.validity(), plain.citations(), plain.standing());
    }

    private static Anchor anchor(String text) {
        return switch (text) {
            case "received, heard" -> Anchor.at(RECEIVED, HEARD);
            case "latest of received, heard" -> Anchor.latestOf(Point.at(RECEIVED), Point.at(HEARD));
            case "latest of received, heard + 3 working-days" ->
                Anchor.latestOf(Point.at(RECEIVED), Point.after(HEARD, Span.workingDays(3)));
            case "earliest of received + 10 working-days, heard" ->
                Anchor.earliestOf(Point.after(RECEIVED, Span.workingDays(10)), Point.at(HEARD));
            case "earliest of received + 1 months, heard + 1 weeks" ->
                Anchor.earliestOf(Point.after(RECEIVED, Span.months(1)), Point.after(HEARD, Span.weeks(1)));
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static List<Milestone> milestones(@Nullable LocalDate received, @Nullable LocalDate heard) {
        List<Milestone> milestones = new ArrayList<>();
        if (heard != null) {
            milestones.add(Milestone.of(HEARD, SCOPE, When.on(heard)));
        }
        if (received != null) {
            milestones.add(Milestone.of(RECEIVED, SCOPE, When.on(received)));
        }
        return milestones;
    }

    @ParameterizedTest(name = "{0}: received {1}, heard {2}: from {3}, due {4}")
    @CsvSource({
        // 2026-03-02 is a Monday
        "'received, heard',                                   2026-03-02, 2026-03-05, 2026-03-02, 2026-03-12",
        "'received, heard',                                   2026-03-05, 2026-03-02, 2026-03-02, 2026-03-12",
        "'received, heard',                                   ,           2026-03-05, 2026-03-05, 2026-03-16",
        "'latest of received, heard',                         2026-03-02, 2026-03-05, 2026-03-05, 2026-03-16",
        "'latest of received, heard',                         2026-03-05, 2026-03-02, 2026-03-05, 2026-03-16",
        "'latest of received, heard',                         2026-03-05, 2026-03-05, 2026-03-05, 2026-03-16",
        // working days after the hearing: Thursday + 3 is Tuesday
        "'latest of received, heard + 3 working-days',        2026-03-09, 2026-03-05, 2026-03-10, 2026-03-20",
        "'latest of received, heard + 3 working-days',        2026-03-13, 2026-03-05, 2026-03-13, 2026-03-23",
        // nobody waits for the hearing longer than ten working days
        "'earliest of received + 10 working-days, heard',     2026-03-02, 2026-03-05, 2026-03-05, 2026-03-16",
        "'earliest of received + 10 working-days, heard',     2026-03-02, 2026-03-20, 2026-03-16, 2026-03-26",
        "'earliest of received + 10 working-days, heard',     2026-03-02, ,           2026-03-16, 2026-03-26",
        "'earliest of received + 10 working-days, heard',     ,           2026-03-20, 2026-03-20, 2026-03-30",
        // a month from 31 January ends on a Saturday, and that is no end of a term: it does not roll
        "'earliest of received + 1 months, heard + 1 weeks',  2026-01-31, 2026-03-05, 2026-02-28, 2026-03-10",
    })
    void startsFrom(
            String anchor, @Nullable LocalDate received, @Nullable LocalDate heard, LocalDate start, LocalDate due) {
        assertThat(anchor(anchor)).hasToString(anchor);
        List<Deadline> deadlines =
                DEADLINES.of(tenDaysFrom(anchor(anchor)), milestones(received, heard), TermFacts.unknown());
        assertThat(deadlines).singleElement().satisfies(deadline -> {
            assertThat(deadline.start()).contains(When.on(start));
            assertThat(deadline.due()).contains(When.on(due));
        });
    }

    @ParameterizedTest(name = "{0}: received {1}, heard {2}: not started")
    @CsvSource({
        "'latest of received, heard',                     2026-03-02, ",
        "'latest of received, heard + 3 working-days',    ,           2026-03-02",
        "'earliest of received + 10 working-days, heard', ,           ",
    })
    void waits(String anchor, @Nullable LocalDate received, @Nullable LocalDate heard) {
        Dated<TermRule> rule = tenDaysFrom(anchor(anchor));
        assertThat(DEADLINES.of(rule, milestones(received, heard), TermFacts.unknown()))
                .isEmpty();
        Deadline idle = DEADLINES.idle(rule, SCOPE, TermFacts.unknown());
        DeadlineStatus status = DEADLINES.status(idle, When.on(LocalDate.of(2026, 4, 1)));
        assertThat(status.kind()).isEqualTo(Kind.NOT_STARTED);
        assertThat(status.why().map(Reason::args).orElseThrow()).containsEntry("milestones", "received, heard");
    }

    @Test
    void ofSeveralHearingsTheFirstCountsAndAMovedOneTakesItsPlace() {
        Dated<TermRule> rule = tenDaysFrom(anchor("latest of received, heard"));
        List<Milestone> milestones = new ArrayList<>(milestones(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 5)));
        milestones.add(Milestone.of(HEARD, SCOPE, When.on(LocalDate.of(2026, 3, 9))));
        assertThat(start(rule, milestones)).isEqualTo(When.on(LocalDate.of(2026, 3, 5)));
        milestones.add(
                Milestone.of(HEARD, SCOPE, When.on(LocalDate.of(2026, 3, 4))).moving());
        assertThat(start(rule, milestones)).isEqualTo(When.on(LocalDate.of(2026, 3, 4)));
    }

    private static When start(Dated<TermRule> rule, List<Milestone> milestones) {
        return DEADLINES
                .of(rule, milestones, TermFacts.unknown())
                .get(0)
                .start()
                .orElseThrow();
    }

    @Test
    void aMomentStaysAMomentAndATimeAfterItIsADay() {
        When noon = When.at(Instant.parse("2026-03-02T04:00:00Z"));
        List<Milestone> milestones = List.of(Milestone.of(RECEIVED, SCOPE, noon));
        assertThat(start(tenDaysFrom(Anchor.at(RECEIVED)), milestones)).isEqualTo(noon);
        assertThat(start(tenDaysFrom(Anchor.latestOf(Point.after(RECEIVED, Span.calendarDays(1)))), milestones))
                .isEqualTo(When.on(LocalDate.of(2026, 3, 3)));
    }

    @Test
    void aTimeAfterAMomentIsCountedAsTheTermIs() {
        Counting in = new Counting(Counting.FirstDay.COUNTED, Counting.Roll.FOLLOWING, Counting.DayOff.NOT_WORKED);
        List<Milestone> milestones = milestones(LocalDate.of(2026, 3, 2), null);
        Dated<TermRule> rule = tenDaysFrom(Anchor.latestOf(Point.after(RECEIVED, Span.workingDays(3))));
        Deadline deadline = Deadlines.under(ToyRegime.counting(in))
                .of(rule, milestones, TermFacts.unknown())
                .get(0);
        assertThat(deadline.start()).contains(When.on(LocalDate.of(2026, 3, 4)));
    }

    /** The due day itself is asked nothing: no roll, calendar days. But the start was counted on an unpublished calendar. */
    @Test
    void aStartOnAnUnpublishedDayIsProvisional() {
        Deadlines plain = DEADLINES.rolling(Counting.Roll.NONE);
        List<Milestone> milestones = milestones(LocalDate.of(2026, 12, 30), null);
        Dated<TermRule> after = tenDaysFrom(Anchor.latestOf(Point.after(RECEIVED, Span.workingDays(10))));
        Deadline deadline = plain.of(after, milestones, TermFacts.unknown()).get(0);
        assertThat(deadline.start()).contains(When.on(LocalDate.of(2027, 1, 13)));
        assertThat(deadline.provisional()).isTrue();
        assertThat(plain.deadline(plain.clocks(after, milestones).get(0))).isEqualTo(deadline);
        Dated<TermRule> calendar = tenDaysFrom(Anchor.latestOf(Point.after(RECEIVED, Span.calendarDays(10))));
        assertThat(plain.of(calendar, milestones, TermFacts.unknown()).get(0).provisional())
                .isFalse();
    }
}
