package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/** Where an act leads a track. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Target.To.class),
    @JsonSubTypes.Type(Target.Stay.class),
    @JsonSubTypes.Type(Target.BackToSent.class)
})
public sealed interface Target {
    /** To a stage. */
    static Target to(Stage stage) {
        return new To(stage);
    }

    /** Nowhere: the stage stays. */
    static Target stay() {
        return new Stay();
    }

    /** Back to where it stood when it was sent: forwarded or assigned. */
    static Target backToSent() {
        return new BackToSent();
    }

    /** To a stage. */
    @JsonTypeName("to")
    record To(Stage stage) implements Target {
        public To {
            Objects.requireNonNull(stage, "stage");
        }
    }

    /** The stage stays. */
    @JsonTypeName("stay")
    record Stay() implements Target {}

    /** Back to forwarded or assigned. */
    @JsonTypeName("back-to-sent")
    record BackToSent() implements Target {}
}
