package io.petition.service.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Reason;
import io.petition.model.PersonRef;
import io.petition.service.DayRule;
import io.petition.service.FixedDay;
import io.petition.service.WhenOff;
import io.petition.time.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two Mondays with two seats, of which a sits on the first; a has left the roster since. */
class SwapTest {
    private static final PersonRef A = PersonRef.of("a");
    private static final PersonRef B = PersonRef.of("b");
    private static final PersonRef C = PersonRef.of("c");
    private static final PersonRef E = PersonRef.of("e");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 9);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Gap CALENDAR = new Gap(Gap.Kind.DAY_OFF, SECOND.plusWeeks(1), Optional.empty(), 0, false);

    private static Roster roster(String id, int seats) {
        return Roster.builder()
                .id(id)
                .addDays(new FixedDay(new DayRule.EachWeek(DayOfWeek.MONDAY), WhenOff.SKIP))
                .seats(seats)
                .addMembers(B, C, E)
                .build();
    }

    private static final Rota ROTA = new Rota(
            "r",
            Period.closed(FIRST, LocalDate.of(2026, 3, 31)),
            List.of(sitting(FIRST, A, B), sitting(SECOND, C, B)),
            List.of(CALENDAR));

    private static Sitting sitting(LocalDate on, PersonRef... who) {
        return new Sitting(on, List.of(on), List.of(who), false);
    }

    private static Rota done(Swap swap, Roster roster) {
        return ((SwapAnswer.Swapped) swap.in(roster, ROTA, TODAY)).rota();
    }

    private static List<String> refused(Swap swap, Roster roster) {
        return ((SwapAnswer.Refused) swap.in(roster, ROTA, TODAY))
                .reasons().stream().map(Reason::code).toList();
    }

    @Test
    void whoSitsAndLeftTheRosterKeepsTheSeatWhenAnotherSwaps() {
        Rota rota = done(new Swap(B, FIRST, C, Optional.empty()), roster("r", 2));
        assertThat(rota.sittings().get(0).who()).containsExactly(C, A);
        assertThat(rota.sittings().get(1)).isEqualTo(ROTA.sittings().get(1));
        assertThat(rota.gaps()).containsExactly(CALENDAR);
    }

    @Test
    void whoLeftTheRosterMayGiveButTakesNothingInReturn() {
        assertThat(done(new Swap(A, FIRST, C, Optional.empty()), roster("r", 2))
                        .sittings()
                        .get(0)
                        .who())
                .containsExactly(B, C);
        assertThat(refused(new Swap(A, FIRST, C, Optional.of(SECOND)), roster("r", 2)))
                .containsExactly("swap-giver-no-member");
    }

    @Test
    void aRotaOfAnotherRosterIsRefused() {
        assertThat(refused(new Swap(C, SECOND, E, Optional.empty()), roster("other", 2)))
                .containsExactly("swap-other-roster");
    }

    /** The roster has a third seat by now, which stays empty on both days: that is said, beside what the calendar did not keep. */
    @Test
    void emptySeatsAreFoundAnew() {
        assertThat(done(new Swap(B, FIRST, C, Optional.empty()), roster("r", 3)).gaps())
                .containsExactly(
                        new Gap(Gap.Kind.SEAT_EMPTY, FIRST, Optional.of(FIRST), 1, false),
                        new Gap(Gap.Kind.SEAT_EMPTY, SECOND, Optional.of(SECOND), 1, false),
                        CALENDAR);
    }
}
