package io.petition.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Truth;
import io.petition.explain.Explained;
import io.petition.explain.Reason;
import io.petition.explain.Trace;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Reckons deadlines under a regime. Pure and thread-safe; build once.
 *
 * <p>{@link #deadline} takes a ledger as it stands; whether an act that it records was lawful is not judged again, but
 * what the rule does not know becomes a finding, and an extension beyond its bound has no effect.
 */
public final class Deadlines {
    private final Regime regime;
    private final Optional<Counting.Roll> roll;
    private final OptionalInt warning;

    private Deadlines(Regime regime, Optional<Counting.Roll> roll, OptionalInt warning) {
        this.regime = regime;
        this.roll = roll;
        this.warning = warning;
    }

    public static Deadlines under(Regime regime) {
        return new Deadlines(Objects.requireNonNull(regime, "regime"), Optional.empty(), OptionalInt.empty());
    }

    /** The regime under which it reckons. */
    public Regime regime() {
        return regime;
    }

    /** The same with another roll of the last day than the regime's: that rule is by analogy, and a host may differ. */
    public Deadlines rolling(Counting.Roll other) {
        return new Deadlines(regime, Optional.of(other), warning);
    }

    /** The same that calls a deadline due soon when {@code days} or fewer of the calendar are left. */
    public Deadlines warningWithin(int days) {
        checkArgument(days >= 0, "days: %s is negative; give 0 for the due day alone", days);
        return new Deadlines(regime, roll, OptionalInt.of(days));
    }

    /** The deadline of one clock, whose term is taken to reach the matter. */
    public Deadline deadline(Clock clock) {
        return reckon(clock, Truth.YES, Trace.off());
    }

    /** The same with the steps that led to it. */
    public Explained<Deadline> explain(Clock clock) {
        Trace trace = Trace.recording();
        Deadline deadline = reckon(clock, Truth.YES, trace);
        return new Explained<>(deadline, trace.steps());
    }

    /** The deadlines of every clock that the milestones started under an edition, in the order of its text. */
    public List<Deadline> of(Edition edition, List<Milestone> milestones, TermFacts facts) {
        ImmutableList.Builder<Deadline> deadlines = ImmutableList.builder();
        for (Clock clock : Clocks.of(edition, milestones, regime.zone())) {
            deadlines.add(deadline(clock, facts));
        }
        return deadlines.build();
    }

    /** The deadlines of one term that the milestones started, one per scope. */
    public List<Deadline> of(Dated<TermRule> rule, List<Milestone> milestones, TermFacts facts) {
        ImmutableList.Builder<Deadline> deadlines = ImmutableList.builder();
        for (Clock clock : Clocks.of(rule, milestones, regime.zone())) {
            deadlines.add(deadline(clock, facts));
        }
        return deadlines.build();
    }

    /** The clocks of one term that the milestones started, one per scope. */
    public List<Clock> clocks(Dated<TermRule> rule, List<Milestone> milestones) {
        return ImmutableList.copyOf(Clocks.of(rule, milestones, regime.zone()));
    }

    /** A clock of this rule that nothing has started, as a deadline: it says which milestone it waits for. */
    public Deadline idle(Dated<TermRule> rule, Scope scope, TermFacts facts) {
        return deadline(Clock.idle(rule, scope), facts);
    }

    /** The deadline of one clock of a matter of which this is known. */
    public Deadline deadline(Clock clock, TermFacts facts) {
        return deadline(clock, facts, Trace.off());
    }

    /** The same with the steps that led to it. */
    public Explained<Deadline> explain(Clock clock, TermFacts facts) {
        Trace trace = Trace.recording();
        Deadline deadline = deadline(clock, facts, trace);
        return new Explained<>(deadline, trace.steps());
    }

    private Deadline deadline(Clock clock, TermFacts facts, Trace trace) {
        return reckon(clock, clock.rule().value().appliesTo().test(facts), trace);
    }

    /** A clock whose sender gave no date has not started: without one there is nothing to reckon. */
    private Deadline reckon(Clock clock, Truth applies, Trace trace) {
        Clock known = Clocks.lacksGivenDate(clock) ? Clock.idle(clock.rule(), clock.scope()) : clock;
        return new Reckoner(regime, roll, known, trace).reckon(applies);
    }

    /** How a deadline stands as of a time. */
    public DeadlineStatus status(Deadline deadline, When asOf) {
        if (deadline.applies() == Truth.NO) {
            return DeadlineStatus.because(DeadlineStatus.Kind.NOT_OWED, reason(deadline, "term-does-not-apply"));
        }
        if (deadline.start().isEmpty() || before(asOf, deadline.start().get())) {
            return DeadlineStatus.because(DeadlineStatus.Kind.NOT_STARTED, notStarted(deadline));
        }
        if (fulfilledFirst(deadline, asOf) && deadline.applies() == Truth.YES) {
            long late = late(deadline, deadline.stopped().orElseThrow());
            return DeadlineStatus.of(late > 0 ? DeadlineStatus.Kind.MISSED : DeadlineStatus.Kind.MET, late);
        }
        if (deadline.released().isPresent()
                && !before(asOf, deadline.released().get().when())) {
            return released(deadline, deadline.released().get(), asOf);
        }
        if (deadline.applies() == Truth.UNKNOWN) {
            return DeadlineStatus.because(DeadlineStatus.Kind.CONDITIONAL, reason(deadline, "class-not-known"));
        }
        return open(deadline, asOf);
    }

    /** Fulfilled by the time of asking, and not released before. */
    private boolean fulfilledFirst(Deadline deadline, When asOf) {
        return deadline.stopped().isPresent()
                && !before(asOf, deadline.stopped().get())
                && (deadline.released().isEmpty()
                        || !before(
                                deadline.released().get().when(),
                                deadline.stopped().get()));
    }

    /** What was already late when it was released stays so: an end of the matter heals no breach and reopens no window. */
    private DeadlineStatus released(Deadline deadline, ClockEntry.Released released, When asOf) {
        long late = late(deadline, released.when());
        if (late > 0 && !released.annulled() && deadline.applies() == Truth.YES) {
            return deadline.term().optional()
                    ? DeadlineStatus.of(DeadlineStatus.Kind.LAPSED, late(deadline, asOf))
                    : DeadlineStatus.of(DeadlineStatus.Kind.MISSED, late);
        }
        return DeadlineStatus.because(
                DeadlineStatus.Kind.NOT_OWED, reason(deadline, "released-by", "by", released.by()));
    }

    /** Days a clock was fulfilled after its due day, whatever the day of asking; 0 when in time or not fulfilled. */
    public long daysLate(Deadline deadline) {
        return deadline.stopped().isPresent()
                ? late(deadline, deadline.stopped().get())
                : 0;
    }

    private DeadlineStatus open(Deadline deadline, When asOf) {
        if (deadline.due().isEmpty() && deadline.pauses().isEmpty()) {
            String code = deadline.findings().isEmpty()
                    ? "cannot-be-reckoned"
                    : deadline.findings().get(0).code();
            return DeadlineStatus.because(DeadlineStatus.Kind.CONDITIONAL, reason(deadline, code));
        }
        if (deadline.due().isEmpty()) {
            LocalDate asked = asOf.day(regime.zone());
            boolean still = deadline.pauses().stream().anyMatch(pause -> pause.contains(asked));
            return DeadlineStatus.of(still ? DeadlineStatus.Kind.PAUSED : DeadlineStatus.Kind.RUNNING, 0);
        }
        long late = late(deadline, asOf);
        if (late > 0) {
            return DeadlineStatus.of(
                    deadline.term().optional() ? DeadlineStatus.Kind.LAPSED : DeadlineStatus.Kind.OVERDUE, late);
        }
        LocalDate day = asOf.day(regime.zone());
        if (deadline.pauses().stream().anyMatch(pause -> pause.contains(day))) {
            return DeadlineStatus.of(DeadlineStatus.Kind.PAUSED, 0);
        }
        long left = ChronoUnit.DAYS.between(day, deadline.due().get().day(regime.zone()));
        boolean soon = warning.isPresent() && left <= warning.getAsInt();
        return DeadlineStatus.of(soon ? DeadlineStatus.Kind.DUE_SOON : DeadlineStatus.Kind.RUNNING, left);
    }

    /** Whole days from the due time to another, at least 1 when an instant in hours is passed within its day. */
    private long late(Deadline deadline, When when) {
        if (deadline.due().isEmpty() || When.compare(when, deadline.due().get(), regime.zone()) <= 0) {
            return 0;
        }
        When due = deadline.due().get();
        return Math.max(1, ChronoUnit.DAYS.between(due.day(regime.zone()), when.day(regime.zone())));
    }

    private boolean before(When asOf, When event) {
        return When.compare(asOf, event, regime.zone()) < 0;
    }

    private static Reason notStarted(Deadline deadline) {
        String waits = deadline.term().starts().stream().map(Object::toString).collect(Collectors.joining(", "));
        return reason(deadline, "waits-for-milestone", "milestones", waits);
    }

    private static Reason reason(Deadline deadline, String code, String... arg) {
        String term = deadline.term().key().value();
        Map<String, String> args = arg.length == 0 ? Map.of("term", term) : Map.of("term", term, arg[0], arg[1]);
        return new Reason(code, args, deadline.rule().citations(), Optional.empty());
    }
}
