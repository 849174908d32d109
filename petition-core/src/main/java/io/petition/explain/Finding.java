package io.petition.explain;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Something that was noticed without stopping: a pause for which the rulebook has no ground, an act that is missing
 * from a history, a row that cannot be used. Nothing is dropped in silence; it becomes a finding.
 *
 * @param severity how much of the input can still be used
 * @param code the key of the text
 * @param args the named arguments of the text, among them the place ({@code file}, {@code line}) where there is one
 * @param citations the provisions it rests on
 */
public record Finding(Severity severity, String code, Map<String, String> args, List<Citation> citations)
        implements Coded {
    /** How much of the input can still be used. */
    public enum Severity {
        /** Worth knowing; the answer stands. */
        NOTE,
        /** The answer stands, but rests on something doubtful. */
        WARNING,
        /** What it concerns was set aside. */
        ERROR;

        /** The word shown to programs. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        Objects.requireNonNull(severity, "severity");
        checkArgument(!code.isBlank(), "code: is blank; a finding needs the key of its text");
        args = ImmutableSortedMap.copyOf(args);
        citations = ImmutableList.copyOf(citations);
    }

    public static Finding note(String code, Map<String, String> args) {
        return new Finding(Severity.NOTE, code, args, ImmutableList.of());
    }

    public static Finding warning(String code, Map<String, String> args) {
        return new Finding(Severity.WARNING, code, args, ImmutableList.of());
    }

    public static Finding error(String code, Map<String, String> args) {
        return new Finding(Severity.ERROR, code, args, ImmutableList.of());
    }
}
