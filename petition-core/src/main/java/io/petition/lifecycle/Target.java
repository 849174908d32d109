package io.petition.lifecycle;

import java.util.Objects;

/** Where an act leads a track. */
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

    /** Into a new round, which begins at a stage with clocks of its own. */
    static Target newRound(Stage stage) {
        return new NewRound(stage);
    }

    /** To a stage. */
    record To(Stage stage) implements Target {
        public To {
            Objects.requireNonNull(stage, "stage");
        }
    }

    /** The stage stays. */
    record Stay() implements Target {}

    /** Back to forwarded or assigned. */
    record BackToSent() implements Target {}

    /** A new round at a stage. */
    record NewRound(Stage stage) implements Target {
        public NewRound {
            Objects.requireNonNull(stage, "stage");
        }
    }
}
