package io.petition.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The three calendars against the day-by-day walk of {@link NaiveCalendar}, over generated calendars. */
class WorkCalendarPropertiesTest {
    /** A calendar and what it is asked: three days, in no order, and a number of days. */
    record Question(CalendarSketch sketch, LocalDate a, LocalDate b, LocalDate c, int n) {}

    @Provide
    Arbitrary<Question> inside() {
        return questions(0, 500);
    }

    /** Up to forty years off, so that nothing is near a table any more. */
    @Provide
    Arbitrary<Question> anywhere() {
        return questions(15_000, 3_000);
    }

    private static Arbitrary<Question> questions(int around, int most) {
        Arbitrary<Question> questions = CalendarArbitraries.sketches().flatMap(sketch -> {
            Arbitrary<LocalDate> dates = CalendarArbitraries.datesAround(sketch.horizon(), around);
            Arbitrary<Integer> counts = Arbitraries.integers().between(-most, most);
            return Combinators.combine(dates, dates, dates, counts)
                    .as((a, b, c, n) -> new Question(sketch, a, b, c, n));
        });
        return questions.withoutEdgeCases(); // the dates bring their own
    }

    @Property
    void answersAsTheWalkOrRefuses(@ForAll("inside") Question q) {
        WorkCalendar calendar = q.sketch().calendar();
        NaiveCalendar naive = q.sketch().naive();
        assertThat(calendar.isWorkingDay(q.a())).isEqualTo(naive.works(q.a()));
        assertSame(q, () -> calendar.plusWorkingDays(q.a(), q.n()), naive.plusWorkingDays(q.a(), q.n()), q.n());
        assertSame(q, () -> calendar.nextOrSame(q.a()), naive.roll(q.a(), 1), 1);
        assertSame(q, () -> calendar.previousOrSame(q.a()), naive.roll(q.a(), -1), -1);
        assertThat((long) calendar.workingDaysBetween(q.a(), q.b()))
                .isEqualTo(naive.workingDaysBetween(q.a(), q.b()).value());
    }

    /** A walk that leaves the horizon is refused with the first day outside on its way. */
    private static void assertSame(Question q, Supplier<LocalDate> answer, Reckoned<LocalDate> walked, int direction) {
        if (walked.provisional()) {
            OutsideHorizonException refused = catchThrowableOfType(OutsideHorizonException.class, answer::get);
            Horizon horizon = q.sketch().horizon();
            assertThat(refused.horizon()).isEqualTo(horizon);
            assertThat(refused.day())
                    .isEqualTo(
                            direction > 0
                                    ? horizon.lastDay().plusDays(1)
                                    : horizon.firstDay().minusDays(1));
        } else {
            assertThat(answer.get()).isEqualTo(walked.value());
        }
    }

    @Property
    void refusesEveryDayOutside(@ForAll("anywhere") Question q) {
        Assume.that(!q.sketch().horizon().covers(q.a()));
        WorkCalendar calendar = q.sketch().calendar();
        EpochDays table = calendar.epochDays();
        LocalDate known = q.sketch().horizon().firstDay();
        int a = (int) q.a().toEpochDay();
        assertThat(table.covers(a)).isFalse();
        List<Supplier<Object>> questions = List.of(
                () -> calendar.isWorkingDay(q.a()),
                () -> calendar.nextOrSame(q.a()),
                () -> calendar.previousOrSame(q.a()),
                () -> calendar.plusWorkingDays(q.a(), 0),
                () -> calendar.workingDaysBetween(q.a(), known),
                () -> calendar.workingDaysBetween(known, q.a()),
                () -> table.isWorkingDay(a),
                () -> table.isDecreed(a),
                () -> table.nextOrSame(a),
                () -> table.previousOrSame(a),
                () -> table.plusWorkingDays(a, 0),
                () -> table.workingDaysAfter(a),
                () -> table.workingDaysBetween(a, (int) known.toEpochDay()),
                () -> table.workingDaysBetween((int) known.toEpochDay(), a));
        for (Supplier<Object> question : questions) {
            OutsideHorizonException refused = catchThrowableOfType(OutsideHorizonException.class, question::get);
            assertThat(refused.day()).isEqualTo(q.a());
        }
    }

    @Property
    void countingBackUndoesAdding(@ForAll("inside") Question q) {
        Assume.that(!q.sketch().naive().plusWorkingDays(q.a(), q.n()).provisional());
        WorkCalendar calendar = q.sketch().calendar();
        // Backwards from a day off, the first day met is not counted by (from, to]: from is not worked.
        int startNotMet = q.n() < 0 && !calendar.isWorkingDay(q.a()) ? 1 : 0;
        assertThat(calendar.workingDaysBetween(q.a(), calendar.plusWorkingDays(q.a(), q.n())))
                .isEqualTo(q.n() + startNotMet);
    }

    @Property
    void countingIsAntisymmetricAndAdditive(@ForAll("inside") Question q) {
        WorkCalendar calendar = q.sketch().calendar();
        int ab = calendar.workingDaysBetween(q.a(), q.b());
        assertThat(calendar.workingDaysBetween(q.b(), q.a())).isEqualTo(-ab);
        assertThat(calendar.workingDaysBetween(q.a(), q.c())).isEqualTo(ab + calendar.workingDaysBetween(q.b(), q.c()));
    }

    @Property
    void rollingIsIdempotentAndMonotone(@ForAll("anywhere") Question q) {
        ProvisionalCalendar calendar = q.sketch().calendar().provisional();
        LocalDate early = q.a().isBefore(q.b()) ? q.a() : q.b();
        LocalDate late = q.a().isBefore(q.b()) ? q.b() : q.a();
        LocalDate next = calendar.nextOrSame(early).value();
        LocalDate previous = calendar.previousOrSame(early).value();
        assertThat(calendar.nextOrSame(next).value()).isEqualTo(next);
        assertThat(calendar.previousOrSame(previous).value()).isEqualTo(previous);
        assertThat(next).isBeforeOrEqualTo(calendar.nextOrSame(late).value());
        assertThat(previous).isBeforeOrEqualTo(calendar.previousOrSame(late).value());
        assertThat(early).isBetween(previous, next);
    }

    @Property
    void epochDaysAnswerAsTheCalendar(@ForAll("inside") Question q) {
        WorkCalendar calendar = q.sketch().calendar();
        EpochDays table = calendar.epochDays();
        int a = (int) q.a().toEpochDay();
        int b = (int) q.b().toEpochDay();
        assertThat(table.covers(a)).isTrue();
        assertThat(table.isDecreed(a)).isEqualTo(calendar.decree(q.a()).isPresent());
        assertThat(table.workingDaysAfter(a))
                .isEqualTo(calendar.workingDaysBetween(q.a(), calendar.horizon().lastDay()));
        assertThat(table.isWorkingDay(a)).isEqualTo(calendar.isWorkingDay(q.a()));
        assertThat(table.workingDaysBetween(a, b)).isEqualTo(calendar.workingDaysBetween(q.a(), q.b()));
        assertSameOrRefused(() -> calendar.nextOrSame(q.a()), () -> table.nextOrSame(a));
        assertSameOrRefused(() -> calendar.previousOrSame(q.a()), () -> table.previousOrSame(a));
        assertSameOrRefused(() -> calendar.plusWorkingDays(q.a(), q.n()), () -> table.plusWorkingDays(a, q.n()));
    }

    private static void assertSameOrRefused(Supplier<LocalDate> date, Supplier<Integer> epochDay) {
        OutsideHorizonException refused = catchThrowableOfType(OutsideHorizonException.class, date::get);
        if (refused == null) {
            assertThat(LocalDate.ofEpochDay(epochDay.get())).isEqualTo(date.get());
        } else {
            assertThat(catchThrowableOfType(OutsideHorizonException.class, epochDay::get))
                    .hasMessage(refused.getMessage());
        }
    }

    /** Also far outside the horizon, on both sides; and provisional exactly when the walk met a day outside. */
    @Property
    void provisionalAnswersAsTheWalk(@ForAll("anywhere") Question q) {
        ProvisionalCalendar calendar = q.sketch().calendar().provisional();
        NaiveCalendar naive = q.sketch().naive();
        assertThat(calendar.isWorkingDay(q.a())).isEqualTo(naive.isWorkingDay(q.a()));
        assertThat(calendar.nextOrSame(q.a())).isEqualTo(naive.roll(q.a(), 1));
        assertThat(calendar.previousOrSame(q.a())).isEqualTo(naive.roll(q.a(), -1));
        assertThat(calendar.plusWorkingDays(q.a(), q.n())).isEqualTo(naive.plusWorkingDays(q.a(), q.n()));
        assertThat(calendar.workingDaysBetween(q.a(), q.b())).isEqualTo(naive.workingDaysBetween(q.a(), q.b()));
    }
}
