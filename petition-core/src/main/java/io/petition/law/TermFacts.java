package io.petition.law;

import io.petition.condition.Fact;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule may ask about a matter to know whether a term reaches it.
 *
 * @param matterClass the class the matter was put into; empty until somebody classifies it
 */
public record TermFacts(Optional<MatterClass> matterClass) {
    /** The class of the matter 事项分类. */
    public static final Fact<TermFacts, MatterClass> MATTER_CLASS = Fact.of("matter-class", TermFacts::matterClass);

    public TermFacts {
        Objects.requireNonNull(matterClass, "matterClass");
    }
}
