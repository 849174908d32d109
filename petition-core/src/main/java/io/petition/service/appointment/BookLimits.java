package io.petition.service.appointment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimap;
import io.petition.model.PersonRef;
import io.petition.model.PointId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds of every book, wherever it comes from. */
final class BookLimits {
    private record Start(PointId point, String desk, Instant from) {}

    private BookLimits() {}

    static void check(List<Slot> slots, List<Appointment> appointments, Set<Slot> closed) {
        ImmutableMap<Appointment, Slot> places = places(slots, appointments);
        ImmutableMultiset.copyOf(places.values())
                .forEachEntry((slot, booked) ->
                        checkArgument(booked <= slot.capacity(), "appointments: %s in %s", booked, slot));
        Multimap<PersonRef, Slot> byPerson = LinkedHashMultimap.create();
        places.forEach((appointment, slot) -> {
            if (!closed.contains(slot)) {
                byPerson.put(appointment.who(), slot);
            }
        });
        byPerson.asMap().values().forEach(BookLimits::checkOneAtATime);
    }

    private static ImmutableMap<Appointment, Slot> places(List<Slot> slots, List<Appointment> appointments) {
        ImmutableMap<Start, Slot> byStart =
                Maps.uniqueIndex(slots, slot -> new Start(slot.point(), slot.desk(), slot.from()));
        Set<Appointment> seen = new HashSet<>();
        ImmutableMap.Builder<Appointment, Slot> places = ImmutableMap.builder();
        for (Appointment appointment : appointments) {
            checkArgument(seen.add(appointment), "appointments: somebody is twice in the slot of %s", appointment);
            Slot slot = byStart.get(new Start(appointment.point(), appointment.desk(), appointment.from()));
            checkArgument(slot != null, "appointments: no slot begins at %s at its desk", appointment.from());
            places.put(appointment, slot);
        }
        return places.buildOrThrow();
    }

    private static void checkOneAtATime(Collection<Slot> slots) {
        @Nullable Slot before = null;
        for (Slot slot : slots.stream().sorted(Comparator.comparing(Slot::from)).toList()) {
            checkArgument(
                    before == null || !slot.overlaps(before),
                    "appointments: somebody is booked twice at %s",
                    slot.from());
            before = slot;
        }
    }
}
