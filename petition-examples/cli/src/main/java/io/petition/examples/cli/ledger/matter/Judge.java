package io.petition.examples.cli.ledger.matter;

import io.petition.deadline.Clock;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Scope;
import io.petition.examples.cli.ledger.matter.Disposal.Why;
import io.petition.examples.cli.ledger.read.Letter;
import io.petition.examples.cli.ledger.read.LetterDates;
import io.petition.explain.Finding;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.law.TermRule;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Owed;
import io.petition.rules.china.Terms;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Replays a letter's history and asks the library what is owed. */
public final class Judge {
    private final Regime regime;
    private final Lifecycle desk;
    private final Deadlines deadlines;
    private final Histories histories;
    private final When asOf;

    /**
     * Makes a judge.
     *
     * @param regime the law
     * @param histories how rows become events
     * @param asOf the day as of which is judged: the last day that the files know
     */
    public Judge(Regime regime, Histories histories, LocalDate asOf) {
        this.regime = regime;
        this.desk = Lifecycle.under(regime);
        this.deadlines = Deadlines.under(regime);
        this.histories = histories;
        this.asOf = When.on(asOf);
    }

    public Judged judge(Letter letter, LetterDates dates) {
        MatterState state = desk.replay(histories.of(letter, dates));
        Optional<Edition> edition = regime.governing(dates.submitted(), dates.submitted());
        return new Judged(
                edition.map(Edition::id),
                disposal(state, letter, dates, edition.isPresent()),
                desk.deadlines(state, Terms.HANDLING, asOf).stream().findFirst().map(Owed::status),
                edition.flatMap(found -> hypothetical(found, letter, dates)),
                state.findings().stream().map(Finding::code).distinct().toList());
    }

    private Disposal disposal(MatterState state, Letter letter, LetterDates dates, boolean inForce) {
        if (!inForce) {
            return Disposal.notJudged(Why.NO_EDITION);
        }
        DeadlineStatus status =
                desk.deadlines(state, Terms.DISPOSAL, asOf).get(0).status();
        return switch (status.kind()) {
            case MET -> Disposal.met();
            case MISSED -> Disposal.missed(status.daysLate());
            // No act that ends the term is on record: what a public page leaves out is not what the office left undone.
            default -> Disposal.notJudged(why(letter, dates));
        };
    }

    private static Why why(Letter letter, LetterDates dates) {
        if (letter.interim().isPresent() && dates.interim().isEmpty()) {
            return Why.DATE_UNUSABLE;
        }
        if (letter.passedTo().isPresent()) {
            return Why.PASSED_ON_UNDATED;
        }
        return dates.interim().isPresent() ? Why.NOTE_WITHOUT_TARGET : Why.NOTHING_SAID;
    }

    private Optional<Hypothetical> hypothetical(Edition edition, Letter letter, LetterDates dates) {
        Optional<Dated<TermRule>> rule = edition.term(Terms.HANDLING).rule();
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        Clock clock = Clock.started(rule.get(), Scope.petition(letter.key()), When.on(dates.submitted()));
        Deadline deadline = deadlines.deadline(clock);
        LocalDate due = deadline.due().orElseThrow().day(regime.zone());
        return Optional.of(new Hypothetical(
                due, deadline.provisional(), late(clock, dates.answered()), late(clock, dates.published())));
    }

    private OptionalLong late(Clock clock, Optional<LocalDate> done) {
        return done.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(deadlines.daysLate(deadlines.deadline(clock.stopped(When.on(done.get())))));
    }
}
