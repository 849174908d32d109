package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Citation;
import io.petition.explain.Reason;
import io.petition.rules.io.RuleFormatException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What programs read that is common to the commands. */
final class Answers {
    private Answers() {}

    /** Figures and words as the arguments of a sentence, name after value. */
    static Map<String, String> args(Object... args) {
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        for (int i = 0; i < args.length; i += 2) {
            named.put(args[i].toString(), args[i + 1].toString());
        }
        return named.buildOrThrow();
    }

    /** The answer is no, for these reasons. */
    record Refusal(List<Why> refused) {}

    /** One reason; without an article where no provision says it. */
    @JsonPropertyOrder({"code", "message", "article"})
    record Why(String code, String message, @Nullable String article) {
        static Why of(Reason reason, Words words) {
            String article = reason.citations().isEmpty()
                    ? null
                    : reason.citations().get(0).article();
            return new Why(reason.code(), words.of(reason), article);
        }
    }

    /** The question cannot be read. */
    record Fault(Field error) {}

    /** Which field, and what would mend it. */
    @JsonPropertyOrder({"field", "message"})
    record Field(String field, String message) {}

    /** A line of a file cannot be read; without the file where that is standard input or one of questions. */
    @JsonPropertyOrder({"file", "line", "error"})
    record LineFault(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String file,

            long line,
            Field error) {}

    /** The answer to a line of a file is no. */
    @JsonPropertyOrder({"line", "refused"})
    record LineRefusal(long line, List<Why> refused) {}

    /** A file of rules cannot be read: the fault, and every place in the file. */
    @JsonPropertyOrder({"error", "faults"})
    record Faults(Field error, List<Place> faults) {}

    /** One place in a file, and what would mend it. */
    @JsonPropertyOrder({"file", "line", "field", "value", "message"})
    record Place(String file, int line, String field, String value, String message) {
        static Place of(RuleFormatException.Fault fault) {
            return new Place(fault.file(), fault.line(), fault.field(), fault.value(), fault.remedy());
        }
    }

    /** A provision. */
    @JsonPropertyOrder({"instrument", "article"})
    record Source(String instrument, String article) {
        static Source of(Citation citation) {
            return new Source(citation.instrument(), citation.article());
        }
    }
}
