package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import io.petition.model.PersonRef;
import io.petition.service.DayRule;
import io.petition.service.FixedDay;
import io.petition.service.WhenOff;
import io.petition.service.roster.Absence;
import io.petition.service.roster.Gap;
import io.petition.service.roster.Roster;
import io.petition.service.roster.Rostering;
import io.petition.service.roster.Rota;
import io.petition.service.roster.Swap;
import io.petition.service.roster.SwapAnswer;
import io.petition.time.Period;
import io.petition.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The open door 开门接访 of a year: each Wednesday and the 15th of the month, five leaders in turn. Which days are fixed is the scenario's own: no text says so.
 *
 * @param roster what was drawn from
 * @param rota the year as it was drawn
 * @param refused why a swap was refused
 */
record Reception(Roster roster, Rota rota, List<Reason> refused) {
    Reception {
        refused = ImmutableList.copyOf(refused);
    }

    /** Draws the year 2026: the second leader is away in March, the fourth all summer. */
    static Reception draw(WorkCalendar calendar) {
        Roster roster = Roster.builder()
                .id("open-door")
                .addDays(
                        new FixedDay(new DayRule.EachWeek(DayOfWeek.WEDNESDAY), WhenOff.SKIP),
                        new FixedDay(new DayRule.DayOfMonth(15), WhenOff.NEXT))
                .seats(1)
                .addAllMembers(Stream.of("leader-1", "leader-2", "leader-3", "leader-4", "leader-5")
                        .map(PersonRef::of)
                        .toList())
                .addAbsences(away("leader-2", "2026-03-01", "2026-03-31"), away("leader-4", "2026-06-01", "2026-08-31"))
                .build();
        Rota rota = Rostering.under(calendar).draw(roster, period("2026-01-01", "2026-12-31"));
        return new Reception(roster, rota, asked(roster, rota));
    }

    private static Absence away(String who, String first, String last) {
        return new Absence(PersonRef.of(who), period(first, last));
    }

    private static Period period(String first, String last) {
        return Period.closed(LocalDate.parse(first), LocalDate.parse(last));
    }

    /** The first sitting of March is to go to the leader who is away, asked for after it was held. */
    private static List<Reason> asked(Roster roster, Rota rota) {
        LocalDate held = LocalDate.parse("2026-03-04");
        Swap swap = new Swap(
                rota.sitting(held).orElseThrow().who().get(0), held, PersonRef.of("leader-2"), Optional.empty());
        return swap.in(roster, rota, LocalDate.parse("2026-03-05")) instanceof SwapAnswer.Refused no
                ? no.reasons()
                : List.of();
    }

    /** How often each sits, in the order of the roster. */
    List<Integer> times() {
        return roster.members().stream().map(rota::times).toList();
    }

    long gaps(Gap.Kind kind) {
        return rota.gaps().stream().filter(gap -> gap.kind() == kind).count();
    }

    List<Coded> lines() {
        ImmutableList.Builder<Coded> lines = ImmutableList.builder();
        lines.add(Line.heading(
                "s14.roster",
                "sittings",
                rota.sittings().size(),
                "off",
                gaps(Gap.Kind.DAY_OFF),
                "together",
                gaps(Gap.Kind.DAYS_COINCIDE)));
        roster.members().forEach(who -> lines.add(Line.item("s14.sits", "who", who.value(), "count", rota.times(who))));
        return lines.add(Line.item("s14.swap-refused")).addAll(refused).build();
    }
}
