package io.petition.law;

import io.petition.condition.Fact;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule may ask about a matter to know whether a term reaches it.
 *
 * @param matterClass the class the matter was put into; empty until somebody classifies it
 * @param reachable whether the petitioner's name and address are clear; empty when nobody has said
 */
public record TermFacts(Optional<MatterClass> matterClass, Optional<Boolean> reachable) {
    /** The class of the matter 事项分类. */
    public static final Fact<TermFacts, MatterClass> MATTER_CLASS = Fact.of("matter-class", TermFacts::matterClass);

    /** Whether the petitioner's name and address are clear 姓名（名称）、住址清楚. */
    public static final Fact<TermFacts, Boolean> REACHABLE = Fact.of("reachable", TermFacts::reachable);

    public TermFacts {
        Objects.requireNonNull(matterClass, "matterClass");
        Objects.requireNonNull(reachable, "reachable");
    }

    /** Nothing is known yet. */
    public static TermFacts unknown() {
        return new TermFacts(Optional.empty(), Optional.empty());
    }
}
