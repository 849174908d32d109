package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import java.util.List;

/** The answer is no; carries every reason to the place that shows it. */
final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Reason> reasons;

    NoAnswer(List<Reason> reasons) {
        super("refused: " + reasons, null, false, false);
        this.reasons = ImmutableList.copyOf(reasons);
    }

    List<Reason> reasons() {
        return reasons;
    }
}
