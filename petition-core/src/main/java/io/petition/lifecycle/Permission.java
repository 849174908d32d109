package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import io.petition.model.TrackId;
import io.petition.time.Span;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether somebody may do an act now. An open act comes with its bounds and a witness that {@link Lifecycle#decide}
 * accepts; one that is not open comes with every reason.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(Permission.Open.class), @JsonSubTypes.Type(Permission.Shut.class)})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public sealed interface Permission {
    /** The act. */
    ActKey act();

    /** The track; empty for an act on the matter as a whole. */
    Optional<TrackId> track();

    /**
     * The act is open.
     *
     * @param act the act
     * @param track the track
     * @param ground the ground, for an act that needs one
     * @param dueBy the day by which a term asks for it, where one is running; after it the act is late, or its window shut
     * @param atMost the most it may grant, for an extension
     * @param witness a command that would be accepted; organs and dates in it are examples
     */
    @JsonTypeName("open")
    record Open(
            ActKey act,
            Optional<TrackId> track,
            Optional<String> ground,
            Optional<When> dueBy,
            Optional<Span> atMost,
            Command witness)
            implements Permission {
        public Open {
            Objects.requireNonNull(act, "act");
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(dueBy, "dueBy");
            Objects.requireNonNull(atMost, "atMost");
            Objects.requireNonNull(witness, "witness");
        }
    }

    /**
     * The act is not open.
     *
     * @param act the act
     * @param track the track
     * @param ground the ground, for an act that needs one
     * @param reasons every reason
     */
    @JsonTypeName("shut")
    record Shut(ActKey act, Optional<TrackId> track, Optional<String> ground, List<Reason> reasons)
            implements Permission {
        public Shut {
            Objects.requireNonNull(act, "act");
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
            reasons = ImmutableList.copyOf(reasons);
        }
    }
}
