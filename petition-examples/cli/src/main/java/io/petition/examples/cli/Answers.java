package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.explain.Citation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What programs read that is common to the commands. */
final class Answers {
    private Answers() {}

    /** The answer is no, for these reasons. */
    record Refusal(List<Why> refused) {}

    /** One reason; without an article where no provision says it. */
    @JsonPropertyOrder({"code", "message", "article"})
    record Why(String code, String message, @Nullable String article) {}

    /** The question cannot be read. */
    record Fault(Field error) {}

    /** Which field, and what would mend it. */
    @JsonPropertyOrder({"field", "message"})
    record Field(String field, String message) {}

    /** A provision. */
    @JsonPropertyOrder({"instrument", "article"})
    record Source(String instrument, String article) {
        static Source of(Citation citation) {
            return new Source(citation.instrument(), citation.article());
        }
    }
}
