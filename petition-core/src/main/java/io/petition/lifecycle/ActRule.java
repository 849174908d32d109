package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.explain.Citation;
import io.petition.law.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One row of a procedure: an act, by whom, from which stages to which, under which conditions, with which milestones.
 *
 * @param act the act
 * @param by the roles that may do it
 * @param stages the stages of a track from which it may be done; empty for an act on the matter as a whole
 * @param to where it leads the track
 * @param guards what must hold
 * @param emits the milestones it gives rise to
 * @param citations the provision; at least one
 * @param standing whether the provision says so, or this is a reading of it
 */
@Value.Builder
public record ActRule(
        ActKey act,
        Set<Role> by,
        Set<Stage> stages,
        Target to,
        List<Guard> guards,
        List<Emission> emits,
        List<Citation> citations,
        Standing standing) {
    public ActRule {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(standing, "standing");
        by = ImmutableSet.copyOf(by);
        stages = ImmutableSet.copyOf(stages);
        guards = ImmutableList.copyOf(guards);
        emits = ImmutableList.copyOf(emits);
        citations = ImmutableList.copyOf(citations);
        checkArgument(!by.isEmpty(), "by: nobody may do %s; name at least one role", act);
        checkArgument(!citations.isEmpty(), "citations: none for act %s; cite the provision", act);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a row. */
    public static final class Builder extends ActRuleBuilder {
        Builder() {}
    }
}
