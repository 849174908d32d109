package io.petition.assignment.remedy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableSet;
import io.petition.assignment.ground.Basis;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import java.util.Objects;
import java.util.Set;

/** Who reviews an opinion. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Reviewers.One.class),
    @JsonSubTypes.Type(Reviewers.Choice.class),
    @JsonSubTypes.Type(Reviewers.HalfChoice.class),
    @JsonSubTypes.Type(Reviewers.Nobody.class)
})
public sealed interface Reviewers {
    /** Whose a choice is. */
    enum Whose {
        /** The petitioner's 由信访人选择. */
        PETITIONER,
        /** Nothing says whose: the organ has two superiors, and the text one word for both. */
        UNSETTLED
    }

    /** One organ. */
    @JsonTypeName("one")
    record One(OrganId organ, Basis basis) implements Reviewers {
        public One {
            Objects.requireNonNull(organ, "organ");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /** One of two. */
    @JsonTypeName("choice")
    record Choice(OrganId inLine, OrganId byTerritory, Whose whose, Basis basis) implements Reviewers {
        public Choice {
            Objects.requireNonNull(inLine, "inLine");
            Objects.requireNonNull(byTerritory, "byTerritory");
            Objects.requireNonNull(whose, "whose");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /** One of two, of whom it cannot be told today who the other is: why not, and whose the choice is. */
    @JsonTypeName("half-choice")
    record HalfChoice(OrganId organ, Reason why, Whose whose, Basis basis) implements Reviewers {
        public HalfChoice {
            Objects.requireNonNull(organ, "organ");
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(whose, "whose");
            Objects.requireNonNull(basis, "basis");
        }
    }

    /** Nobody whom the directory knows and the rules allow. */
    @JsonTypeName("nobody")
    record Nobody(Reason why) implements Reviewers {
        public Nobody {
            Objects.requireNonNull(why, "why");
        }
    }

    /** Every organ that may be asked. */
    default Set<OrganId> organs() {
        if (this instanceof One one) {
            return ImmutableSet.of(one.organ());
        }
        if (this instanceof HalfChoice half) {
            return ImmutableSet.of(half.organ());
        }
        return this instanceof Choice choice
                ? ImmutableSet.of(choice.inLine(), choice.byTerritory())
                : ImmutableSet.of();
    }
}
