package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Condition;
import io.petition.explain.Citation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A condition of an act. Where it does not hold, or is not known to, the act is refused for this reason.
 *
 * @param code the key of the refusal's text
 * @param holds what must hold
 * @param citations the provision it comes from
 * @param cure the key of the text that names what would cure it; empty when nothing would
 */
public record Guard(String code, Condition<Situation> holds, List<Citation> citations, Optional<String> cure) {
    public Guard {
        checkArgument(!code.isBlank(), "code: is blank; a guard needs the key of its refusal");
        Objects.requireNonNull(holds, "holds");
        Objects.requireNonNull(cure, "cure");
        citations = ImmutableList.copyOf(citations);
    }

    /** A guard whose refusal can be cured; the cure's text has the code with {@code .cure}. */
    public static Guard curable(String code, Condition<Situation> holds, Citation... citations) {
        return new Guard(code, holds, ImmutableList.copyOf(citations), Optional.of(code + ".cure"));
    }

    /** A guard whose refusal nothing cures. */
    public static Guard firm(String code, Condition<Situation> holds, Citation... citations) {
        return new Guard(code, holds, ImmutableList.copyOf(citations), Optional.empty());
    }
}
