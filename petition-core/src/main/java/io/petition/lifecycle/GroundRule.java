package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A ground on which a matter may be refused or closed.
 *
 * @param act not accepting, or closing
 * @param key its name, for example {@code window-lapsed}
 * @param stages the stages in which it may be used
 * @param holds what must hold for it
 * @param citations the provision; at least one
 * @param standing whether the provision says so, or this is a reading of it
 */
public record GroundRule(
        ActKey act,
        String key,
        Set<Stage> stages,
        Condition<Situation> holds,
        List<Citation> citations,
        Standing standing) {
    public GroundRule {
        Objects.requireNonNull(act, "act");
        checkArgument(!key.isBlank(), "key: is blank; a ground needs a name");
        stages = ImmutableSet.copyOf(stages);
        Objects.requireNonNull(holds, "holds");
        Objects.requireNonNull(standing, "standing");
        citations = ImmutableList.copyOf(citations);
        checkArgument(!citations.isEmpty(), "citations: none for ground %s; cite the provision", key);
    }
}
