package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;

/**
 * A command as it reaches the desk, with what guards it against being done twice or on a state that has moved on.
 *
 * @param command what is wanted
 * @param at on what occasion
 * @param id its id; a second submission of one id changes nothing. Empty where the host keeps no ids
 * @param expected the version on which the sender decided; empty where it does not matter
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Request(Command command, Occasion at, Optional<CommandId> id, Optional<Long> expected) {
    public Request {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(expected, "expected");
        checkArgument(
                expected.orElse(0L) >= 0,
                "expected: %s; versions start at 0, before the first event",
                expected.orElse(0L));
    }

    public static Request of(Command command, Occasion at) {
        return new Request(command, at, Optional.empty(), Optional.empty());
    }

    /** The same under an id, so that it is done once however often it is sent. */
    public Request as(CommandId submission) {
        return new Request(command, at, Optional.of(submission), expected);
    }

    /** The same, to be refused when the matter has moved on from this version. */
    public Request expecting(long version) {
        return new Request(command, at, id, Optional.of(version));
    }
}
