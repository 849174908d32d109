package io.petition.service.appointment;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableList;
import io.petition.model.PointId;
import io.petition.service.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A time at a desk that can be booked 预约时段, half-open.
 *
 * @param point the point
 * @param desk the desk or room there, as the host names it
 * @param from its first moment
 * @param to the first moment after it
 * @param capacity how many can be received in it
 */
public record Slot(
        PointId point,
        String desk,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant to,
        int capacity) {
    public Slot {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(desk, "desk");
        checkArgument(from.isBefore(to), "to: %s does not lie after from %s", to, from);
        checkArgument(capacity >= 1, "capacity: %s; somebody has to be received", capacity);
    }

    /** The slots of one length that fit in an opening, one after the other; what is left at its end stays free. */
    public static List<Slot> within(Opening opening, PointId point, String desk, Duration length, int capacity) {
        checkArgument(length.compareTo(Duration.ofMinutes(1)) >= 0, "length: %s is under a minute", length);
        ImmutableList.Builder<Slot> slots = ImmutableList.builder();
        for (Instant from = opening.from(); !from.plus(length).isAfter(opening.to()); from = from.plus(length)) {
            slots.add(new Slot(point, desk, from, from.plus(length), capacity));
        }
        return slots.build();
    }

    boolean overlaps(Slot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean sameDesk(Slot other) {
        return point.equals(other.point) && desk.equals(other.desk);
    }
}
