package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Coded;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.model.PersonRef;
import io.petition.rules.china.ChinaRules;
import io.petition.service.DayRule;
import io.petition.service.Opening;
import io.petition.service.Opens;
import io.petition.service.ServicePoint;
import io.petition.service.ServicePoints;
import io.petition.service.WhenOff;
import io.petition.service.appointment.Appointment;
import io.petition.service.appointment.AppointmentBook;
import io.petition.service.appointment.Slot;
import io.petition.time.OpeningHours.Hours;
import io.petition.time.Period;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * S13, a mobile office 移动信访办公: a timetable of places. What the Spring Festival does to it, how often each stop is served in a year, where two stops fall on one
 * time, and what the next year, whose calendar is not published, can say.
 */
public final class S13Chaoyang {
    private static final Period YEAR = Period.closed(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));

    private S13Chaoyang() {}

    /**
     * What the scenario found.
     *
     * @param market how often the market was served in the year
     * @param school how often the school
     * @param festival when it next receives, asked for in the festival
     * @param later the same asked for after the last published day
     * @param clashes where the timetable has it in two places at once
     * @param refused why an appointment on a day on which it is elsewhere was refused
     */
    record Report(long market, long school, Opens festival, Opens later, List<Finding> clashes, List<Reason> refused) {
        List<Coded> lines() {
            return ImmutableList.<Coded>builder()
                    .add(Line.heading("s13.title"))
                    .add(Line.item("s13.served", "market", market, "school", school))
                    .add(opens("s13.festival", festival))
                    .add(opens(later.provisional() ? "s13.later-provisional" : "s13.later", later))
                    .add(Line.item("s13.clashes", "count", clashes.size()))
                    .addAll(clashes)
                    .add(Line.item("s13.refused"))
                    .addAll(refused)
                    .build();
        }

        private static Line opens(String code, Opens opens) {
            Opening next = opens.opening().orElseThrow();
            return Line.item(code, "from", next.from(), "to", next.to(), "place", next.place());
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the calendar and in the zone of a regime. */
    static Report play(Regime china) {
        ServicePoint van = Network.mobile(
                "red-cube",
                List.of(
                        Network.stop(
                                "market",
                                Network.at(10, 10),
                                new DayRule.EachWeek(DayOfWeek.TUESDAY),
                                WhenOff.NEXT,
                                Hours.of("09:00", "11:00")),
                        Network.stop(
                                "school",
                                Network.at(60, 60),
                                new DayRule.DayOfMonth(15),
                                WhenOff.SKIP,
                                Hours.of("10:00", "12:00"))));
        ServicePoints points = Network.under(china, List.of(van));
        List<Opening> year = YEAR.from()
                .datesUntil(YEAR.until().orElseThrow())
                .flatMap(day -> points.openings(van, day).value().stream())
                .toList();
        long market = year.stream()
                .filter(opening -> opening.place().equals(Network.at(10, 10)))
                .count();
        return new Report(
                market,
                year.size() - market,
                points.opens(van, Instant.parse("2026-02-16T02:00:00Z")),
                points.opens(van, Instant.parse("2026-12-31T15:00:00Z")),
                points.clashes(YEAR),
                refused(points, van));
    }

    /** Slots of a Tuesday; asked for: the same hour of the day after. */
    private static List<Reason> refused(ServicePoints points, ServicePoint van) {
        Opening tuesday =
                points.openings(van, LocalDate.parse("2026-03-03")).value().get(0);
        AppointmentBook book = AppointmentBook.of(Slot.within(tuesday, van.id(), "1", Duration.ofMinutes(30), 1));
        Instant dayAfter = tuesday.from().plus(Duration.ofDays(1));
        Appointment wanted = new Appointment(van.id(), "1", dayAfter, PersonRef.of("1"));
        return S11Guangming.refused(book.book(wanted, Instant.parse("2026-03-02T02:00:00Z")));
    }
}
