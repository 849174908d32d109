package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One of the grounds, outcomes or kinds that an act may name: a ground for closing, an outcome of a review, a kind of visit.
 *
 * @param act the act
 * @param key its name, for example {@code window-lapsed}
 * @param stages the stages in which it may be used; empty where the act says all that is to say of stages
 * @param holds what must hold for it
 * @param to where it leads the track, where that is not where the act leads
 * @param emits the milestones it gives rise to beside those of the act
 * @param turn the key of the text that says where the petitioner turns next; empty where it says nothing of that
 * @param citations the provision; at least one
 * @param standing whether the provision says so, or this is a reading of it
 */
@Value.Builder
public record GroundRule(
        ActKey act,
        String key,
        Set<Stage> stages,
        Condition<Situation> holds,
        Optional<Target> to,
        List<Emission> emits,
        Optional<String> turn,
        List<Citation> citations,
        Standing standing) {
    public GroundRule {
        Objects.requireNonNull(act, "act");
        checkArgument(!key.isBlank(), "key: is blank; a ground needs a name");
        stages = ImmutableSet.copyOf(stages);
        Objects.requireNonNull(holds, "holds");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(standing, "standing");
        emits = ImmutableList.copyOf(emits);
        citations = ImmutableList.copyOf(citations);
        checkArgument(!citations.isEmpty(), "citations: none for ground %s; cite the provision", key);
    }

    /** A ground that leads where its act leads. */
    public GroundRule(
            ActKey act,
            String key,
            Set<Stage> stages,
            Condition<Situation> holds,
            List<Citation> citations,
            Standing standing) {
        this(act, key, stages, holds, Optional.empty(), ImmutableList.of(), Optional.empty(), citations, standing);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a ground. */
    public static final class Builder extends GroundRuleBuilder {
        Builder() {}
    }

    /** Whether it may be used in a stage. */
    boolean fits(Stage stage) {
        return stages.isEmpty() || stages.contains(stage);
    }
}
