package io.petition.audit;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether a history is the one that was linked 完整性. */
public sealed interface Integrity {
    /**
     * Nothing was changed, up to its head.
     *
     * @param head where the chain ends; empty when nothing is recorded yet
     * @param erased the numbers of the events that name a person who has no salt any more: who that was can no longer be
     *     proved, all else in them is
     */
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
    record Broken(long version, Reason reason) implements Integrity {
        public Broken {
            Objects.requireNonNull(reason, "reason");
        }
    }

    default boolean intact() {
        return this instanceof Intact;
    }
}
