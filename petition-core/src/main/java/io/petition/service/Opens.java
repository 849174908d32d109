package io.petition.service;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** When a point receives people, seen from an instant. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Opens.Now.class),
    @JsonSubTypes.Type(Opens.Later.class),
    @JsonSubTypes.Type(Opens.NotFound.class)
})
public sealed interface Opens {
    /** The opening, if one was found. */
    Optional<Opening> opening();

    /** Whether any day on the way to this answer is one that the calendar does not know. */
    boolean provisional();

    /**
     * It is open.
     *
     * @param now the stretch in which the instant lies
     */
    @JsonTypeName("open-now")
    record Now(Opening now) implements Opens {
        public Now {
            Objects.requireNonNull(now, "now");
        }

        @Override
        public Optional<Opening> opening() {
            return Optional.of(now);
        }

        @Override
        public boolean provisional() {
            return now.provisional();
        }
    }

    /**
     * It is closed, and opens again.
     *
     * @param next the next stretch
     * @param provisional whether a day before it, or its own, is one that the calendar does not know: an earlier one may come to be worked
     */
    @JsonTypeName("opens-later")
    record Later(Opening next, boolean provisional) implements Opens {
        public Later {
            Objects.requireNonNull(next, "next");
        }

        @Override
        public Optional<Opening> opening() {
            return Optional.of(next);
        }
    }

    /**
     * It does not open on any day up to this one; beyond nothing was looked for.
     *
     * @param until the last day looked at
     * @param provisional whether one of the days is one that the calendar does not know
     */
    @JsonTypeName("no-opening-found")
    record NotFound(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate until, boolean provisional) implements Opens {
        public NotFound {
            Objects.requireNonNull(until, "until");
        }

        @Override
        public Optional<Opening> opening() {
            return Optional.empty();
        }
    }
}
