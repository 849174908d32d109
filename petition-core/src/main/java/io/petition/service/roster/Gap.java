package io.petition.service.roster;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedMap;
import io.petition.explain.Coded;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a roster promises and does not keep. It is said; nothing falls out in silence.
 *
 * @param kind what
 * @param planned the fixed day; of a month without it, the last day of the month
 * @param on the day that it falls on instead, if there is one
 * @param missing how many seats stay empty, where that is the gap; else 0
 * @param provisional whether the calendar does not know the day
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Gap(
        Kind kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate planned,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> on,
        int missing,
        boolean provisional)
        implements Coded {
    /** What is not kept. */
    public enum Kind {
        /** The fixed day is not worked, and falls out. */
        DAY_OFF,
        /** The month has no such day: no 31st, no fifth Friday. */
        NO_SUCH_DAY,
        /** Two fixed days fall on one day, and are one sitting. */
        DAYS_COINCIDE,
        /** It is held on a day that the drawn period does not contain; the draw of that day has it. */
        HELD_OUTSIDE,
        /** Fewer members can sit than should. */
        SEAT_EMPTY;

        /** The word shown to programs. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Gap {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String code() {
        return "roster-gap-" + kind.code();
    }

    @Override
    public Map<String, String> args() {
        return ImmutableSortedMap.of(
                "date", planned.toString(),
                "missing", Integer.toString(missing),
                "on", on.orElse(planned).toString());
    }
}
