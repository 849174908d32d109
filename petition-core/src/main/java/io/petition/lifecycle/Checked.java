package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a history that was made elsewhere comes to 核查: how far it follows the procedure step by step, and what is to be
 * noticed where.
 *
 * @param findings everything that was noticed, in the order of the history, and at the end what concerns it as a whole
 * @param justified the furthest state that is justified: every step up to it would have been accepted on its occasion
 * @param halt the first step that would not have been, and every reason why; empty where the whole is justified
 * @param whole the state of the whole, as it folds
 */
public record Checked(List<Placed> findings, MatterState justified, Optional<Halt> halt, MatterState whole) {
    /**
     * Something noticed at one place.
     *
     * @param place the place in the history, from 1; 0 for the history as a whole
     * @param finding what was noticed; among its arguments {@code act} and, but for a refusal's, {@code version}
     */
    public record Placed(int place, Finding finding) {
        public Placed {
            Objects.requireNonNull(finding, "finding");
        }
    }

    /**
     * The first step that is not justified.
     *
     * @param place the place in the history, from 1
     * @param step the step
     * @param reasons every reason why it would not have been accepted
     */
    public record Halt(int place, Recorded step, List<Reason> reasons) {
        public Halt {
            Objects.requireNonNull(step, "step");
            reasons = ImmutableList.copyOf(reasons);
        }
    }

    public Checked {
        findings = ImmutableList.copyOf(findings);
        Objects.requireNonNull(justified, "justified");
        Objects.requireNonNull(halt, "halt");
        Objects.requireNonNull(whole, "whole");
    }

    /** Whether every step follows the procedure. Terms may have been missed all the same: the findings say so. */
    public boolean justifiedToItsEnd() {
        return halt.isEmpty();
    }
}
