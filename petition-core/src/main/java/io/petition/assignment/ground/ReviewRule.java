package io.petition.assignment.ground;

import io.petition.condition.Condition;
import java.util.Objects;

/**
 * Who reviews whom 复查、复核机关; the first rule that is met decides, even where it names nobody.
 *
 * @param basis its key and the provisions
 * @param when when it is met
 * @param by who reviews
 */
public record ReviewRule(Basis basis, Condition<ReviewFacts> when, By by) {
    /** Who reviews, seen from the organ whose opinion it is. */
    public enum By {
        /** The next-higher organ 上一级机关; where there are two, nothing says which. */
        NEXT_HIGHER,
        /** The organ above in its line 上级主管部门. */
        IN_LINE,
        /** The committee or government of its place 本级党委、政府. */
        BY_TERRITORY,
        /** Either of the two, as the petitioner chooses. */
        EITHER,
        /** The organ above all that gave the opinion together 共同的上一级机关. */
        COMMON
    }

    public ReviewRule {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(by, "by");
    }
}
