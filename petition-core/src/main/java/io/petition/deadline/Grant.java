package io.petition.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.Sets;
import io.petition.law.ExtensionBound.Need;
import io.petition.time.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An extension as it was granted 延期.
 *
 * @param by how long
 * @param shown what it had of what a rule may ask (a reason, an approval, notice); empty when nobody has said
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Grant(Span by, Optional<Set<Need>> shown) {
    public Grant {
        Objects.requireNonNull(by, "by");
        shown = shown.map(Sets::immutableEnumSet);
    }

    /** Of which only the length is known. */
    public static Grant of(Span by) {
        return new Grant(by, Optional.empty());
    }

    /** With exactly these. */
    public static Grant with(Span by, Set<Need> shown) {
        return new Grant(by, Optional.of(shown));
    }
}
