package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was found in a directory of organs.
 *
 * @param organs how many organs were looked at
 * @param from the day from which somebody was expected to serve
 */
@JsonPropertyOrder({"organs", "from", "errors", "warnings", "findings"})
record OrganLintAnswer(int organs, String from, long errors, long warnings, List<Found> findings) {
    /** One finding; its arguments name the organs, the region, the content or the row. */
    @JsonPropertyOrder({"severity", "code", "text", "args"})
    record Found(String severity, String code, String text, Map<String, String> args) {
        Found {
            args = ImmutableMap.copyOf(args);
        }
    }

    OrganLintAnswer {
        findings = ImmutableList.copyOf(findings);
    }

    static OrganLintAnswer of(int organs, LocalDate from, List<Finding> findings, Words words) {
        List<Found> found = findings.stream()
                .map(finding -> new Found(
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.code(),
                        words.of(finding),
                        finding.args()))
                .toList();
        return new OrganLintAnswer(
                organs,
                from.toString(),
                count(findings, Finding.Severity.ERROR),
                count(findings, Finding.Severity.WARNING),
                found);
    }

    private static long count(List<Finding> findings, Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        findings.forEach(
                found -> lines.add(words.of("lint.finding", "severity", found.severity(), "text", found.text())));
        if (findings.isEmpty()) {
            lines.add(words.of("lint.clean"));
        }
        lines.add(words.of(
                "organs.looked-at",
                Answers.args("count", organs, "from", from, "errors", errors, "warnings", warnings)));
        return lines;
    }
}
