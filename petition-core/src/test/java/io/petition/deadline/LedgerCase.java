package io.petition.deadline;

import io.petition.law.Dated;
import io.petition.law.TermRule;
import io.petition.time.CalendarArbitraries;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A ledger and the world in which it is read. */
record LedgerCase(World world, Clock clock) {
    /** Terms in days. */
    static Arbitrary<LedgerCase> inDays() {
        return cases(World.any(), RuleArbitraries.rules(RuleArbitraries.days()));
    }

    /** Terms in hours. */
    static Arbitrary<LedgerCase> inHours() {
        return cases(World.withHours(), RuleArbitraries.rules(RuleArbitraries.hours()));
    }

    private static Arbitrary<LedgerCase> cases(Arbitrary<World> worlds, Arbitrary<Dated<TermRule>> rules) {
        return Combinators.combine(worlds, rules)
                .flatAs((world, rule) -> CalendarArbitraries.datesAround(
                                world.sketch().horizon(), 120)
                        .flatMap(day -> ClockArbitraries.ledgers(rule, day, world.zone()))
                        .map(clock -> new LedgerCase(world, clock)))
                .withoutEdgeCases();
    }

    /** The same ledger, written in another order. */
    LedgerCase shuffled(Random random) {
        List<ClockEntry> lines = new ArrayList<>(clock.entries());
        Collections.shuffle(lines, random);
        return with(lines);
    }

    LedgerCase with(List<ClockEntry> lines) {
        return new LedgerCase(world, new Clock(clock.rule(), clock.scope(), lines));
    }

    LedgerCase and(ClockEntry line) {
        return new LedgerCase(world, clock.with(line));
    }

    Deadline deadline() {
        return world.deadlines().deadline(clock);
    }

    Optional<LocalDate> due() {
        return deadline().due().map(this::dayOf);
    }

    Optional<Remaining> remaining(When asOf) {
        return world.deadlines().remaining(clock, asOf);
    }

    Optional<Span> span() {
        return clock.rule().value().length().span();
    }

    /** The day of the line that starts it, moved or not. */
    LocalDate day() {
        return clock.entries().stream()
                .filter(ClockEntry.Started.class::isInstance)
                .map(line -> dayOf(((ClockEntry.Started) line).when()))
                .findFirst()
                .orElseThrow();
    }

    LocalDate dayOf(When when) {
        return when.day(world.zone());
    }

    /** Of a pause that began when all was over nothing is left, so that where it is cut then matters. */
    boolean isOver() {
        Deadline deadline = deadline();
        return deadline.stopped().isPresent() || deadline.released().isPresent();
    }

    boolean opensOrResumes(String ground) {
        return clock.entries().stream()
                .anyMatch(line -> (line instanceof ClockEntry.Resumed resumed
                                && resumed.ground().equals(ground))
                        || (line instanceof ClockEntry.Paused pause
                                && pause.to().isEmpty()
                                && pause.ground().equals(ground)));
    }

    /** What a failing property prints: what matters first. */
    @Override
    public String toString() {
        TermRule rule = clock.rule().value();
        StringBuilder text =
                new StringBuilder(rule.length().span().map(Span::toString).orElse("the sender's date"));
        rule.extension()
                .ifPresent(bound -> text.append(", extended by ")
                        .append(bound.most())
                        .append(", times ")
                        .append(bound.times()));
        rule.pauses()
                .forEach(ground -> text.append(", ")
                        .append(ground.key())
                        .append(' ')
                        .append(ground.longest())
                        .append(' ')
                        .append(ground.times()));
        text.append(", ").append(world.counting()).append(", ").append(world.zone());
        clock.entries().forEach(line -> text.append("\n    ").append(line));
        return text.append("\n    ")
                .append(world.hours())
                .append("\n    ")
                .append(world.sketch())
                .toString();
    }
}
