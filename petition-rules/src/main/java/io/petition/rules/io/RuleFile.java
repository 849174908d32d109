package io.petition.rules.io;

import com.google.common.collect.ImmutableSet;
import io.petition.rules.io.RuleFormatException.Fault;
import io.petition.rules.io.Section.Line;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The statements of a file, put into its head and its sections, and what was found to be wrong with them. */
final class RuleFile {
    /** A section with the key that begins it. */
    record Part(String kind, Section section) {}

    private final String name;
    private final Layout layout;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Section head;
    private Section current;
    private String kind = "";

    private RuleFile(String name, Layout layout) {
        this.name = name;
        this.layout = layout;
        this.head = new Section(name, 1, layout.head(), faults);
        this.current = head;
    }

    static RuleFile read(Reader source, String name, Layout layout) throws IOException {
        RuleFile file = new RuleFile(name, layout);
        for (Line line : Lines.read(source)) {
            file.assign(line);
        }
        return file;
    }

    private void assign(Line line) {
        if (layout.begins(line, kind)) {
            kind = line.key();
            current = begin(line);
        }
        current.put(line);
    }

    private Section begin(Line line) {
        Set<String> keys = layout.sections().get(line.key());
        if (keys == null) {
            head.fault(
                    line.number(),
                    "key",
                    line.key(),
                    "begins no section of such a file; its sections are "
                            + String.join(", ", layout.sections().keySet()));
            // What follows belongs to it and would only be called unknown once more.
            return new Section(name, line.number(), ImmutableSet.of(), new ArrayList<>());
        }
        Section section = new Section(name, line.number(), keys, Layout.REPEATABLE, faults);
        parts.add(new Part(line.key(), section));
        return section;
    }

    Section head() {
        return head;
    }

    /** The sections of these kinds, as they stand. */
    List<Part> parts(String... kinds) {
        Set<String> asked = ImmutableSet.copyOf(kinds);
        return parts.stream().filter(part -> asked.contains(part.kind())).toList();
    }

    /** Refuses the file, whole, if anything was wrong with it. */
    void refuseIfFaulty() {
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            throw new RuleFormatException(faults);
        }
    }
}
