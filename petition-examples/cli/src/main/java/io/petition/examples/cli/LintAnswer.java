package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.petition.deadline.overlay.TermComparison;
import io.petition.examples.cli.DeadlineAnswer.Noted;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * What was noticed in a regime, an overlay or a calendar.
 *
 * @param refused why it cannot be used; left out where it can
 * @param kind {@code regime}, {@code overlay} or {@code calendar}
 * @param comparison of an overlay, term by term with what it replaces
 */
@JsonPropertyOrder({"refused", "kind", "id", "contentHash", "findings", "comparison"})
record LintAnswer(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Answers.Why> refused,
        String kind,
        String id,
        String contentHash,
        List<Noted> findings,
        List<Compared> comparison) {
    /** What was looked at. */
    record Subject(String kind, String id, String contentHash) {}

    /** Of a regime or a calendar: an error is what makes it unusable. */
    static LintAnswer of(Subject subject, List<Finding> findings, Words words) {
        return of(subject, findings, List.of(), List.of(), words);
    }

    /** Of an overlay: also every reason why it cannot be laid. */
    static LintAnswer of(
            Subject subject,
            List<Finding> findings,
            List<Reason> reasons,
            List<TermComparison> comparisons,
            Words words) {
        ImmutableList.Builder<Answers.Why> refused = ImmutableList.builder();
        reasons.forEach(reason -> refused.add(Answers.Why.of(reason, words)));
        findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(finding -> Reason.of(finding.code(), finding.args()))
                .forEach(error -> refused.add(Answers.Why.of(error, words)));
        return new LintAnswer(
                refused.build(),
                subject.kind(),
                subject.id(),
                subject.contentHash(),
                findings.stream().map(finding -> Noted.of(finding, words)).toList(),
                Compared.of(subject.id(), comparisons));
    }

    Outcome outcome() {
        return new Outcome.Judged(this, this::lines, refused.isEmpty());
    }

    private List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("lint.subject", "kind", kind, "id", id));
        for (Answers.Why why : refused) {
            lines.add(words.of("refused", "message", why.message()));
        }
        for (Noted finding : findings) {
            if (!finding.isError()) {
                lines.add(words.of("lint.finding", "severity", finding.severity(), "text", finding.text()));
            }
        }
        if (refused.isEmpty() && findings.isEmpty()) {
            lines.add(words.of("lint.clean"));
        }
        if (!comparison.isEmpty()) {
            lines.add(words.of("compared.title"));
            lines.addAll(Compared.lines(comparison, words));
        }
        lines.add(words.of("content-hash", "hash", contentHash));
        return lines;
    }
}
