package io.petition.service;

import com.google.common.collect.ImmutableList;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import io.petition.time.ProvisionalCalendar;
import io.petition.time.Reckoned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When single points are open, under one calendar and zone. */
final class Openings {
    private final ProvisionalCalendar calendar;
    private final ZoneId zone;
    private final int daysAhead;

    Openings(ProvisionalCalendar calendar, ZoneId zone, int daysAhead) {
        this.calendar = calendar;
        this.zone = zone;
        this.daysAhead = daysAhead;
    }

    /** The stretches of one day, in order; provisional where the calendar does not know the day and it matters. */
    Reckoned<List<Opening>> on(ServicePoint point, LocalDate day) {
        List<Hours> instead = point.exceptions().get(day);
        if (point.stops().isEmpty()) {
            Place place = point.place().orElseThrow();
            if (instead != null) {
                return at(place, day, instead, false);
            }
            OpeningHours hours = point.hours().orElseThrow();
            if (hours.neverOn(day, calendar.calendar().weekend())) {
                return at(place, day, List.of(), false); // whatever becomes of the day
            }
            Reckoned<Boolean> worked = calendar.isWorkingDay(day);
            List<Hours> open =
                    worked.value() ? hours.on(day, calendar.calendar().weekend()) : List.of();
            return at(place, day, open, worked.provisional());
        }
        return instead == null ? stops(point, day) : new Reckoned<>(ImmutableList.of(), false);
    }

    private Reckoned<List<Opening>> stops(ServicePoint point, LocalDate day) {
        List<Opening> all = new ArrayList<>();
        boolean provisional = false;
        for (Stop stop : point.stops()) {
            Reckoned<List<LocalDate>> held = stop.day().heldOn(day, calendar);
            provisional |= held.provisional();
            if (!held.value().isEmpty()) {
                all.addAll(at(stop.place(), day, List.of(stop.hours()), held.provisional())
                        .value());
            }
        }
        all.sort(Comparator.comparing(Opening::from));
        return new Reckoned<>(ImmutableList.copyOf(all), provisional);
    }

    private Reckoned<List<Opening>> at(Place place, LocalDate day, List<Hours> hours, boolean provisional) {
        ImmutableList.Builder<Opening> stretches = ImmutableList.builder();
        for (Hours stretch : hours) {
            Instant from = day.atTime(stretch.from()).atZone(zone).toInstant();
            LocalDate ends = stretch.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
            Instant to = ends.atTime(stretch.to()).atZone(zone).toInstant();
            if (from.isBefore(to)) { // else the clocks were put forward over all of it
                stretches.add(new Opening(from, to, place, provisional));
            }
        }
        return new Reckoned<>(stretches.build(), provisional);
    }

    /** The stretches in which the instant lies. */
    List<Opening> at(ServicePoint point, Instant at) {
        return on(point, at.atZone(zone).toLocalDate()).value().stream()
                .filter(opening -> opening.contains(at))
                .toList();
    }

    Opens next(ServicePoint point, Instant at) {
        LocalDate today = at.atZone(zone).toLocalDate();
        LocalDate last = today.plusDays(daysAhead);
        boolean provisional = false;
        for (LocalDate day = today; !day.isAfter(last); day = day.plusDays(1)) {
            Reckoned<List<Opening>> openings = on(point, day);
            provisional |= openings.provisional();
            for (Opening opening : openings.value()) {
                if (opening.contains(at)) {
                    return new Opens.Now(opening);
                }
                if (opening.from().isAfter(at)) {
                    return new Opens.Later(opening, provisional);
                }
            }
        }
        return new Opens.NotFound(last, provisional);
    }
}
