package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.region.Tier;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.model.PersonRef;
import io.petition.rules.china.ChinaRules;
import io.petition.service.Nearby;
import io.petition.service.Opening;
import io.petition.service.Opens;
import io.petition.service.ServicePoint;
import io.petition.service.ServicePoints;
import io.petition.service.appointment.Appointment;
import io.petition.service.appointment.AppointmentBook;
import io.petition.service.appointment.Slot;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import io.petition.time.Period;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * S12, service moved to the door 服务关口前移: village rooms with the hours of the office, one with extended hours 延时服务, and days that are otherwise. When somebody can be
 * received next, and how many hours of a week nobody but the extended point receives.
 */
public final class S12Longquanyi {
    /** A Friday evening at half past seven. */
    private static final Instant EVENING = Instant.parse("2026-03-06T11:30:00Z");

    /** The second day of the Spring Festival at half past ten. */
    private static final Instant FESTIVAL = Instant.parse("2026-02-18T02:30:00Z");

    private static final Period WEEK = Period.closed(LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-15"));

    private S12Longquanyi() {}

    /**
     * What the scenario found.
     *
     * @param evening where somebody is received on a Friday evening
     * @param village when the village room opens after that
     * @param festival where somebody is received in the Spring Festival
     * @param training when a room that is closed for a day opens next
     * @param shut what is said of a room that was shut for good
     * @param before in how many hours of a week a village room is open
     * @param after in how many hours any point is
     * @param refused why an appointment on the closed day was refused
     */
    record Report(
            Nearby evening,
            Opens village,
            Nearby festival,
            Opens training,
            Opens shut,
            long before,
            long after,
            List<Reason> refused) {
        Report {
            refused = ImmutableList.copyOf(refused);
        }

        List<Coded> lines() {
            return ImmutableList.<Coded>builder()
                    .add(Line.heading("s12.title"))
                    .add(near("s12.evening", evening))
                    .add(opens("s12.village", village))
                    .add(near("s12.festival", festival))
                    .add(opens("s12.training", training))
                    .add(Line.item(
                            shut instanceof Opens.NotFound ? "s12.shut" : "s12.shut-opens",
                            "until",
                            shut instanceof Opens.NotFound none ? none.until() : ""))
                    .add(Line.item("s12.hours", "before", before, "after", after))
                    .add(Line.item("s12.refused"))
                    .addAll(refused)
                    .build();
        }

        private static Line near(String code, Nearby near) {
            return Line.item(
                    code,
                    "point",
                    near.open().map(found -> found.point().id().value()).orElse(""),
                    "nearest",
                    near.atAll().orElseThrow().point().id());
        }

        private static Line opens(String code, Opens opens) {
            return Line.item(
                    code,
                    "from",
                    opens.opening().map(Opening::from).map(Instant::toString).orElse(""));
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the calendar and in the zone of a regime. */
    static Report play(Regime china) {
        ServicePoint village = ServicePoint.builder()
                .from(Network.fixed("village-1", Tier.VILLAGE, Network.at(0, 0)))
                .exceptions(ImmutableMap.of(LocalDate.parse("2026-03-10"), List.of()))
                .build();
        ServicePoint second = Network.fixed("village-2", Tier.VILLAGE, Network.at(0, 20));
        ServicePoint extended = extended();
        ServicePoint shut = shut();
        ServicePoints rooms = Network.under(china, List.of(village, second));
        ServicePoints all = Network.under(china, List.of(village, second, extended, shut));
        return new Report(
                all.near(Network.at(0, 1), EVENING),
                all.opens(village, EVENING),
                all.near(Network.at(0, 1), FESTIVAL),
                all.opens(village, Instant.parse("2026-03-10T02:00:00Z")),
                all.opens(shut, EVENING),
                hours(rooms),
                hours(all),
                refused(all, village));
    }

    /** Noon and evening of each working day, a Saturday morning, and a morning of the festival. */
    private static ServicePoint extended() {
        return ServicePoint.builder()
                .from(Network.fixed("extended", Tier.TOWNSHIP, Network.at(0, 40)))
                .hours(Optional.of(OpeningHours.on(
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                Hours.of("12:00", "14:00"),
                                Hours.of("18:00", "21:00"))
                        .withMadeUp(Hours.of("12:00", "14:00"), Hours.of("18:00", "21:00"))))
                .exceptions(ImmutableMap.of(
                        LocalDate.parse("2026-03-14"), List.of(Hours.of("09:00", "12:00")),
                        LocalDate.parse("2026-02-18"), List.of(Hours.of("10:00", "12:00"))))
                .build();
    }

    /** Every Monday of the year to come is an exception. */
    private static ServicePoint shut() {
        ImmutableMap.Builder<LocalDate, List<Hours>> closed = ImmutableMap.builder();
        LocalDate from = LocalDate.parse("2026-03-02");
        from.datesUntil(from.plusYears(2), java.time.Period.ofWeeks(1)).forEach(day -> closed.put(day, List.of()));
        return ServicePoint.builder()
                .from(Network.fixed("shut", Tier.VILLAGE, Network.at(0, 60)))
                .hours(Optional.of(new OpeningHours(
                        ImmutableMap.of(DayOfWeek.MONDAY, List.of(Hours.of("09:00", "12:00"))), List.of())))
                .exceptions(closed.buildOrThrow())
                .build();
    }

    /** In how many hours of the week some point is open; every opening here begins and ends on the hour. */
    private static long hours(ServicePoints points) {
        return WEEK.from()
                .datesUntil(WEEK.until().orElseThrow())
                .flatMap(day -> points.points().stream().flatMap(point -> points.openings(point, day).value().stream()))
                .flatMap(S12Longquanyi::each)
                .distinct()
                .count();
    }

    private static Stream<Instant> each(Opening opening) {
        return Stream.iterate(opening.from(), at -> at.isBefore(opening.to()), at -> at.plus(Duration.ofHours(1)));
    }

    /** Slots of the day before; asked for: the same hour of the day on which the room is closed. */
    private static List<Reason> refused(ServicePoints points, ServicePoint village) {
        Opening monday =
                points.openings(village, LocalDate.parse("2026-03-09")).value().get(0);
        AppointmentBook book = AppointmentBook.of(Slot.within(monday, village.id(), "1", Duration.ofHours(1), 1));
        Appointment wanted =
                new Appointment(village.id(), "1", monday.from().plus(Duration.ofDays(1)), PersonRef.of("1"));
        return S11Guangming.refused(book.book(wanted, EVENING));
    }
}
