package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.model.OrganId;
import io.petition.model.Petition;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold of every command under every law: times in order, names that stand once. */
final class Plausibility {
    private final Regime regime;

    Plausibility(Regime regime) {
        this.regime = regime;
    }

    List<Reason> reasons(MatterState state, Command command, Occasion at) {
        List<Reason> reasons = new ArrayList<>();
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
        if (command instanceof IntakeCommand.Register register) {
            petition(state, register.petition(), at, reasons);
        }
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
                && (track.get().organ().equals(Optional.of(remedy.to()))
                        || track.get().remedyAt().equals(Optional.of(remedy.to())))) {
            reasons.add(reason(
                    "remedy-at-its-own-target", Map.of("organ", remedy.to().value())));
        }
        if (command instanceof DisposalCommand.Forward forward) {
            targets(state, forward.track(), forward.to(), reasons);
        } else if (command instanceof DisposalCommand.Assign assign) {
            targets(state, assign.track(), assign.to(), reasons);
            if (!assign.reportBy().isAfter(day(at.happened()))) {
                reasons.add(reason(
                        "report-date-not-ahead",
                        Map.of(
                                "date",
                                assign.reportBy().toString(),
                                "on",
                                at.happened().toString())));
            }
        }
        return reasons;
    }

    private void petition(MatterState state, Petition petition, Occasion at, List<Reason> reasons) {
        if (When.compare(petition.received(), at.happened(), regime.zone()) > 0) {
            reasons.add(reason(
                    "received-after-registered",
                    Map.of(
                            "received", petition.received().toString(),
                            "registered", at.happened().toString())));
        }
        for (Petition known : state.petitions()) {
            if (known.id().equals(petition.id())) {
                reasons.add(reason(
                        "petition-already-registered",
                        Map.of("petition", petition.id().value())));
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

    private LocalDate day(When when) {
        return when.day(regime.zone());
    }

    private static Reason reason(String code, Map<String, String> args) {
        return Reason.of(code, args).curedBy(code + ".cure");
    }
}
