package io.petition.json;

import io.petition.authority.region.Tier;
import io.petition.explain.Reason;
import io.petition.model.PersonRef;
import io.petition.model.PointId;
import io.petition.model.RegionCode;
import io.petition.service.Covered;
import io.petition.service.DayRule;
import io.petition.service.FixedDay;
import io.petition.service.Nearby;
import io.petition.service.Opening;
import io.petition.service.Opens;
import io.petition.service.Place;
import io.petition.service.Reached;
import io.petition.service.ServicePoint;
import io.petition.service.Stop;
import io.petition.service.WhenOff;
import io.petition.service.appointment.Appointment;
import io.petition.service.appointment.AppointmentBook;
import io.petition.service.appointment.BookingAnswer;
import io.petition.service.appointment.Slot;
import io.petition.service.roster.Absence;
import io.petition.service.roster.Gap;
import io.petition.service.roster.Redrawn;
import io.petition.service.roster.Roster;
import io.petition.service.roster.Rota;
import io.petition.service.roster.Sat;
import io.petition.service.roster.Sitting;
import io.petition.service.roster.Swap;
import io.petition.service.roster.SwapAnswer;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import io.petition.time.Period;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Points, rosters and appointments in JSON. */
class ServiceJsonTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Place PLACE = new Place(33_868_319, 109_941_372);
    private static final Hours HOURS = Hours.of("09:00", "12:30");
    private static final List<DayRule> RULES = List.of(
            new DayRule.EachWeek(DayOfWeek.MONDAY),
            new DayRule.DayOfMonth(-1),
            new DayRule.WeekdayOfMonth(2, DayOfWeek.WEDNESDAY),
            new DayRule.OnDate(DAY));
    private static final List<Reason> WHY = List.of(Reason.of("why", Map.of("a", "b")));
    private static final PersonRef WHO = PersonRef.of("1");

    private static ServicePoint.Builder point() {
        return ServicePoint.builder()
                .id(PointId.of("1"))
                .name("甲")
                .nameEn("A")
                .tier(Tier.COUNTY)
                .region(RegionCode.of("611002"))
                .putException(DAY, List.of());
    }

    @Test
    void pointsReadAsTheyWereWritten() {
        RULES.forEach(rule -> RoundTrips.check(rule, DayRule.class));
        ServicePoint fixed = point().place(PLACE)
                .hours(OpeningHours.on(Set.of(DayOfWeek.MONDAY), HOURS))
                .build();
        RoundTrips.check(fixed, ServicePoint.class);
        RoundTrips.check(
                point().addStops(new Stop("s", PLACE, new FixedDay(RULES.get(0), WhenOff.NEXT), HOURS))
                        .build(),
                ServicePoint.class);
        Opening opening = new Opening(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), PLACE, true);
        List<Opens> answers =
                List.of(new Opens.Now(opening), new Opens.Later(opening, true), new Opens.NotFound(DAY, false));
        answers.forEach(opens -> RoundTrips.check(opens, Opens.class));
        RoundTrips.check(
                new Nearby(Optional.empty(), Optional.of(new Reached(fixed, PLACE, 7, answers.get(1)))), Nearby.class);
        RoundTrips.check(new Covered(1, 2), Covered.class);
    }

    @Test
    void rostersReadAsTheyWereWritten() {
        RoundTrips.check(
                Roster.builder()
                        .id("r")
                        .addAllDays(RULES.stream()
                                .map(rule -> new FixedDay(rule, WhenOff.SKIP))
                                .toList())
                        .seats(1)
                        .addMembers(WHO)
                        .addAbsences(new Absence(WHO, Period.from(DAY)))
                        .addAlready(new Sat(WHO, 2))
                        .build(),
                Roster.class);
        Rota rota = new Rota(
                "r",
                Period.closed(DAY, DAY),
                List.of(new Sitting(DAY, List.of(DAY), List.of(WHO), true)),
                List.of(new Gap(Gap.Kind.SEAT_EMPTY, DAY, Optional.of(DAY), 1, false)));
        RoundTrips.check(new Swap(WHO, DAY, WHO, Optional.of(DAY)), Swap.class);
        RoundTrips.check(new SwapAnswer.Swapped(rota), SwapAnswer.class);
        RoundTrips.check(new Redrawn(rota, List.of(new Redrawn.Moved(DAY, List.of(WHO), List.of()))), Redrawn.class);
        RoundTrips.check(new SwapAnswer.Refused(WHY), SwapAnswer.class);
    }

    @Test
    void booksReadAsTheyWereWritten() {
        Slot slot = new Slot(PointId.of("1"), "2", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), 1);
        RoundTrips.check(
                new BookingAnswer.Done(
                        new AppointmentBook(List.of(slot), List.of(Appointment.in(slot, WHO)), Set.of(slot))),
                BookingAnswer.class);
        RoundTrips.check(new BookingAnswer.Refused(WHY), BookingAnswer.class);
    }
}
