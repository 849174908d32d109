package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold of every command under every law: times in order, names that stand once. */
final class Plausibility {
    /** Of these one goes on at a time; of others, such as sponsors, there may be several. */
    private static final ImmutableSet<ProceedingKind> ONE_AT_A_TIME = ImmutableSet.of(
            ProceedingKind.HEARING,
            ProceedingKind.MEDIATION,
            ProceedingKind.APPRAISAL,
            ProceedingKind.PANEL,
            ProceedingKind.SUSPENSION,
            ProceedingKind.SUPPLEMENT,
            ProceedingKind.SUMMONS,
            ProceedingKind.RELIEF,
            ProceedingKind.CARRYING_OUT,
            ProceedingKind.RECTIFICATION);

    private final Regime regime;
    private final PlausiblePetitions petitions;

    Plausibility(Regime regime) {
        this.regime = regime;
        this.petitions = new PlausiblePetitions(regime.zone());
    }

    /** Adds what is wrong with a command, and with the event that it would become. */
    void check(MatterState state, Command command, Recorded recorded, List<Reason> reasons) {
        Occasion at = recorded.at();
        if (When.compare(at.happened(), When.at(at.recorded()), regime.zone()) > 0) {
            reasons.add(reason(
                    "happened-after-recorded",
                    Map.of(
                            "happened",
                            at.happened().toString(),
                            "recorded",
                            at.recorded().toString())));
        }
        if (at.actor().role() != Role.PETITIONER && at.actor().organ().isEmpty()) {
            reasons.add(
                    reason("actor-without-organ", Map.of("act", command.act().value())));
        }
        beforeMatter(state, command, at.happened(), reasons);
        if (command instanceof IntakeCommand intake) {
            petitions.check(state, intake, at, reasons);
        } else if (command instanceof CorrectionCommand.Correct correct) {
            correction(state, correct, reasons);
            beforeCorrected(state, correct, at.happened(), reasons);
        } else if (command instanceof HandlingCommand.Answer answer) {
            demands(state, answer, reasons);
        }
        beside(state, recorded, reasons);
        Optional<Track> track = command.onTrack().flatMap(state::track);
        if (track.isPresent() && When.compare(at.happened(), track.get().since(), regime.zone()) < 0) {
            reasons.add(reason(
                    "before-what-it-rests-on",
                    Map.of(
                            "happened", at.happened().toString(),
                            "stage", track.get().stage().code(),
                            "since", track.get().since().toString())));
        }
        if (command instanceof RemedyCommand.RequestRemedy remedy
                && track.isPresent()
                && Opinions.againstNext(track.get()).contains(remedy.to())) {
            reasons.add(reason(
                    "remedy-at-its-own-target", Map.of("organ", remedy.to().value())));
        }
        if (command instanceof RemedyCommand.MoveRemedy move
                && track.isPresent()
                && Opinions.against(track.get()).contains(move.to())) {
            reasons.add(
                    reason("remedy-at-its-own-target", Map.of("organ", move.to().value())));
        }
        if (command instanceof RemedyCommand.ComplainRefusal complaint
                && track.isPresent()
                && RemedyFacts.refusers(track.get()).contains(complaint.to())) {
            reasons.add(reason(
                    "complaint-at-its-own-target",
                    Map.of("organ", complaint.to().value())));
        }
        if (command instanceof DisposalCommand.TellWhereToGo tell) {
            where(tell, reasons);
        } else if (command instanceof DisposalCommand.Escalate escalate) {
            targets(state, escalate.track(), List.of(escalate.to()), reasons);
        }
        if (command instanceof DisposalCommand.Forward forward) {
            targets(state, forward.track(), forward.to(), reasons);
        } else if (command instanceof DisposalCommand.Assign assign) {
            targets(state, assign.track(), assign.to(), reasons);
        }
        if (command instanceof Due due && due.dueBy().isPresent()) {
            ahead(command, due.dueBy().get(), at.happened(), reasons);
        }
    }

    /** What is done to a matter as a whole is done when there is one. */
    private void beforeMatter(MatterState state, Command command, When happened, List<Reason> reasons) {
        boolean onIt = command.onTrack().isEmpty()
                && !(command instanceof IntakeCommand.Register)
                && !(command instanceof IntakeCommand.RegisterDispute)
                && !(command instanceof CorrectionCommand);
        if (onIt && state.registered().isPresent()) {
            When since = state.registered().get();
            if (When.compare(happened, since, regime.zone()) < 0) {
                reasons.add(
                        reason("before-matter", Map.of("happened", happened.toString(), "since", since.toString())));
            }
        }
    }

    /** A correction comes after what it corrects. */
    private void beforeCorrected(
            MatterState state, CorrectionCommand.Correct correct, When happened, List<Reason> reasons) {
        for (Recorded line : state.history()) {
            When since = line.at().happened();
            if (line.version() == correct.version() && When.compare(happened, since, regime.zone()) < 0) {
                reasons.add(reason(
                        "before-what-it-corrects", Map.of("happened", happened.toString(), "since", since.toString())));
            }
        }
    }

    /** Nothing is due before it is asked for; a report on what is only now assigned, not even on the same day. */
    private void ahead(Command command, When due, When happened, List<Reason> reasons) {
        int order = When.compare(due, happened, regime.zone());
        if (order < 0 || (order == 0 && command instanceof DisposalCommand.Assign)) {
            reasons.add(reason(
                    "due-date-not-ahead",
                    Map.of(
                            "act", command.act().value(),
                            "date", due.toString(),
                            "on", happened.toString())));
        }
    }

    /** Where somebody is told to go says where that is. */
    private static void where(DisposalCommand.TellWhereToGo tell, List<Reason> reasons) {
        if (tell.where().isBlank()) {
            reasons.add(reason("where-not-said", Map.of("act", tell.act().value())));
        }
    }

    /** What an event would end or take on must go on, and what it begins must not go on already. */
    private void beside(MatterState state, Recorded recorded, List<Reason> reasons) {
        Event event = recorded.event();
        When happened = recorded.at().happened();
        if (!(event instanceof Beside.Act act)) {
            return;
        }
        Proceeding notBegun =
                Besides.notBegun(state.proceedings(), act.beside(), event.onTrack(), happened, regime.zone());
        if (notBegun != null) {
            reasons.add(reason(
                    "before-it-began",
                    Map.of(
                            "happened", happened.toString(),
                            "proceeding", notBegun.kind().value(),
                            "since", notBegun.began().toString())));
        }
        for (Beside each : act.beside()) {
            boolean open = Besides.open(state.proceedings(), each, event.onTrack(), happened, regime.zone()) != null;
            boolean begins = each.does() == Beside.Does.BEGINS;
            if (!open
                    && !begins
                    && each.does() != Beside.Does.HAPPENS
                    && !Besides.SELF_STARTING.contains(each.kind())) {
                reasons.add(reason(
                        "proceeding-not-open", Map.of("proceeding", each.kind().value())));
            }
            if (open && begins && ONE_AT_A_TIME.contains(each.kind())) {
                reasons.add(reason(
                        "proceeding-already-open",
                        Map.of("proceeding", each.kind().value())));
            }
        }
    }

    /** Whether a correction can be read into the history at all, and so judged as what it amounts to. */
    static boolean readable(MatterState state, CorrectionCommand.Correct correct) {
        List<Reason> unreadable = new ArrayList<>();
        correction(state, correct, unreadable);
        return unreadable.isEmpty();
    }

    private static void correction(MatterState state, CorrectionCommand.Correct correct, List<Reason> reasons) {
        Optional<Recorded> target = state.history().stream()
                .filter(recorded -> recorded.version() == correct.version())
                .findFirst();
        if (target.isEmpty()) {
            reasons.add(reason("event-not-in-history", Map.of("version", Long.toString(correct.version()))));
        } else if (correct.correction() instanceof Correction.Replaced replaced) {
            replacement(target.get(), replaced.event(), reasons);
        }
    }

    /** What stands in the place of an event is of its track; a correction, and nothing else, in that of one of the same event. */
    private static void replacement(Recorded target, Event event, List<Reason> reasons) {
        Map<String, String> version = Map.of("version", Long.toString(target.version()));
        if (!event.onTrack().equals(target.event().onTrack())) {
            reasons.add(reason("correction-of-another-track", version));
        }
        boolean same = target.event() instanceof CorrectionEvent.Corrected before
                ? event instanceof CorrectionEvent.Corrected after && after.version() == before.version()
                : !(event instanceof CorrectionEvent);
        if (!same) {
            reasons.add(reason("correction-of-another-event", version));
        }
    }

    private static void demands(MatterState state, HandlingCommand.Answer answer, List<Reason> reasons) {
        Set<DemandId> known = new HashSet<>();
        state.petitions().forEach(petition -> petition.demands().forEach(demand -> known.add(demand.id())));
        state.disputes().forEach(dispute -> dispute.demands().forEach(demand -> known.add(demand.id())));
        for (DemandOutcome outcome : answer.opinion().outcomes()) {
            if (outcome.demand().isPresent() && !known.contains(outcome.demand().get())) {
                reasons.add(reason(
                        "demand-not-known",
                        Map.of("demand", outcome.demand().get().value())));
            }
        }
    }

    /** Sent to each organ once, and not to the one that has it already. */
    private static void targets(MatterState state, TrackId track, List<OrganId> to, List<Reason> reasons) {
        Optional<OrganId> holder = state.track(track).flatMap(Track::organ);
        if (holder.isPresent() && to.contains(holder.get())) {
            reasons.add(
                    reason("sent-to-its-holder", Map.of("organ", holder.get().value())));
        }
        if (ImmutableSet.copyOf(to).size() < to.size()) {
            reasons.add(reason("sent-to-one-organ-twice", Map.of("organs", to.toString())));
        }
    }

    static Reason reason(String code, Map<String, String> args) {
        return Reason.of(code, args).curedBy(code + ".cure");
    }
}
