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
        String due = answer.due();
        lines.add(due == null ? words.of("deadline.no-due") : words.of("deadline.due", "date", words.date(due)));
        if (answer.provisional()) {
            lines.add(words.of("deadline.provisional"));
        }
        String start = answer.start();
        if (start != null) {
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
        lines.add(words.of("deadline.sources", "sources", sources(answer, words)));
        answer.findings().forEach(finding -> lines.add(words.of("deadline.finding", "text", finding.text())));
        steps(answer, words, lines);
        return lines;
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
