package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import io.petition.deadline.Deadline;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Citation;
import io.petition.explain.Explained;
import io.petition.explain.Finding;
import io.petition.explain.Step;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.TermRule;
import io.petition.time.When;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    "steps"
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
        List<Interval> steps) {
    /** Something noticed that did not stop the reckoning. */
    @JsonPropertyOrder({"severity", "code", "text"})
    record Noted(String severity, String code, String text) {
        static Noted of(Finding finding, Words words) {
            return new Noted(finding.severity().name().toLowerCase(Locale.ROOT), finding.code(), words.of(finding));
        }
    }

    /** What was done with the days from one to another, both included. */
    @JsonPropertyOrder({"from", "to", "code", "text"})
    record Interval(String from, String to, String code, String text) {
        static Interval of(Step step, Words words) {
            return new Interval(step.from().toString(), step.to().toString(), step.code(), words.of(step));
        }
    }

    static DeadlineAnswer of(Edition edition, Explained<Deadline> reckoned, Standing standing, Words words) {
        Deadline deadline = reckoned.value();
        TermRule rule = deadline.term();
        return new DeadlineAnswer(
                edition.id(),
                rule.key().value(),
                rule.holder().code(),
                rule.effect().code(),
                iso(deadline.start()),
                iso(deadline.due()),
                deadline.provisional(),
                standing.status(),
                standing.daysLate(),
                citations(deadline),
                deadline.findings().stream()
                        .map(finding -> Noted.of(finding, words))
                        .toList(),
                reckoned.steps().stream().map(step -> Interval.of(step, words)).toList());
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

    /** Every time of this command is known to the day, so that no zone is asked. */
    private static @Nullable String iso(Optional<When> when) {
        return when.map(time -> time.day(ZoneOffset.UTC).toString()).orElse(null);
    }
}
