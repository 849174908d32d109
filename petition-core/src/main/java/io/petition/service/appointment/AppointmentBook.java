package io.petition.service.appointment;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.explain.Reason;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The slots of some desks and who is booked. Immutable: every booking gives a new book, and two made from one book at the same time are the host's to put one
 * after the other. No book can be made in which a slot holds more than its capacity, or somebody has to be in two places at once. A booking costs a pass over the book, so keep
 * one a day or a week, not one for ever.
 *
 * @param slots the slots; two of one desk do not overlap
 * @param appointments who is booked, in the order in which it was done
 * @param closed the slots in which nobody is received after all; who was booked there stands in {@link #displaced()}
 */
public record AppointmentBook(
        List<Slot> slots,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Appointment> appointments,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Slot> closed) {
    public AppointmentBook {
        slots = ImmutableList.copyOf(slots);
        appointments = ImmutableList.copyOf(appointments);
        closed = ImmutableSet.copyOf(closed);
        checkDesks(slots);
        checkArgument(slots.containsAll(closed), "closed: names a slot that is not in the book");
        BookLimits.check(slots, appointments, closed);
    }

    /** A book in which nobody is booked. */
    public static AppointmentBook of(List<Slot> slots) {
        return new AppointmentBook(slots, ImmutableList.of(), ImmutableSet.of());
    }

    private static void checkDesks(List<Slot> slots) {
        List<Slot> ordered = slots.stream()
                .sorted(Comparator.comparing((Slot slot) -> slot.point().value())
                        .thenComparing(Slot::desk)
                        .thenComparing(Slot::from))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            Slot slot = ordered.get(i);
            Slot before = ordered.get(i - 1);
            checkArgument(
                    !slot.sameDesk(before) || !slot.overlaps(before),
                    "slots: %s overlaps %s at its desk",
                    slot,
                    before);
        }
    }

    /**
     * Books, or says every reason why not: no such slot, a closed one, a full one, one that has begun, the same person in it already, the same
     * person elsewhere at the time.
     *
     * @param at the instant at which it is asked for
     */
    public BookingAnswer book(Appointment wanted, Instant at) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        Optional<Slot> found = slot(wanted);
        if (found.isEmpty()) {
            reasons.add(reason("appointment-no-slot", wanted));
        }
        if (found.filter(closed::contains).isPresent()) {
            reasons.add(reason("appointment-closed", wanted));
        }
        if (!wanted.from().isAfter(at)) {
            reasons.add(reason("appointment-past", wanted));
        }
        if (found.filter(slot -> free(slot) == 0).isPresent()) {
            reasons.add(reason("appointment-full", wanted));
        }
        if (appointments.contains(wanted)) {
            reasons.add(reason("appointment-twice", wanted));
        } else if (found.filter(slot -> held(wanted).stream().anyMatch(slot::overlaps))
                .isPresent()) {
            reasons.add(reason("appointment-elsewhere", wanted));
        }
        List<Reason> all = reasons.build();
        return all.isEmpty()
                ? new BookingAnswer.Done(with(ImmutableList.<Appointment>builder()
                        .addAll(appointments)
                        .add(wanted)
                        .build()))
                : refused(all);
    }

    /** Takes a booking back, or says every reason why not. */
    public BookingAnswer cancel(Appointment booked, Instant at) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (!appointments.contains(booked)) {
            reasons.add(reason("appointment-not-booked", booked));
        }
        if (!booked.from().isAfter(at)) {
            reasons.add(reason("appointment-past", booked));
        }
        List<Reason> all = reasons.build();
        return all.isEmpty()
                ? new BookingAnswer.Done(with(appointments.stream()
                        .filter(each -> !each.equals(booked))
                        .toList()))
                : refused(all);
    }

    /**
     * Nobody is received in this slot after all. Who was booked is kept, to be told.
     *
     * @throws IllegalArgumentException if the slot is not in the book
     */
    public AppointmentBook close(Slot slot) {
        return new AppointmentBook(
                slots,
                appointments,
                ImmutableSet.<Slot>builder().addAll(closed).add(slot).build());
    }

    /** The bookings in closed slots: whom to tell. */
    public List<Appointment> displaced() {
        return appointments.stream()
                .filter(each -> slot(each).filter(closed::contains).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** The slots that can still be booked after an instant, and how many can be received in each, in the order of the book. */
    public Map<Slot, Integer> open(Instant at) {
        Map<Slot, Integer> open = new LinkedHashMap<>();
        for (Slot slot : slots) {
            int free = free(slot);
            if (slot.from().isAfter(at) && free > 0 && !closed.contains(slot)) {
                open.put(slot, free);
            }
        }
        return ImmutableMap.copyOf(open);
    }

    private int free(Slot slot) {
        return slot.capacity()
                - (int) appointments.stream().filter(each -> each.isIn(slot)).count();
    }

    private Optional<Slot> slot(Appointment appointment) {
        return slots.stream().filter(appointment::isIn).findFirst();
    }

    /** The slots somebody has and will be received in. */
    private List<Slot> held(Appointment wanted) {
        return appointments.stream()
                .filter(each -> each.who().equals(wanted.who()))
                .flatMap(each -> slot(each).stream())
                .filter(slot -> !closed.contains(slot))
                .toList();
    }

    private AppointmentBook with(List<Appointment> others) {
        return new AppointmentBook(slots, others, closed);
    }

    private static BookingAnswer refused(List<Reason> reasons) {
        return new BookingAnswer.Refused(reasons);
    }

    private static Reason reason(String code, Appointment about) {
        return Reason.of(
                code,
                ImmutableMap.of(
                        "point", about.point().value(),
                        "desk", about.desk(),
                        "from", about.from().toString()));
    }
}
