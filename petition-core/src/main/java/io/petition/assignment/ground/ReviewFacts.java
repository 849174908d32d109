package io.petition.assignment.ground;

import com.google.common.collect.ImmutableList;
import io.petition.authority.region.Tier;
import io.petition.condition.Fact;
import io.petition.condition.Vocabulary;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule on who reviews may ask of the organ whose opinion it is.
 *
 * @param kind what kind of organ, as the directory's data names it; empty when it says nothing, or of several that differ
 * @param tier on which tier it stands; empty when it is not known, or of several that differ
 * @param joint whether several organs gave the opinion together
 */
public record ReviewFacts(Optional<String> kind, Optional<Tier> tier, boolean joint) {
    /** What kind of organ 机关性质. */
    public static final Fact<ReviewFacts, String> KIND = Fact.of("organ-kind", Optional::of, ReviewFacts::kind);

    /** On which tier it stands 层级. */
    public static final Fact<ReviewFacts, Tier> TIER =
            Fact.oneOf("organ-tier", EnumSet.allOf(Tier.class), ReviewFacts::tier);

    /** Whether several gave the opinion together 共同作出. */
    public static final Fact<ReviewFacts, Boolean> JOINT =
            Fact.oneOf("joint-opinion", ImmutableList.of(true, false), facts -> Optional.of(facts.joint));

    private static final Vocabulary<ReviewFacts> VOCABULARY = Vocabulary.of(ImmutableList.of(KIND, TIER, JOINT));

    public ReviewFacts {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(tier, "tier");
    }

    /** The words in which rules on who reviews are written. */
    public static Vocabulary<ReviewFacts> vocabulary() {
        return VOCABULARY;
    }
}
