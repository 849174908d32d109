package io.petition.examples.cli.ledger.show;

import io.petition.examples.cli.ledger.read.Cases;
import io.petition.examples.cli.ledger.read.Kind;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings one by one, all or of one kind. */
final class FindingList {
    private FindingList() {}

    static List<Finding> of(Cases cases, Optional<Kind> kind) {
        return cases.findings().stream()
                .filter(finding ->
                        kind.isEmpty() || finding.code().equals(kind.get().code()))
                .toList();
    }

    static List<String> lines(List<Finding> findings, Words words) {
        return findings.stream().map(finding -> line(finding, words)).toList();
    }

    private static String line(Finding finding, Words words) {
        Map<String, String> args = finding.args();
        String text = words.of("finding." + finding.code(), args);
        String where = args.containsKey("letter")
                ? "findings.at-letter"
                : args.containsKey("line") ? "findings.at-line" : "findings.at";
        return words.of(
                where,
                "file",
                args.getOrDefault("file", ""),
                "line",
                args.getOrDefault("line", ""),
                "letter",
                args.getOrDefault("letter", ""),
                "text",
                text);
    }
}
