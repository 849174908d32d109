package io.petition.service.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Citation;
import io.petition.explain.Reason;
import io.petition.model.PersonRef;
import io.petition.service.DayRule;
import io.petition.service.FixedDay;
import io.petition.service.WhenOff;
import io.petition.time.CalendarArbitraries;
import io.petition.time.CalendarSketch;
import io.petition.time.DecreedDay;
import io.petition.time.Horizon;
import io.petition.time.Period;
import io.petition.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RosteringTest {
    private static final PersonRef A = PersonRef.of("a");
    private static final PersonRef B = PersonRef.of("b");
    private static final PersonRef C = PersonRef.of("c");
    private static final DayRule MONDAY = new DayRule.EachWeek(DayOfWeek.MONDAY);

    /** 2026; Monday 5 to Friday 9 October off, Saturday the 10th worked. */
    private static final WorkCalendar CALENDAR = WorkCalendar.of(
            "sketch",
            new Horizon(2026, 2026),
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            IntStream.of(5, 6, 7, 8, 9, 10)
                    .mapToObj(day -> new DecreedDay(
                            LocalDate.of(2026, 10, day), day != 10, "feast", Citation.of("a notice", "")))
                    .toList());

    private static final Rostering DRAW = Rostering.under(CALENDAR);

    private static Roster roster(FixedDay... days) {
        return Roster.builder()
                .id("r")
                .addDays(days)
                .seats(1)
                .addMembers(A, B, C)
                .build();
    }

    private static FixedDay fixed(DayRule rule, WhenOff whenOff) {
        return new FixedDay(rule, whenOff);
    }

    private static Period month(String month) {
        YearMonth asked = YearMonth.parse(month);
        return Period.closed(asked.atDay(1), asked.atEndOfMonth());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static String told(Rota rota) {
        StringBuilder told = new StringBuilder();
        rota.sittings().forEach(sitting -> {
            told.append(sitting.on().getDayOfMonth());
            sitting.who().forEach(who -> told.append(who.value()));
            told.append(' ');
        });
        return told.toString().strip();
    }

    @Test
    void eachMondayInTurnAndTheFeastSkipped() {
        Rota rota = DRAW.draw(roster(fixed(MONDAY, WhenOff.SKIP)), month("2026-10"));
        assertThat(told(rota)).isEqualTo("12a 19b 26c");
        assertThat(rota.gaps())
                .containsExactly(new Gap(Gap.Kind.DAY_OFF, day("2026-10-05"), Optional.empty(), 0, false));
    }

    @Test
    void theFeastMovesToTheWeekendWorkedByDecreeOrToTheDayBefore() {
        assertThat(told(DRAW.draw(roster(fixed(MONDAY, WhenOff.NEXT)), month("2026-10"))))
                .isEqualTo("10a 12b 19c 26a");
        assertThat(told(DRAW.draw(roster(fixed(MONDAY, WhenOff.PREVIOUS)), month("2026-10"))))
                .isEqualTo("2a 12b 19c 26a");
        assertThat(told(DRAW.draw(roster(fixed(MONDAY, WhenOff.HOLD)), month("2026-10"))))
                .isEqualTo("5a 12b 19c 26a");
    }

    @Test
    void whatCannotBeMetIsSaid() {
        Roster roster = Roster.builder()
                .from(roster(
                        fixed(new DayRule.DayOfMonth(31), WhenOff.NEXT),
                        fixed(new DayRule.WeekdayOfMonth(3, DayOfWeek.WEDNESDAY), WhenOff.NEXT),
                        fixed(new DayRule.DayOfMonth(15), WhenOff.NEXT)))
                .seats(2)
                .addAbsences(
                        new Absence(A, Period.closed(day("2026-04-15"), day("2026-04-15"))),
                        new Absence(B, Period.from(day("2026-04-10"))))
                .build();
        Rota rota = DRAW.draw(roster, month("2026-04"));
        assertThat(told(rota)).isEqualTo("15c");
        assertThat(rota.gaps())
                .containsExactly(
                        new Gap(Gap.Kind.DAYS_COINCIDE, day("2026-04-15"), Optional.of(day("2026-04-15")), 0, false),
                        new Gap(Gap.Kind.SEAT_EMPTY, day("2026-04-15"), Optional.of(day("2026-04-15")), 1, false),
                        new Gap(Gap.Kind.NO_SUCH_DAY, day("2026-04-30"), Optional.empty(), 0, false));
    }

    /** 31 October 2026 is a Saturday: held on Monday 2 November, which the draw of November has. */
    @Test
    void aDayThatMovesOutOfTheMonthBelongsToTheNext() {
        Roster roster = roster(fixed(new DayRule.DayOfMonth(31), WhenOff.NEXT));
        Rota october = DRAW.draw(roster, month("2026-10"));
        assertThat(october.sittings()).isEmpty();
        assertThat(october.gaps())
                .containsExactly(
                        new Gap(Gap.Kind.HELD_OUTSIDE, day("2026-10-31"), Optional.of(day("2026-11-02")), 0, false));
        assertThat(DRAW.draw(roster, month("2026-11")).sittings())
                .containsExactly(new Sitting(day("2026-11-02"), List.of(day("2026-10-31")), List.of(A), false));
    }

    @Test
    void beyondTheCalendarItIsProvisional() {
        Rota rota = DRAW.draw(roster(fixed(MONDAY, WhenOff.NEXT)), month("2027-01"));
        assertThat(rota.sittings()).hasSize(4).allMatch(Sitting::provisional);
    }

    @Test
    void whoHasSatMoreWaits() {
        Roster roster = Roster.builder()
                .from(roster(fixed(MONDAY, WhenOff.SKIP)))
                .addAlready(new Sat(A, 2), new Sat(B, 1))
                .build();
        assertThat(told(DRAW.draw(roster, month("2026-03")))).isEqualTo("2c 9b 16c 23a 30b");
    }

    @Provide
    Arbitrary<CalendarSketch> sketches() {
        return CalendarArbitraries.sketches();
    }

    /** Twelve months have the days of the year, and drawn one after the other they are as fair: three who can always differ by at most one. */
    @Property(tries = 60)
    void monthsMakeUpTheYear(@ForAll("sketches") CalendarSketch sketch, @ForAll WhenOff whenOff) {
        Rostering draw = Rostering.under(sketch.calendar());
        int year = sketch.horizon().lastYear();
        Roster roster = roster(fixed(MONDAY, whenOff), fixed(new DayRule.DayOfMonth(30), whenOff));
        Rota whole = draw.draw(roster, Period.closed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        int[] times = new int[3];
        List<LocalDate> days = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            Roster next = Roster.builder()
                    .from(roster)
                    .addAlready(new Sat(A, times[0]), new Sat(B, times[1]), new Sat(C, times[2]))
                    .build();
            Rota part = draw.draw(next, month(YearMonth.of(year, month).toString()));
            part.sittings().forEach(sitting -> days.add(sitting.on()));
            IntStream.range(0, 3)
                    .forEach(i -> times[i] += part.times(roster.members().get(i)));
        }
        assertThat(whole.sittings()).extracting(Sitting::on).isEqualTo(days);
        assertThat(IntStream.of(times).max().orElseThrow()
                        - IntStream.of(times).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    private static final Roster MONDAYS = Roster.builder()
            .from(roster(fixed(MONDAY, WhenOff.SKIP)))
            .addAbsences(new Absence(B, Period.closed(day("2026-03-02"), day("2026-03-03"))))
            .build();

    /** 2 March a, 9 b, 16 c, 23 a, 30 b. */
    private static final Rota MARCH = DRAW.draw(MONDAYS, month("2026-03"));

    private static Swap swap(PersonRef giver, String on, PersonRef taker, String inReturn) {
        return new Swap(
                giver,
                day(on),
                taker,
                Optional.of(inReturn).filter(text -> !text.isEmpty()).map(RosteringTest::day));
    }

    @Test
    void aSwapIsDone() {
        assertThat(told(MARCH)).isEqualTo("2a 9b 16c 23a 30b");
        assertThat(swap(A, "2026-03-23", C, "2026-03-16").in(MONDAYS, MARCH, day("2026-03-10")))
                .isInstanceOfSatisfying(
                        SwapAnswer.Swapped.class,
                        done -> assertThat(told(done.rota())).isEqualTo("2a 9b 16a 23c 30b"));
        assertThat(swap(A, "2026-03-23", C, "").in(MONDAYS, MARCH, day("2026-03-10")))
                .isInstanceOfSatisfying(
                        SwapAnswer.Swapped.class,
                        done -> assertThat(told(done.rota())).isEqualTo("2a 9b 16c 23c 30b"));
    }

    @Test
    void aSwapIsRefusedWithEveryReason() {
        assertThat(reasons(swap(A, "2026-03-02", B, "2026-03-09"), "2026-03-03"))
                .containsExactly("swap-past", "swap-taker-absent");
        assertThat(reasons(swap(C, "2026-03-09", B, "2026-03-10"), "2026-03-01"))
                .containsExactly("swap-giver-not-sitting", "swap-taker-sits-already", "swap-taker-not-sitting");
        assertThat(reasons(swap(A, "2026-03-02", A, ""), "2026-03-01")).containsExactly("swap-with-oneself");
        assertThat(reasons(swap(A, "2026-03-02", PersonRef.of("z"), ""), "2026-03-01"))
                .containsExactly("swap-taker-no-member");
        assertThat(reasons(swap(B, "2026-03-09", A, "2026-03-02"), "2026-03-01"))
                .containsExactly("swap-giver-absent");
        assertThat(reasons(swap(B, "2026-03-09", C, "2026-03-30"), "2026-03-01"))
                .containsExactly("swap-taker-not-sitting", "swap-giver-sits-already");
    }

    private static List<String> reasons(Swap swap, String today) {
        return ((SwapAnswer.Refused) swap.in(MONDAYS, MARCH, day(today)))
                .reasons().stream().map(Reason::code).toList();
    }

    /** No reason names a person. */
    @Test
    void reasonsNameDaysOnly() {
        SwapAnswer.Refused refused =
                (SwapAnswer.Refused) swap(A, "2026-03-02", B, "2026-03-09").in(MONDAYS, MARCH, day("2026-03-03"));
        assertThat(refused.reasons()).extracting(Reason::args).containsOnly(Map.of("date", "2026-03-02"));
    }
}
