package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.petition.authority.Actor;
import io.petition.time.When;
import java.time.Instant;
import java.util.Objects;

/**
 * Who acts, in which role, when it happened and when it is recorded. The two times differ whenever something is entered
 * late; legal effect follows the first, the order of a history the second.
 *
 * @param actor who acts
 * @param happened when it happened
 * @param recorded when it is recorded
 */
public record Occasion(
        Actor actor,
        When happened,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant recorded) {
    public Occasion {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(happened, "happened");
        Objects.requireNonNull(recorded, "recorded");
    }

    /** From its members: what is recorded is an instant as it is written, and no number. */
    @JsonCreator
    static Occasion read(
            @JsonProperty("actor") Actor actor,
            @JsonProperty("happened") When happened,
            @JsonProperty("recorded") When recorded) {
        if (Objects.requireNonNull(recorded, "recorded") instanceof When.Moment moment) {
            return new Occasion(actor, happened, moment.instant());
        }
        throw new IllegalArgumentException(
                "recorded: " + recorded + " is a day; write the instant, as 2026-03-02T10:00:00Z");
    }

    /** Recorded as it happens. */
    public static Occasion at(Actor actor, Instant instant) {
        return new Occasion(actor, When.at(instant), instant);
    }
}
