package io.petition.view;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.law.MatterClass;
import io.petition.model.Purpose;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a policy is asked about: a petition, a track, or the matter as a whole.
 *
 * @param relations what the audience is to it
 * @param kinds what it may be; where it may be several, the most guarded counts
 * @param consented whether all who petition agreed to be known
 */
record Part(Set<Relation> relations, Set<Kind> kinds, boolean consented) {
    /** What belongs to no part that is known. */
    static final Part NOBODYS = new Part(ImmutableSet.of(), ImmutableSet.of(), false);

    Part {
        relations = Sets.immutableEnumSet(relations);
        kinds = ImmutableSet.copyOf(kinds);
    }

    /** A purpose with a class. */
    record Kind(Purpose purpose, Optional<MatterClass> matterClass) {
        Kind {
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(matterClass, "matterClass");
        }
    }
}
