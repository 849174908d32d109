package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.petition.explain.Finding;
import io.petition.model.MatterId;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a matter's history: what happened, on what occasion. A history folds in the order of {@code version}.
 *
 * @param matter the matter
 * @param version 1 for the first event of the matter, then one more each
 * @param event what happened
 * @param at who did it, when it happened, when it was recorded
 * @param command the submission it came of; empty where the host keeps no ids
 */
@JsonPropertyOrder({"schema", "matter", "version", "event", "at", "command"})
@JsonIgnoreProperties(value = Line.SCHEMA_MEMBER, allowGetters = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Recorded(MatterId matter, long version, Event event, Occasion at, Optional<CommandId> command)
        implements Line {
    public Recorded {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(command, "command");
        checkArgument(
                version >= 1 && version < Long.MAX_VALUE,
                "version: %s; events of a matter are numbered from 1, and each has a next",
                version);
    }

    public Recorded(MatterId matter, long version, Event event, Occasion at) {
        this(matter, version, event, at, Optional.empty());
    }

    /** The same as if it had happened at another time, or been something else: how a correction reads it. */
    Recorded corrected(Event other, When happened) {
        return new Recorded(matter, version, other, new Occasion(at.actor(), happened, at.recorded()), command);
    }

    @Override
    public int schema() {
        return SCHEMA;
    }

    @Override
    public Optional<Recorded> asRecorded() {
        return Optional.of(this);
    }

    @Override
    public List<Finding> findings() {
        return ImmutableList.of();
    }
}
