package io.petition.lifecycle;

import io.petition.authority.Actor;
import io.petition.explain.Reason;
import io.petition.model.Demand;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold under every law of acts on the matter as a whole: petitions that exist once, people who are in them. */
final class PlausiblePetitions {
    private final ZoneId zone;

    PlausiblePetitions(ZoneId zone) {
        this.zone = zone;
    }

    void check(MatterState state, IntakeCommand command, Occasion at, List<Reason> reasons) {
        if (command instanceof IntakeCommand.Register register) {
            fresh(state, register.petition(), at, reasons);
        } else if (command instanceof IntakeCommand.RegisterDispute found) {
            notAfter("found", found.dispute().found(), at, reasons);
        } else if (command instanceof IntakeCommand.JoinPetition join) {
            fresh(state, join.petition(), at, reasons);
            demands(state, join.petition(), reasons);
            if (state.track(join.to()).isEmpty()) {
                reasons.add(Plausibility.reason(
                        "track-not-known",
                        Map.of("act", command.act().value(), "track", join.to().value())));
            }
        } else if (command instanceof IntakeCommand.TellJoined tell) {
            if (state.tracks().stream().noneMatch(track -> track.joined().contains(tell.petition()))) {
                reasons.add(Plausibility.reason(
                        "petition-not-joined",
                        Map.of("petition", tell.petition().value())));
            }
        } else if (command instanceof IntakeCommand.SucceedOrgan succeed) {
            if (!inMatter(state, succeed.former())) {
                reasons.add(Plausibility.reason(
                        "organ-not-in-matter", Map.of("organ", succeed.former().value())));
            }
        } else {
            people(state, command, reasons);
        }
    }

    private void fresh(MatterState state, Petition petition, Occasion at, List<Reason> reasons) {
        notAfter("received", petition.received(), at, reasons);
        if (state.petition(petition.id()).isPresent()) {
            reasons.add(Plausibility.reason(
                    "petition-already-registered",
                    Map.of("petition", petition.id().value())));
        }
    }

    /** An outcome names the demand it decides: two of one name would be decided by it both. */
    private static void demands(MatterState state, Petition joining, List<Reason> reasons) {
        for (Demand demand : joining.demands()) {
            for (Petition petition : state.petitions()) {
                if (petition.demands().stream().anyMatch(each -> each.id().equals(demand.id()))) {
                    reasons.add(Plausibility.reason(
                            "demand-already-put", Map.of("demand", demand.id().value())));
                }
            }
        }
    }

    private void notAfter(String what, When stated, Occasion at, List<Reason> reasons) {
        if (When.compare(stated, at.happened(), zone) > 0) {
            reasons.add(Plausibility.reason(
                    what + "-after-registered",
                    Map.of(what, stated.toString(), "registered", at.happened().toString())));
        }
    }

    private static void people(MatterState state, IntakeCommand command, List<Reason> reasons) {
        if (command instanceof IntakeCommand.AddPetitioner add) {
            person(state, add.petition(), add.person(), false, reasons);
        } else if (command instanceof IntakeCommand.RemovePetitioner remove) {
            person(state, remove.petition(), remove.person(), true, reasons);
        } else if (command instanceof IntakeCommand.RecordDeath death) {
            person(state, death.petition(), death.person(), true, reasons);
        } else if (command instanceof IntakeCommand.SucceedPetitioner heir) {
            person(state, heir.petition(), heir.former(), true, reasons);
        } else if (command instanceof IntakeCommand.Represent represent) {
            known(state, represent.petition(), reasons);
        } else if (command instanceof IntakeCommand.EndMandate end) {
            Optional<Petition> petition = known(state, end.petition(), reasons);
            if (petition.isPresent()
                    && petition.get()
                            .representation()
                            .filter(given -> given.representatives().contains(end.representative()))
                            .isEmpty()) {
                reasons.add(Plausibility.reason(
                        "not-a-representative",
                        Map.of("petition", end.petition().value())));
            }
        }
    }

    /** Messages name the petition and never the person. */
    private static void person(
            MatterState state, PetitionId id, PersonRef person, boolean within, List<Reason> reasons) {
        Optional<Petition> petition = known(state, id, reasons);
        if (petition.isPresent() && petition.get().petitioners().contains(person) != within) {
            reasons.add(Plausibility.reason(
                    within ? "not-a-petitioner" : "already-a-petitioner", Map.of("petition", id.value())));
        }
    }

    private static Optional<Petition> known(MatterState state, PetitionId id, List<Reason> reasons) {
        Optional<Petition> petition = state.petition(id);
        if (petition.isEmpty()) {
            reasons.add(Plausibility.reason("petition-not-known", Map.of("petition", id.value())));
        }
        return petition;
    }

    private static boolean inMatter(MatterState state, OrganId organ) {
        return state.tracks().stream()
                .anyMatch(track -> track.organ().equals(Optional.of(organ))
                        || track.remedyAt().equals(Optional.of(organ))
                        || track.opinionsBy().contains(organ)
                        || Named.organs(state, track.id()).contains(organ)
                        || track.sender().flatMap(Actor::organ).equals(Optional.of(organ)));
    }
}
