package io.petition.statistics.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.condition.Condition;
import java.util.Objects;

/**
 * A class of facts that a share does not count, under a name that is printed with the figure: {@code not-yet-due},
 * {@code paused}, {@code not-rated}.
 *
 * @param <F> the kind of fact
 * @param code the name; its text for people stands under {@code class.} and the code
 * @param when which facts
 */
public record Named<F>(String code, Condition<F> when) {
    public Named {
        checkArgument(!code.isBlank(), "code: is blank; a class of facts is printed by its name");
        Objects.requireNonNull(when, "when");
    }
}
