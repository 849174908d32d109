package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.authority.region.Tier;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.model.PersonRef;
import io.petition.service.Opening;
import io.petition.service.ServicePoint;
import io.petition.service.appointment.Appointment;
import io.petition.service.appointment.AppointmentBook;
import io.petition.service.appointment.BookingAnswer;
import io.petition.service.appointment.Slot;
import io.petition.time.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A leader's morning by appointment 约访, in slots of a hall's opening hours. How long a slot is and who else comes is the scenario's own.
 *
 * @param book the morning when all is booked
 * @param refused why three were not booked
 * @param called whom the leader, called away from the last slot that is booked, does not receive then
 * @param again when that person is received instead
 */
record Appointments(AppointmentBook book, List<Reason> refused, Appointment called, Appointment again) {
    private static final Duration LENGTH = Duration.ofMinutes(45);

    Appointments {
        refused = ImmutableList.copyOf(refused);
    }

    /** Books the morning of a day, two days before; the petitioner comes first. */
    static Appointments make(Regime china, LocalDate day) {
        ServicePoint hall = Network.fixed("hall", Tier.COUNTY, Network.at(0, 0));
        Opening morning =
                Network.under(china, List.of(hall)).openings(hall, day).value().get(0);
        List<Slot> slots = Slot.within(morning, hall.id(), "leader-2", LENGTH, 1);
        Instant asked = morning.from().minus(Duration.ofDays(2));
        AppointmentBook full = AppointmentBook.of(slots);
        for (Appointment wanted :
                List.of(in(slots.get(0), "petitioner"), in(slots.get(1), "person-2"), in(slots.get(2), "person-3"))) {
            full = done(full.book(wanted, asked));
        }
        Appointment afterHours = new Appointment(hall.id(), "leader-2", morning.to(), PersonRef.of("person-4"));
        Slot last = slots.get(3);
        List<Reason> refused = ImmutableList.<Reason>builder()
                .addAll(S11Guangming.refused(full.book(in(slots.get(0), "person-4"), asked)))
                .addAll(S11Guangming.refused(full.book(afterHours, asked)))
                .addAll(S11Guangming.refused(
                        full.book(in(last, "person-4"), last.from().plusSeconds(60))))
                .build();
        AppointmentBook closed = full.close(slots.get(2));
        Appointment called = closed.displaced().get(0);
        Appointment again = Appointment.in(last, called.who());
        return new Appointments(done(closed.book(again, asked)), refused, called, again);
    }

    private static Appointment in(Slot slot, String who) {
        return Appointment.in(slot, PersonRef.of(who));
    }

    private static AppointmentBook done(BookingAnswer answer) {
        return ((BookingAnswer.Done) answer).book();
    }

    /** How many are received in the end. */
    int received() {
        return book.appointments().size() - book.displaced().size();
    }

    /** How many slots can still be booked as of an instant. */
    int free(Instant at) {
        return book.open(at).size();
    }

    /** The first of them all. */
    Instant first() {
        return book.appointments().get(0).from();
    }

    List<Coded> lines(Tale told, long days) {
        return ImmutableList.<Coded>builder()
                .add(Line.heading("s14.appointments", "slots", book.slots().size(), "minutes", LENGTH.toMinutes()))
                .add(Line.item("s14.petitioner", "from", told.shown(When.at(first())), "days", days))
                .add(Line.item("s14.book-refused"))
                .addAll(refused)
                .add(Line.item(
                        "s14.called-away",
                        "who",
                        called.who().value(),
                        "from",
                        told.shown(When.at(called.from())),
                        "again",
                        told.shown(When.at(again.from()))))
                .add(Line.item(
                        "s14.received",
                        "received",
                        received(),
                        "closed",
                        book.closed().size(),
                        "free",
                        free(first())))
                .build();
    }
}
