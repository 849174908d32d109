package io.petition.service.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.model.PersonRef;
import io.petition.service.DayRule;
import io.petition.service.FixedDay;
import io.petition.service.WhenOff;
import io.petition.time.Horizon;
import io.petition.time.Period;
import io.petition.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Mondays of 2026, of which none is a day off; three take turns. */
class RedrawTest {
    private static final PersonRef A = PersonRef.of("a");
    private static final PersonRef B = PersonRef.of("b");
    private static final Rostering DRAW = Rostering.under(WorkCalendar.of(
            "plain", new Horizon(2026, 2026), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of()));
    private static final Period SPRING = period("2026-03-02", "2026-04-13");
    private static final Roster PLAIN = roster(1, 3).build();

    private static Roster.Builder roster(int seats, int members) {
        return Roster.builder()
                .id("r")
                .addDays(new FixedDay(new DayRule.EachWeek(DayOfWeek.MONDAY), WhenOff.SKIP))
                .seats(seats)
                .addAllMembers(Stream.of("a", "b", "c", "d", "e")
                        .limit(members)
                        .map(PersonRef::of)
                        .toList());
    }

    private static Period period(String first, String last) {
        return Period.closed(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static String told(Rota rota) {
        return rota.sittings().stream()
                .map(sitting -> sitting.who().stream().map(PersonRef::value).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> ids(List<PersonRef> who) {
        return who.stream().map(PersonRef::value).toList();
    }

    private static List<String> told(List<Redrawn.Moved> moved) {
        return moved.stream()
                .map(each -> each.on() + " " + ids(each.before()) + " " + ids(each.after()))
                .toList();
    }

    /** Drawn a b c a b c a. On 20 March a falls ill until the end: its two days go to b and c, the others stay. */
    @Test
    void aLateAbsenceMovesItsOwnDaysAndNoneBefore() {
        Rota drawn = DRAW.draw(PLAIN, SPRING);
        assertThat(told(drawn)).isEqualTo("a b c a b c a");
        Roster ill = Roster.builder()
                .from(PLAIN)
                .addAbsences(new Absence(A, period("2026-03-20", "2026-04-30")))
                .build();
        Redrawn redrawn = DRAW.redraw(ill, drawn, LocalDate.parse("2026-03-20"));
        assertThat(told(redrawn.rota())).isEqualTo("a b c b b c c");
        assertThat(told(redrawn.moved())).containsExactly("2026-03-23 [a] [b]", "2026-04-13 [a] [c]");
        assertThat(redrawn.rota().gaps()).isEmpty();
        assertThat(DRAW.draw(ill, SPRING).sittings().get(1).who())
                .as("drawn anew as a whole, it would change what was held")
                .isNotEqualTo(drawn.sittings().get(1).who());
    }

    /** b took a first and a third day; both stay, though the roster would give them otherwise, and b's third is c's now. */
    @Test
    void whatWasSwappedAndHeldStaysAndCounts() {
        Rota drawn = DRAW.draw(PLAIN, SPRING);
        Rota swapped = toB(toB(drawn, A, "2026-03-02"), PersonRef.of("c"), "2026-03-16");
        assertThat(told(swapped)).isEqualTo("b b b a b c a");
        Redrawn redrawn = DRAW.redraw(PLAIN, swapped, LocalDate.parse("2026-03-17"));
        assertThat(told(redrawn.rota())).isEqualTo("b b b a c c a");
        assertThat(told(redrawn.moved())).containsExactly("2026-03-30 [b] [c]");
    }

    private static Rota toB(Rota rota, PersonRef giver, String day) {
        LocalDate on = LocalDate.parse(day);
        return ((SwapAnswer.Swapped) new Swap(giver, on, B, Optional.empty()).in(PLAIN, rota, on)).rota();
    }

    @Test
    void whereNobodyIsLeftTheSeatIsAGapAndOneWhoHasLeftIsReplaced() {
        Rota drawn = DRAW.draw(PLAIN, SPRING);
        Roster left = roster(1, 1)
                .addAbsences(new Absence(A, period("2026-04-06", "2026-04-06")))
                .build();
        Redrawn redrawn = DRAW.redraw(left, drawn, LocalDate.parse("2026-03-30"));
        assertThat(redrawn.rota().gaps()).extracting(Gap::code).containsExactly("roster-gap-seat-empty");
        assertThat(told(redrawn.moved())).containsExactly("2026-03-30 [b] [a]", "2026-04-06 [c] []");
        assertThatThrownBy(() ->
                        DRAW.redraw(Roster.builder().from(left).id("other").build(), drawn, SPRING.from()))
                .hasMessageContaining("drawn: is of roster r, not of other");
    }

    @Test
    void afterTheLastDayNothingIsDrawnAndBeforeTheFirstTheWhole() {
        Rota drawn = DRAW.draw(PLAIN, SPRING);
        assertThat(DRAW.redraw(PLAIN, drawn, LocalDate.parse("2026-06-01"))).isEqualTo(new Redrawn(drawn, List.of()));
        assertThat(DRAW.redraw(PLAIN, drawn, LocalDate.parse("2025-06-01"))).isEqualTo(new Redrawn(drawn, List.of()));
    }

    /** Over a year: nothing moves of itself, nothing moves before the day, nobody sits while away, and as many seats are filled as can be. */
    @Property(tries = 200)
    void theDaysBeforeStayAndNobodySitsWhoIsAway(
            @ForAll @IntRange(min = 1, max = 2) int seats,
            @ForAll @IntRange(min = 1, max = 5) int members,
            @ForAll @IntRange(max = 51) int week,
            @ForAll @IntRange(max = 51) int weeks) {
        Roster roster = roster(seats, members).build();
        Period year = period("2026-01-01", "2026-12-31");
        Rota drawn = DRAW.draw(roster, year);
        LocalDate from = LocalDate.parse("2026-01-05").plusWeeks(week);
        assertThat(DRAW.redraw(roster, drawn, from)).isEqualTo(new Redrawn(drawn, List.of()));
        Roster late = Roster.builder()
                .from(roster)
                .addAbsences(new Absence(A, Period.closed(from, from.plusWeeks(weeks))))
                .build();
        Redrawn redrawn = DRAW.redraw(late, drawn, from);
        assertThat(redrawn.moved()).allMatch(moved -> !moved.on().isBefore(from));
        IntStream.range(0, drawn.sittings().size()).forEach(i -> {
            Sitting sitting = redrawn.rota().sittings().get(i);
            boolean away = Rostering.absent(late, A, sitting.on());
            assertThat(sitting.who()).hasSize(Math.min(seats, members - (away ? 1 : 0)));
            assertThat(away && sitting.who().contains(A)).isFalse();
        });
        assertThat(redrawn.rota().gaps()).hasSameSizeAs(DRAW.draw(late, year).gaps());
    }
}
