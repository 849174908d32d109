package io.petition.examples.cli;

import io.petition.deadline.Clock;
import io.petition.deadline.Scope;
import io.petition.explain.Reason;
import io.petition.law.Dated;
import io.petition.law.Length;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One clock as it was read: what happened, under whatever rule. {@link #clock} puts it under that of a rulebook.
 *
 * @param term the term
 * @param start the milestone that starts it
 * @param pauses what is not counted; the last days are included
 * @param extend by how much it was extended
 * @param stopped when it was fulfilled
 * @param given the sender's date
 */
record ClockInput(
        TermKey term,
        When start,
        List<Period> pauses,
        OptionalInt extend,
        Optional<When> stopped,
        Optional<LocalDate> given) {
    /** Reads a clock, whose term one of the books may know. */
    static ClockInput read(ClockCells cells, Law law, Book... books) throws BadInput {
        ZoneId zone = law.zone();
        TermKey term = law.term("term", Inputs.required("term", cells.term()), books);
        When start = Times.read("from", cells.from(), zone);
        return new ClockInput(
                term,
                start,
                Inputs.pauses("pause", cells.pause()),
                Inputs.number("extend", cells.extend(), 1),
                Times.from(start, "stopped", cells.stopped(), zone),
                Inputs.dateFrom(start.day(zone), "given", cells.given()));
    }

    /**
     * The clock under the rule of a rulebook.
     *
     * @throws NoAnswer with every reason why that does not know such a clock
     */
    Clock clock(Law law, Book book, Scope scope) throws BadInput, NoAnswer {
        Optional<Dated<TermRule>> rule = book.edition().term(term).rule();
        if (rule.isPresent()) {
            check(rule.get().value());
        }
        List<Reason> refusals = Refusals.of(law, book, term, start.day(law.zone()), extend);
        if (!refusals.isEmpty() || rule.isEmpty()) {
            throw new NoAnswer(refusals);
        }
        return clock(rule.get(), scope);
    }

    /** The same under any rule, whether or not that allows its extension or was in force. */
    Clock clock(Dated<TermRule> rule, Scope scope) throws BadInput {
        check(rule.value());
        Clock clock =
                given.isPresent() ? Clock.started(rule, scope, start, given.get()) : Clock.started(rule, scope, start);
        clock = paused(clock);
        if (extend.isPresent()) {
            clock = clock.extended(extension(rule.value(), extend.getAsInt()));
        }
        return stopped.isPresent() ? clock.stopped(stopped.get()) : clock;
    }

    /** Days in the unit in which the rule grants them; days of the calendar where it grants none. */
    static Span extension(TermRule rule, int days) {
        return rule.extendableBy().map(most -> new Span(days, most.unit())).orElseGet(() -> Span.calendarDays(days));
    }

    /** A term whose length is a date needs that date, and no other term takes one; one in hours needs a time of the day. */
    private void check(TermRule rule) throws BadInput {
        boolean wanted = rule.length() instanceof Length.GivenBySender;
        if (wanted != given.isPresent()) {
            throw new BadInput(
                    "given",
                    wanted ? "bad.given-missing" : "bad.given-not-taken",
                    Map.of("term", rule.key().value()));
        }
        boolean hourly =
                rule.length().span().filter(span -> span.unit().isHourly()).isPresent();
        if (hourly && start instanceof When.Day day) {
            throw new BadInput(
                    "from",
                    "bad.time-missing",
                    Map.of("value", day.date().toString(), "term", rule.key().value()));
        }
    }

    /** Open pauses go last: the ledger would end one with the end of the next. */
    private Clock paused(Clock clock) {
        List<Period> ordered = new ArrayList<>(pauses);
        ordered.sort(Comparator.comparing((Period period) -> period.until().isEmpty())
                .thenComparing(Period::from));
        Clock paused = clock;
        for (Period period : ordered) {
            When first = When.on(period.from());
            Optional<LocalDate> last = period.last();
            paused = last.isPresent() ? paused.paused(first, When.on(last.get()), "") : paused.paused(first, "");
        }
        return paused;
    }
}
