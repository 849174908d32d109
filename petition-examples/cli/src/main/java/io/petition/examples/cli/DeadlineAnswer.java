package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import io.petition.deadline.Deadline;
import io.petition.examples.cli.Standing.Left;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Citation;
import io.petition.explain.Explained;
import io.petition.explain.Finding;
import io.petition.explain.Step;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.TermRule;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What programs read of a deadline; the order of the fields is part of the contract. */
@JsonPropertyOrder({
    "rulebook",
    "term",
    "holder",
    "legalEffect",
    "start",
    "due",
    "provisional",
    "status",
    "daysLate",
    "citations",
    "findings",
    "steps",
    "original",
    "daysOverOriginal",
    "remaining",
    "latestBy",
    "id"
})
record DeadlineAnswer(
        String rulebook,
        String term,
        String holder,
        String legalEffect,
        @Nullable String start,
        @Nullable String due,
        boolean provisional,
        @Nullable String status,
        long daysLate,
        List<Answers.Source> citations,
        List<Noted> findings,
        List<Interval> steps,
        @Nullable String original,
        long daysOverOriginal,
        @Nullable Left remaining,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String latestBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id) {
    /** What comes back as it was asked, and only where it was: the host's name of the clock, and the last day of its end. */
    record Asked(@Nullable String id, @Nullable String latestBy) {}

    /** Something noticed that did not stop the reckoning. */
    @JsonPropertyOrder({"severity", "code", "text"})
    record Noted(String severity, String code, String text) {
        static Noted of(Finding finding, Words words) {
            return new Noted(severity(finding.severity()), finding.code(), words.of(finding));
        }

        @JsonIgnore
        boolean isError() {
            return severity.equals(severity(Finding.Severity.ERROR));
        }

        private static String severity(Finding.Severity severity) {
            return severity.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was done with the days from one to another, both included. */
    @JsonPropertyOrder({"from", "to", "code", "text"})
    record Interval(String from, String to, String code, String text) {
        static Interval of(Step step, Words words) {
            return new Interval(step.from().toString(), step.to().toString(), step.code(), words.of(step));
        }
    }

    static DeadlineAnswer of(
            Edition edition, Explained<Deadline> reckoned, Standing standing, Asked asked, Words words, ZoneId zone) {
        Deadline deadline = reckoned.value();
        TermRule rule = deadline.term();
        return new DeadlineAnswer(
                edition.id(),
                rule.key().value(),
                rule.holder().code(),
                rule.effect().code(),
                Times.iso(deadline.start(), zone),
                Times.iso(deadline.due(), zone),
                deadline.provisional(),
                standing.status(),
                standing.daysLate(),
                citations(deadline),
                deadline.findings().stream()
                        .map(finding -> Noted.of(finding, words))
                        .toList(),
                reckoned.steps().stream().map(step -> Interval.of(step, words)).toList(),
                Times.iso(deadline.original(), zone),
                standing.daysOverOriginal(),
                standing.remaining(),
                asked.latestBy(),
                asked.id());
    }

    /** Of the term first, then of the rule of counting. */
    private static List<Answers.Source> citations(Deadline deadline) {
        return ImmutableSet.<Citation>builder()
                .addAll(deadline.rule().citations())
                .addAll(deadline.counting().map(Dated::citations).orElse(List.of()))
                .build()
                .stream()
                .map(Answers.Source::of)
                .toList();
    }
}
