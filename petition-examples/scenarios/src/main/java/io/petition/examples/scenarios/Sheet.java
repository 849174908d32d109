package io.petition.examples.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.explain.Citation;
import io.petition.explain.Coded;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.explain.Step;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the sentences of a report into text: the one place where codes become words, as in a host. */
final class Sheet {
    private final Texts texts;

    private Sheet(Language language) {
        this.texts = Texts.in(language).with(Sheet.class, "scenarios");
    }

    /** Prints a report in every language, one after the other. */
    static void print(List<Coded> report) {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        for (Language language : Language.values()) {
            text(report, language).forEach(out::println);
            out.println();
        }
    }

    /** A report in one language, line by line. */
    static List<String> text(List<Coded> report, Language language) {
        Sheet sheet = new Sheet(language);
        List<String> lines = new ArrayList<>();
        for (Coded sentence : report) {
            sheet.add(sentence, lines);
        }
        return lines;
    }

    private void add(Coded sentence, List<String> lines) {
        if (sentence instanceof Line line) {
            lines.add("  ".repeat(line.depth()) + texts.text(line) + sources(line.citations()));
        } else if (sentence instanceof Reason reason) {
            lines.add("  - " + texts.text(reason) + sources(reason.citations()));
            texts.cure(reason).ifPresent(cure -> lines.add("    " + cure));
        } else if (sentence instanceof Step step) {
            lines.add("    " + step.from() + ".." + step.to() + " " + texts.text(step) + sources(step.citations()));
        } else if (sentence instanceof Finding finding) {
            lines.add("  ! " + texts.text(finding) + sources(finding.citations()));
        } else {
            lines.add(texts.text(sentence));
        }
    }

    private static String sources(List<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : citations.stream().map(Citation::toString).collect(Collectors.joining("; ", " [", "]"));
    }
}
