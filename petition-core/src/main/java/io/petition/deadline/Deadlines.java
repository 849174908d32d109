package io.petition.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.condition.Truth;
import io.petition.explain.Explained;
import io.petition.explain.Trace;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.LegalEffect;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.Timeline;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reckons deadlines under a regime. Pure and thread-safe; build once.
 *
 * <p>{@link #deadline} takes a ledger as it stands; whether an act that it records was lawful is not judged again. But what
 * the rule does not know becomes a finding, and so does what has no effect: extensions and pauses beyond their bounds, and
 * what came when the end had passed.
 */
public final class Deadlines {
    private final Regime regime;
    private final Optional<Counting.Roll> roll;
    private final OptionalInt warning;
    private final Standing standing;

    /** Of the regime's own editions; another edition's are made when it is asked for. */
    private final ImmutableMap<String, Listeners> listeners;

    /** Of the terms of those editions, each for itself: never changed once it is made. */
    private final IdentityHashMap<Dated<TermRule>, Listeners> ofTerms = new IdentityHashMap<>();

    private Deadlines(Regime regime, Optional<Counting.Roll> roll, OptionalInt warning) {
        this.regime = regime;
        this.roll = roll;
        this.warning = warning;
        this.standing = new Standing(regime.zone(), warning);
        Map<String, Listeners> known = new HashMap<>();
        for (Timeline.Entry<Edition> entry : regime.editions().entries()) {
            known.put(entry.value().id(), new Listeners(entry.value().terms()));
            entry.value().terms().forEach(term -> ofTerms.put(term, new Listeners(ImmutableList.of(term))));
        }
        this.listeners = ImmutableMap.copyOf(known);
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
        return reckon(Ledger.of(clock, regime.zone()), Truth.YES, Trace.off());
    }

    /** The same with the steps that led to it. */
    public Explained<Deadline> explain(Clock clock) {
        Trace trace = Trace.recording();
        Deadline deadline = reckon(Ledger.of(clock, regime.zone()), Truth.YES, trace);
        return new Explained<>(deadline, trace.steps());
    }

    /** The deadlines of every clock that the milestones started under an edition, in the order of its text. */
    public List<Deadline> of(Edition edition, List<Milestone> milestones, TermFacts facts) {
        return reckonAll(started(edition, milestones), facts);
    }

    /** The deadlines of one term that the milestones started, one per scope, or one per start where each bearer has its own. */
    public List<Deadline> of(Dated<TermRule> rule, List<Milestone> milestones, TermFacts facts) {
        return reckonAll(Clocks.of(listeners(rule), milestones, regime), facts);
    }

    /** What the milestones started under an edition, of terms that were then in force. */
    private List<Ledger> started(Edition edition, List<Milestone> milestones) {
        List<Ledger> ledgers = Clocks.of(listeners(edition), milestones, regime);
        ledgers.removeIf(
                ledger -> ledger.start != null && !edition.hasInForce(ledger.rule, ledger.start.day(regime.zone())));
        return ledgers;
    }

    private List<Deadline> reckonAll(List<Ledger> ledgers, TermFacts facts) {
        ImmutableList.Builder<Deadline> deadlines = ImmutableList.builderWithExpectedSize(ledgers.size());
        for (Ledger ledger : ledgers) {
            deadlines.add(reckon(ledger, ledger.rule.value().appliesTo().test(facts), Trace.off()));
        }
        return deadlines.build();
    }

    private Listeners listeners(Edition edition) {
        Listeners known = listeners.get(edition.id());
        return known != null && known.rules() == edition.terms() ? known : new Listeners(edition.terms());
    }

    private Listeners listeners(Dated<TermRule> rule) {
        Listeners known = ofTerms.get(rule);
        return known == null ? new Listeners(ImmutableList.of(rule)) : known;
    }

    /**
     * The clocks of one term that the milestones started, one per scope, or several where the rule restarts with what starts it, or
     * each bearer has its own.
     */
    public List<Clock> clocks(Dated<TermRule> rule, List<Milestone> milestones) {
        return clocks(Clocks.of(listeners(rule), milestones, regime));
    }

    /** The clock of one term in one scope, the last of several: idle where the milestones did not start it. */
    public Clock clock(Dated<TermRule> rule, Scope scope, List<Milestone> milestones) {
        Clock last = Clock.idle(rule, scope);
        for (Ledger ledger : Clocks.of(listeners(rule), milestones, regime)) {
            last = ledger.scope.equals(scope) ? ledger.clock() : last;
        }
        return last;
    }

    /** The clocks of an edition that the milestones started, in the order of its text. */
    public List<Clock> clocks(Edition edition, List<Milestone> milestones) {
        return clocks(started(edition, milestones));
    }

    private static List<Clock> clocks(List<Ledger> ledgers) {
        ImmutableList.Builder<Clock> clocks = ImmutableList.builder();
        for (Ledger ledger : ledgers) {
            clocks.add(ledger.clock());
        }
        return clocks.build();
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
        return reckon(
                Ledger.of(clock, regime.zone()),
                clock.rule().value().appliesTo().test(facts),
                trace);
    }

    private Deadline reckon(Ledger ledger, Truth applies, Trace trace) {
        return new Reckoner(regime, roll, ledger, trace).reckon(applies);
    }

    /** How a deadline stands as of a time. */
    public DeadlineStatus status(Deadline deadline, When asOf) {
        return standing.status(deadline, asOf);
    }

    /**
     * Whether the law is broken as of a time: a statutory term is overdue or was missed. A missed pledge or internal term is
     * none, nor is a window that its holder let pass.
     */
    public boolean breached(Deadline deadline, When asOf) {
        DeadlineStatus.Kind kind = status(deadline, asOf).kind();
        return deadline.term().effect() == LegalEffect.STATUTORY
                && (kind == DeadlineStatus.Kind.OVERDUE || kind == DeadlineStatus.Kind.MISSED);
    }

    /** Days a clock was fulfilled after its due day, whatever the day of asking; 0 when in time or not fulfilled. */
    public long daysLate(Deadline deadline) {
        return deadline.stopped().isPresent()
                ? standing.late(deadline.due(), deadline.stopped().get())
                : 0;
    }

    /** The same against the day it was due before it was extended. */
    public long daysOverOriginal(Deadline deadline) {
        return deadline.stopped().isPresent()
                ? standing.late(deadline.original(), deadline.stopped().get())
                : 0;
    }

    /**
     * What is left of a clock's budget as of a time, exactly, whether it runs or stands still: what was not yet counted by the end
     * of that day, or by that instant for a term in hours. It is all of it before the start. An extension in another kind
     * of days than the term's is counted in the term's.
     *
     * <p>Empty where nothing has started it, where it cannot be reckoned, and for a term in hours where the asking is known to
     * the day only.
     */
    public Optional<Remaining> remaining(Clock clock, When asOf) {
        return new Reckoner(regime, roll, Ledger.of(clock, regime.zone()), Trace.off()).left(asOf);
    }

    /**
     * The last day on which a term may start so that it ends by a day: when must this be sent, so that an answer is owed by
     * then? Empty where no day in reach gives such an end, and for a term in hours or of the sender's date. Whether the answer
     * is provisional says the {@link #deadline} of a clock that starts then.
     */
    public Optional<LocalDate> latestStart(Dated<TermRule> rule, LocalDate by) {
        return Backwards.latestStart(this, rule, by);
    }
}
