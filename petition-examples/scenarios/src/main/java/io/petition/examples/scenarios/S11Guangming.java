package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.authority.region.Tier;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.model.PersonRef;
import io.petition.rules.china.ChinaRules;
import io.petition.service.Coverage;
import io.petition.service.Covered;
import io.petition.service.Nearby;
import io.petition.service.Opening;
import io.petition.service.Place;
import io.petition.service.ServicePoint;
import io.petition.service.ServicePoints;
import io.petition.service.appointment.Appointment;
import io.petition.service.appointment.AppointmentBook;
import io.petition.service.appointment.BookingAnswer;
import io.petition.service.appointment.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * S11, four tiers of service points and a 500-metre circle 五百米服务圈: how many persons a point reaches, how many sites are still wanting, and where somebody is received on a
 * holiday; and an order of the grass roots that binds departments.
 */
public final class S11Guangming {
    private static final int METRES = 500;

    private S11Guangming() {}

    /**
     * Where people live.
     *
     * @param place the block
     * @param persons who live in it
     */
    record Block(Place place, long persons) {}

    /**
     * What the scenario found.
     *
     * @param points how many points the three upper tiers have
     * @param before whom they reach
     * @param sites how many more sites reach everybody, one after the other in the first block not reached
     * @param after whom all of them reach
     * @param open the nearest open point from a corner, on a Thursday
     * @param holiday the same on a holiday: the nearest, and when it opens
     * @param refused why a second booking was refused
     * @param order an order of the grass roots
     */
    record Report(
            int points,
            Covered before,
            int sites,
            Covered after,
            Nearby open,
            Nearby holiday,
            List<Reason> refused,
            Order order) {
        List<Coded> lines() {
            return ImmutableList.<Coded>builder()
                    .add(Line.heading("s11.title"))
                    .add(covered("s11.before", points, before))
                    .add(covered("s11.after", sites, after))
                    .add(Line.item(
                            "s11.open",
                            "point",
                            open.open().orElseThrow().point().id(),
                            "metres",
                            open.open().orElseThrow().millimetres() / 1000))
                    .add(Line.item(
                            "s11.holiday",
                            "point",
                            holiday.atAll().orElseThrow().point().id(),
                            "from",
                            holiday.atAll()
                                    .orElseThrow()
                                    .opens()
                                    .opening()
                                    .orElseThrow()
                                    .from()))
                    .add(Line.item("s11.refused"))
                    .addAll(refused)
                    .addAll(order.lines())
                    .build();
        }

        private static Line covered(String code, int points, Covered share) {
            return Line.item(code, "points", points, "covered", share.covered(), "total", share.total());
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the calendar and in the zone of a regime. */
    static Report play(Regime china) {
        List<ServicePoint> points = Network.fourTiers();
        List<Block> blocks = blocks();
        List<ServicePoint> all = new ArrayList<>(points);
        List<Block> left = circle(points).uncovered(blocks, Block::place);
        while (!left.isEmpty()) {
            all.add(Network.fixed(
                    "site-" + (all.size() - points.size() + 1),
                    Tier.CELL,
                    left.get(0).place()));
            left = circle(all).uncovered(left, Block::place);
        }
        ServicePoints network = Network.under(china, points);
        Place corner = Network.at(0, 0);
        return new Report(
                points.size(),
                circle(points).count(blocks, Block::place, Block::persons),
                all.size() - points.size(),
                circle(all).count(blocks, Block::place, Block::persons),
                network.near(corner, Instant.parse("2026-04-30T02:00:00Z")),
                network.near(corner, Instant.parse("2026-05-01T02:00:00Z")),
                booked(network),
                Order.give(china));
    }

    private static Coverage circle(List<ServicePoint> points) {
        return Coverage.of(
                points.stream().flatMap(point -> point.place().stream()).toList(), METRES);
    }

    /** Eight kilometres by eight, a block every 200 m, more people in the middle. */
    private static List<Block> blocks() {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (int north = 0; north <= 80; north += 2) {
            for (int east = 0; east <= 80; east += 2) {
                long persons = 10 + Math.max(0L, 60L - Math.abs(north - 40) - Math.abs(east - 40));
                blocks.add(new Block(Network.at(north, east), persons));
            }
        }
        return blocks.build();
    }

    /** One desk, an hour for each, and two who want the same hour; the one who has it wants another desk's at the same time. */
    private static List<Reason> booked(ServicePoints network) {
        ServicePoint hall = network.points().stream()
                .filter(point -> point.tier() == Tier.COUNTY)
                .findFirst()
                .orElseThrow();
        Opening morning =
                network.openings(hall, LocalDate.parse("2026-04-30")).value().get(0);
        List<Slot> slots = ImmutableList.<Slot>builder()
                .addAll(Slot.within(morning, hall.id(), "1", Duration.ofHours(1), 1))
                .addAll(Slot.within(morning, hall.id(), "2", Duration.ofHours(1), 1))
                .build();
        Instant asked = Instant.parse("2026-04-28T02:00:00Z");
        Appointment first = Appointment.in(slots.get(0), PersonRef.of("1"));
        AppointmentBook book = ((BookingAnswer.Done) AppointmentBook.of(slots).book(first, asked)).book();
        return ImmutableList.<Reason>builder()
                .addAll(refused(book.book(Appointment.in(slots.get(0), PersonRef.of("2")), asked)))
                .addAll(refused(book.book(Appointment.in(slots.get(3), PersonRef.of("1")), asked)))
                .build();
    }

    static List<Reason> refused(BookingAnswer answer) {
        return answer instanceof BookingAnswer.Refused refused ? refused.reasons() : List.of();
    }
}
