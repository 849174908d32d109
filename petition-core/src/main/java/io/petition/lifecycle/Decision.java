package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import java.util.List;

/** The answer to a command: events to store, or every reason why not; or that it was done before. Never an exception. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Decision.Accepted.class),
    @JsonSubTypes.Type(Decision.Refused.class),
    @JsonSubTypes.Type(Decision.Repeated.class)
})
public sealed interface Decision {
    /** The act is allowed; the events are for the host to store. */
    @JsonTypeName("accepted")
    record Accepted(List<Recorded> events) implements Decision {
        public Accepted {
            events = ImmutableList.copyOf(events);
        }
    }

    /** The act is not allowed; every reason that holds is listed. */
    @JsonTypeName("refused")
    record Refused(List<Reason> reasons) implements Decision {
        public Refused {
            reasons = ImmutableList.copyOf(reasons);
            checkArgument(!reasons.isEmpty(), "reasons: none; a refusal says why");
        }
    }

    /** The same submission was accepted before: there is nothing more to store. */
    @JsonTypeName("repeated")
    record Repeated(List<Recorded> earlier) implements Decision {
        public Repeated {
            earlier = ImmutableList.copyOf(earlier);
        }
    }

    /** Whether it is done: now, or when the same submission came first. */
    default boolean accepted() {
        return !(this instanceof Refused);
    }

    /** The events to store; none when it is refused. */
    default List<Recorded> events() {
        return ImmutableList.of();
    }

    /** Every reason why not; none when it is accepted. */
    default List<Reason> reasons() {
        return ImmutableList.of();
    }
}
