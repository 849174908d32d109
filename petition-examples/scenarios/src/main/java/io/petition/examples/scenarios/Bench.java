package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Coded;
import io.petition.model.PersonRef;
import io.petition.service.DayRule;
import io.petition.service.FixedDay;
import io.petition.service.WhenOff;
import io.petition.service.roster.Absence;
import io.petition.service.roster.Roster;
import io.petition.service.roster.Rostering;
import io.petition.service.roster.Rota;
import io.petition.service.roster.Sitting;
import io.petition.time.Period;
import io.petition.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The mediators of one hall, four of the report's 1,009, in turn each Wednesday. How they take turns is the scenario's own.
 *
 * @param roster what was drawn from
 * @param rota the quarter as it was drawn
 */
record Bench(Roster roster, Rota rota) {
    /** Draws a quarter in which all four are at a training on one Wednesday. */
    static Bench draw(WorkCalendar calendar) {
        List<PersonRef> mediators = Stream.of("mediator-1", "mediator-2", "mediator-3", "mediator-4")
                .map(PersonRef::of)
                .toList();
        LocalDate training = LocalDate.parse("2026-03-04");
        Roster roster = Roster.builder()
                .id("hall")
                .addDays(new FixedDay(new DayRule.EachWeek(DayOfWeek.WEDNESDAY), WhenOff.NEXT))
                .seats(1)
                .addAllMembers(mediators)
                .addAllAbsences(mediators.stream()
                        .map(each -> new Absence(each, Period.closed(training, training)))
                        .toList())
                .build();
        Period quarter = Period.closed(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-03-31"));
        return new Bench(roster, Rostering.under(calendar).draw(roster, quarter));
    }

    /** Who mediates that day. */
    Optional<PersonRef> on(LocalDate day) {
        return rota.sitting(day).map(Sitting::who).filter(who -> !who.isEmpty()).map(who -> who.get(0));
    }

    List<Coded> lines() {
        ImmutableList.Builder<Coded> lines = ImmutableList.builder();
        lines.add(Line.heading("s16.bench", "sittings", rota.sittings().size()));
        roster.members().forEach(who -> lines.add(Line.item("s16.sits", "who", who.value(), "count", rota.times(who))));
        return lines.addAll(rota.gaps()).build();
    }
}
