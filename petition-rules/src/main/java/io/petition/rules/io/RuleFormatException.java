package io.petition.rules.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A file of rules cannot be used. It lists every fault that was found, in the order of the lines. */
public final class RuleFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * One fault.
     *
     * @param file the name of the file, as the caller gave it
     * @param line the line, from 1; where something is absent, the line after which it was looked for in vain
     * @param field the key or the part of the line
     * @param value what stands there; empty when nothing does
     * @param remedy what is wrong with it, and what to write instead
     */
    public record Fault(String file, int line, String field, String value, String remedy) {
        public Fault {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(remedy, "remedy");
        }

        /** For example {@code cal.txt:12: date: "2019-02-30" is no day of the calendar; write YYYY-MM-DD}. */
        @Override
        public String toString() {
            return file + ":" + line + ": " + field + ": " + (value.isEmpty() ? "" : "\"" + value + "\" ") + remedy;
        }
    }

    /** With at least one fault. */
    public RuleFormatException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = ImmutableList.copyOf(faults);
    }

    /** Every fault that was found. */
    public List<Fault> faults() {
        return faults;
    }
}
