package io.petition.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether a history is the one that was linked 完整性. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(Integrity.Intact.class), @JsonSubTypes.Type(Integrity.Broken.class)})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public sealed interface Integrity {
    /**
     * Nothing was changed, up to its head.
     *
     * @param head where the chain ends; empty when nothing is recorded yet
     * @param erased the numbers of the events that name a person who has no salt any more: who that was can no longer be
     *     proved, all else in them is
     */
    @JsonTypeName("intact")
    record Intact(Optional<Head> head, List<Long> erased) implements Integrity {
        public Intact {
            Objects.requireNonNull(head, "head");
            erased = ImmutableList.copyOf(erased);
        }
    }

    /**
     * Something was changed. What lies before is as it was linked; of what comes after nothing is said.
     *
     * @param version the place of the first broken link: the number its event ought to have
     * @param reason what is wrong there
     */
    @JsonTypeName("broken")
    record Broken(long version, Reason reason) implements Integrity {
        public Broken {
            Objects.requireNonNull(reason, "reason");
        }
    }

    default boolean intact() {
        return this instanceof Intact;
    }
}
