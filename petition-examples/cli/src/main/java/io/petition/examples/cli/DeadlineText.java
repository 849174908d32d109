package io.petition.examples.cli;

import io.petition.examples.cli.text.Words;
import io.petition.law.Edition;
import java.util.ArrayList;
import java.util.List;

/** A deadline as people read it: the day first, then how it stands, what it rests on and how it was reached. */
final class DeadlineText {
    private DeadlineText() {}

    static List<String> lines(DeadlineAnswer answer, Edition edition, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(
                "deadline.title",
                "instrument",
                edition.instrument(),
                "rulebook",
                answer.rulebook(),
                "term",
                answer.term()));
        String latestBy = answer.latestBy();
        String start = answer.start();
        if (latestBy != null && start != null) {
            lines.add(words.of("deadline.latest", "date", words.date(start), "by", words.date(latestBy)));
        }
        due(answer, words, lines);
        if (answer.provisional()) {
            lines.add(words.of("deadline.provisional"));
        }
        if (start != null && latestBy == null) {
            lines.add(words.of("deadline.start", "date", words.date(start)));
        }
        lines.add(words.of("deadline.holder", "holder", answer.holder(), "effect", answer.legalEffect()));
        String status = answer.status();
        if (status != null) {
            lines.add(words.of("deadline.status", "status", status));
        }
        if (answer.daysLate() > 0) {
            lines.add(words.of("deadline.late", "days", Long.toString(answer.daysLate())));
        }
        left(answer, words, lines);
        lines.add(words.of("deadline.sources", "sources", sources(answer, words)));
        answer.findings().forEach(finding -> lines.add(words.of("deadline.finding", "text", finding.text())));
        steps(answer, words, lines);
        return lines;
    }

    private static void due(DeadlineAnswer answer, Words words, List<String> lines) {
        String due = answer.due();
        String original = answer.original();
        if (due != null) {
            lines.add(words.of("deadline.due", "date", words.date(due)));
        } else {
            boolean unknown = answer.findings().stream().anyMatch(DeadlineAnswer.Noted::isError);
            lines.add(words.of(unknown ? "deadline.unknown" : "deadline.no-due"));
        }
        if (original != null && !original.equals(due)) {
            lines.add(words.of("deadline.original", "date", words.date(original)));
        }
    }

    /** What is left, and what a lawful extension has taken. */
    private static void left(DeadlineAnswer answer, Words words, List<String> lines) {
        Standing.Left left = answer.remaining();
        if (left != null) {
            lines.add(words.of("deadline.remaining", "left", left.amount() + " " + left.unit()));
        }
        if (answer.daysOverOriginal() > answer.daysLate()) {
            lines.add(words.of("deadline.over-original", "days", Long.toString(answer.daysOverOriginal())));
        }
    }

    private static void steps(DeadlineAnswer answer, Words words, List<String> lines) {
        if (answer.steps().isEmpty()) {
            return;
        }
        lines.add(words.of("deadline.steps"));
        for (DeadlineAnswer.Interval step : answer.steps()) {
            String code = step.from().equals(step.to()) ? "deadline.step-day" : "deadline.step";
            lines.add(words.of(code, "from", step.from(), "to", step.to(), "text", step.text()));
        }
    }

    private static String sources(DeadlineAnswer answer, Words words) {
        return words.list(answer.citations().stream()
                .map(source -> words.source(source.instrument(), source.article()))
                .toList());
    }
}
