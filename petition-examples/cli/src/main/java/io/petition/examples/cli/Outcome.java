package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Reason;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What a question comes to: an answer, or "no" with every reason. */
sealed interface Outcome {
    /**
     * An answer.
     *
     * @param json what programs get
     * @param text what people get, as lines
     */
    record Answered(Object json, Function<Words, List<String>> text) implements Outcome {
        public Answered {
            Objects.requireNonNull(json, "json");
            Objects.requireNonNull(text, "text");
        }
    }

    /** An answer that is a verdict: shown in full whether it is yes or no. */
    record Judged(Object json, Function<Words, List<String>> text, boolean yes) implements Outcome {
        public Judged {
            Objects.requireNonNull(json, "json");
            Objects.requireNonNull(text, "text");
        }
    }

    /** The answer is no. */
    record Refused(List<Reason> reasons) implements Outcome {
        public Refused {
            reasons = ImmutableList.copyOf(reasons);
        }
    }
}
