package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Set;

/** Where an act leads a track. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Target.To.class),
    @JsonSubTypes.Type(Target.Stay.class),
    @JsonSubTypes.Type(Target.BackToSent.class),
    @JsonSubTypes.Type(Target.BackToSentOrRegistered.class),
    @JsonSubTypes.Type(Target.NewRound.class)
})
public sealed interface Target {
    /** The stages to which it can lead; none where the stage stays. Which of several it is, the track's own past decides. */
    Set<Stage> reaches();

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

    /** The same, or registered where nobody sent it. */
    static Target backToSentOrRegistered() {
        return new BackToSentOrRegistered();
    }

    /** Into a new round, which begins at a stage with clocks of its own. */
    static Target newRound(Stage stage) {
        return new NewRound(stage);
    }

    /** To a stage. */
    @JsonTypeName("to")
    record To(Stage stage) implements Target {
        public To {
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public Set<Stage> reaches() {
            return ImmutableSet.of(stage);
        }
    }

    /** The stage stays. */
    @JsonTypeName("stay")
    record Stay() implements Target {
        @Override
        public Set<Stage> reaches() {
            return ImmutableSet.of();
        }
    }

    /** Back to forwarded or assigned. */
    @JsonTypeName("back-to-sent")
    record BackToSent() implements Target {
        @Override
        public Set<Stage> reaches() {
            return ImmutableSet.of(Stage.FORWARDED, Stage.ASSIGNED);
        }
    }

    /** Back to forwarded or assigned, or else to registered. */
    @JsonTypeName("back-to-sent-or-registered")
    record BackToSentOrRegistered() implements Target {
        @Override
        public Set<Stage> reaches() {
            return ImmutableSet.of(Stage.REGISTERED, Stage.FORWARDED, Stage.ASSIGNED);
        }
    }

    /** A new round at a stage. */
    @JsonTypeName("new-round")
    record NewRound(Stage stage) implements Target {
        public NewRound {
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public Set<Stage> reaches() {
            return ImmutableSet.of(stage);
        }
    }
}
