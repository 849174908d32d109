package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The host's id of one submission of a command, unique in its matter. The same id again is the same submission, sent twice: the
 * same command, by the same actor, happened at the same time. An id that comes with anything else is refused; that it came in another
 * matter cannot be seen here, and is the host's to rule out ({@link Lifecycle#decide(MatterState, Request)}).
 *
 * @param value the id, as the host writes it
 */
public record CommandId(@JsonValue String value) {
    public CommandId {
        checkArgument(!value.isBlank(), "value: is blank; give the submission an id or leave it out");
    }

    @JsonCreator
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
