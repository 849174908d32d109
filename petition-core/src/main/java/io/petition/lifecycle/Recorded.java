package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.petition.explain.Finding;
import io.petition.model.MatterId;
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
 */
@JsonPropertyOrder({"schema", "matter", "version", "event", "at"})
@JsonIgnoreProperties(value = Line.SCHEMA_MEMBER, allowGetters = true)
public record Recorded(MatterId matter, long version, Event event, Occasion at) implements Line {
    public Recorded {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(at, "at");
        checkArgument(version >= 1, "version: %s; events of a matter are numbered from 1", version);
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
