package io.petition.service.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import io.petition.model.PersonRef;
import io.petition.model.PointId;
import io.petition.service.Opening;
import io.petition.service.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AppointmentBookTest {
    private static final PointId HALL = PointId.of("hall");
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant EARLY = NINE.minusSeconds(3600);
    private static final PersonRef ONE = PersonRef.of("1");
    private static final PersonRef TWO = PersonRef.of("2");

    /** Two desks: half hours for one at a time; and hours for two, which overlap the half hours. */
    private static final List<Slot> SLOTS = ImmutableList.<Slot>builder()
            .addAll(Slot.within(opening(130), HALL, "1", Duration.ofMinutes(30), 1))
            .addAll(Slot.within(opening(130), HALL, "2", Duration.ofMinutes(60), 2))
            .build();

    private static Opening opening(int minutes) {
        return new Opening(NINE, NINE.plusSeconds(minutes * 60L), Place.parse("33.87,109.94"), false);
    }

    private static AppointmentBook booked(AppointmentBook book, Appointment wanted) {
        return ((BookingAnswer.Done) book.book(wanted, EARLY)).book();
    }

    private static List<String> refused(BookingAnswer answer) {
        return ((BookingAnswer.Refused) answer)
                .reasons().stream().map(Reason::code).toList();
    }

    @Test
    void cutsAnOpeningIntoSlots() {
        assertThat(SLOTS).hasSize(6);
        assertThat(SLOTS.get(3).to()).isEqualTo(NINE.plusSeconds(7200));
        assertThat(Slot.within(opening(20), HALL, "1", Duration.ofMinutes(30), 1))
                .isEmpty();
    }

    @Test
    void booksOrSaysEveryReason() {
        Slot first = SLOTS.get(0);
        AppointmentBook book = AppointmentBook.of(SLOTS);
        AppointmentBook one = booked(book, Appointment.in(first, ONE));
        assertThat(book.appointments()).as("the old book").isEmpty();
        assertThat(one.open(EARLY)).hasSize(5).doesNotContainKey(first);
        assertThat(refused(one.book(Appointment.in(first, ONE), NINE)))
                .containsExactly("appointment-past", "appointment-full", "appointment-twice");
        assertThat(refused(one.book(Appointment.in(first, TWO), EARLY))).containsExactly("appointment-full");
        assertThat(refused(one.book(Appointment.in(SLOTS.get(4), ONE), EARLY)))
                .containsExactly("appointment-elsewhere");
        assertThat(refused(one.book(new Appointment(HALL, "3", NINE, ONE), EARLY)))
                .containsExactly("appointment-no-slot");
        assertThat(refused(one.book(new Appointment(HALL, "1", NINE.plusSeconds(60), ONE), EARLY)))
                .containsExactly("appointment-no-slot");
        assertThat(refused(one.book(new Appointment(HALL, "3", NINE, ONE), NINE)))
                .containsExactly("appointment-no-slot", "appointment-past");
    }

    @Test
    void whatIsCancelledCanBeBookedAgain() {
        Appointment wanted = Appointment.in(SLOTS.get(0), ONE);
        AppointmentBook book = booked(AppointmentBook.of(SLOTS), wanted);
        AppointmentBook free = ((BookingAnswer.Done) book.cancel(wanted, EARLY)).book();
        assertThat(free).isEqualTo(AppointmentBook.of(SLOTS));
        assertThat(refused(free.cancel(wanted, NINE))).containsExactly("appointment-not-booked", "appointment-past");
    }

    @Test
    void whoStandsInAClosedSlotIsToBeTold() {
        Appointment wanted = Appointment.in(SLOTS.get(0), ONE);
        AppointmentBook closed = booked(AppointmentBook.of(SLOTS), wanted).close(SLOTS.get(0));
        assertThat(closed.displaced()).containsExactly(wanted);
        assertThat(refused(closed.book(Appointment.in(SLOTS.get(0), TWO), EARLY)))
                .containsExactly("appointment-closed", "appointment-full");
        assertThat(booked(closed, Appointment.in(SLOTS.get(4), ONE)).appointments())
                .as("the time is free again")
                .hasSize(2);
    }

    @Test
    void noBookIsMadeThatBooksTwice() {
        Appointment first = Appointment.in(SLOTS.get(0), ONE);
        assertThatThrownBy(() -> made(first, first)).hasMessageContaining("twice in the slot");
        assertThatThrownBy(() -> made(first, Appointment.in(SLOTS.get(0), TWO))).hasMessageContaining("2 in");
        assertThatThrownBy(() -> made(first, Appointment.in(SLOTS.get(4), ONE))).hasMessageContaining("booked twice");
        assertThatThrownBy(() -> made(new Appointment(HALL, "9", NINE, ONE))).hasMessageContaining("no slot");
        assertThatThrownBy(() -> AppointmentBook.of(List.of(SLOTS.get(0), SLOTS.get(0))))
                .hasMessageContaining("overlaps");
    }

    private static AppointmentBook made(Appointment... appointments) {
        return new AppointmentBook(SLOTS, List.of(appointments), Set.of());
    }

    /** One thing done to a book: 0 to 5 book, 6 and 7 cancel, 8 close. */
    record Move(int what, int slot, int person, int minute) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-60, 130))
                .as(Move::new)
                .list()
                .ofMaxSize(40);
    }

    /** Whatever is done in whatever order: nothing over capacity, nobody in two places, nobody newly in a closed or begun slot; and no free seat is refused. */
    @Property
    void nothingIsBookedTwice(@ForAll("moves") List<Move> moves) {
        AppointmentBook book = AppointmentBook.of(SLOTS);
        for (Move move : moves) {
            Slot slot = SLOTS.get(move.slot());
            Appointment wanted = Appointment.in(slot, PersonRef.of("p" + move.person()));
            Instant at = NINE.plusSeconds(move.minute() * 60L);
            if (move.what() == 8) {
                book = book.close(slot);
            } else {
                boolean may = move.what() < 6
                        ? may(book, slot, wanted, at)
                        : book.appointments().contains(wanted) && slot.from().isAfter(at);
                BookingAnswer answer = move.what() < 6 ? book.book(wanted, at) : book.cancel(wanted, at);
                assertThat(answer instanceof BookingAnswer.Done).isEqualTo(may);
                book = answer instanceof BookingAnswer.Done done ? done.book() : book;
            }
            holds(book);
        }
    }

    private static boolean may(AppointmentBook book, Slot slot, Appointment wanted, Instant at) {
        return slot.from().isAfter(at)
                && !book.closed().contains(slot)
                && in(book, slot).size() < slot.capacity()
                && SLOTS.stream()
                        .filter(other ->
                                other.from().isBefore(slot.to()) && slot.from().isBefore(other.to()))
                        .filter(other -> other.equals(slot) || !book.closed().contains(other))
                        .noneMatch(other -> in(book, other).contains(wanted.who()));
    }

    private static List<PersonRef> in(AppointmentBook book, Slot slot) {
        return book.appointments().stream()
                .filter(each -> each.desk().equals(slot.desk()) && each.from().equals(slot.from()))
                .map(Appointment::who)
                .toList();
    }

    private static void holds(AppointmentBook book) {
        for (Slot slot : SLOTS) {
            assertThat(in(book, slot)).hasSizeLessThanOrEqualTo(slot.capacity()).doesNotHaveDuplicates();
        }
        for (long minute = 0; minute < 120; minute += 30) {
            Instant now = NINE.plusSeconds(minute * 60);
            List<PersonRef> there = new ArrayList<>();
            IntStream.range(0, SLOTS.size())
                    .mapToObj(SLOTS::get)
                    .filter(slot -> !slot.from().isAfter(now) && now.isBefore(slot.to()))
                    .filter(slot -> !book.closed().contains(slot))
                    .forEach(slot -> there.addAll(in(book, slot)));
            assertThat(there).doesNotHaveDuplicates();
        }
    }
}
