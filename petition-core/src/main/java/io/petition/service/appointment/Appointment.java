package io.petition.service.appointment;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.petition.model.PersonRef;
import io.petition.model.PointId;
import java.time.Instant;
import java.util.Objects;

/**
 * That somebody is received at a time 预约.
 *
 * @param point the point
 * @param desk the desk there
 * @param from the first moment of the slot
 * @param who who comes
 */
public record Appointment(
        PointId point,
        String desk,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant from,
        PersonRef who) {
    public Appointment {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(who, "who");
    }

    /** Somebody in a slot. */
    public static Appointment in(Slot slot, PersonRef who) {
        return new Appointment(slot.point(), slot.desk(), slot.from(), who);
    }

    boolean isIn(Slot slot) {
        return point.equals(slot.point()) && desk.equals(slot.desk()) && from.equals(slot.from());
    }
}
