package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.time.When;
import java.util.Objects;

/** What a correcting event says of the event it names 更正. The event itself stays in the history as it was recorded. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Correction.Struck.class),
    @JsonSubTypes.Type(Correction.Redated.class),
    @JsonSubTypes.Type(Correction.Replaced.class)
})
public sealed interface Correction {
    /** It did not happen: recorded by mistake. */
    static Correction struck() {
        return new Struck();
    }

    /** It happened at another time. */
    static Correction redated(When happened) {
        return new Redated(happened);
    }

    /** Something else happened then. */
    static Correction replaced(Event event) {
        return new Replaced(event);
    }

    /** It did not happen. */
    @JsonTypeName("struck")
    record Struck() implements Correction {}

    /** It happened at another time. */
    @JsonTypeName("redated")
    record Redated(When happened) implements Correction {
        public Redated {
            Objects.requireNonNull(happened, "happened");
        }
    }

    /** Something else happened then. */
    @JsonTypeName("replaced")
    record Replaced(Event event) implements Correction {
        public Replaced {
            Objects.requireNonNull(event, "event");
        }
    }
}
