package io.petition.condition;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is provably wrong with a condition. A part that is constant is told once, where it is, and not again for every
 * whole around it that is constant because of it.
 */
final class Lint {
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    private Lint() {}

    static <F> List<Finding> of(Condition<F> condition) {
        Lint lint = new Lint();
        // That it holds of everything is what the whole may well mean to say; of a part it is idle.
        if (!condition.equals(Condition.always())) {
            lint.visit(condition);
        }
        return lint.findings.build();
    }

    /** Looks at the parts, then at the whole; answers whether the whole always holds or never can. */
    private <F> boolean visit(Condition<F> condition) {
        boolean told = false;
        for (Condition<F> part : Parts.of(condition)) {
            told |= visit(part);
        }
        findTwins(condition);
        Condition<F> canonical = condition.canonical();
        boolean always = canonical.equals(Condition.always());
        boolean never = Contradiction.in(canonical);
        if (told) {
            return always || never;
        }
        if (condition.equals(Condition.any())) {
            findings.add(Finding.warning("condition-any-empty", Map.of("part", condition.toString())));
        } else if (always) {
            findings.add(Finding.warning("condition-always-holds", Map.of("part", condition.toString())));
        } else if (never) {
            findings.add(Finding.warning("condition-never-holds", Map.of("part", condition.toString())));
        }
        return always || never;
    }

    private <F> void findTwins(Condition<F> condition) {
        Set<Condition<F>> seen = new HashSet<>();
        for (Condition<F> part : Parts.of(condition)) {
            if (!seen.add(part.canonical())) {
                findings.add(Finding.warning(
                        "condition-part-twice", Map.of("part", part.toString(), "whole", condition.toString())));
            }
        }
    }
}
