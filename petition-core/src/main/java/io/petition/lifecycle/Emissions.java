package io.petition.lifecycle;

import io.petition.deadline.Grant;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.ExtensionBound;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The milestones that an act gives rise to: of the petition once, of every track it touched. */
final class Emissions {
    private Emissions() {}

    static List<Milestone> of(ActRule row, Recorded recorded, List<Track> touched) {
        List<Milestone> milestones = new ArrayList<>();
        for (Emission emission : row.emits()) {
            When when = emission.stated()
                    ? recorded.event().stated().orElse(recorded.at().happened())
                    : recorded.at().happened();
            List<Scope> done = new ArrayList<>();
            for (Track track : touched) {
                Scope scope = emission.scope() == Scope.Kind.PETITION ? track.petitionScope() : track.scope();
                if (!done.contains(scope)) {
                    done.add(scope);
                    milestones.add(payload(Milestone.of(emission.milestone(), scope, when), recorded.event())
                            .borneBy(bearer(track, recorded.event()).map(OrganId::value)));
                }
            }
        }
        return milestones;
    }

    /** A remedy is borne by the organ that was asked for it, everything else by the one that has the track. */
    private static Optional<OrganId> bearer(Track track, Event event) {
        return event instanceof RemedyEvent ? track.remedyAt() : track.organ();
    }

    private static Milestone payload(Milestone milestone, Event event) {
        if (event instanceof DisposalEvent.Assigned assigned) {
            return milestone.givenUntil(assigned.reportBy());
        }
        return event instanceof HandlingEvent.Extended extended ? milestone.granting(grant(extended)) : milestone;
    }

    private static Grant grant(HandlingEvent.Extended extended) {
        Set<ExtensionBound.Need> shown = EnumSet.noneOf(ExtensionBound.Need.class);
        if (!extended.because().isBlank()) {
            shown.add(ExtensionBound.Need.REASON);
        }
        if (extended.approvedBy().isPresent()) {
            shown.add(ExtensionBound.Need.APPROVAL);
        }
        if (extended.told()) {
            shown.add(ExtensionBound.Need.NOTICE);
        }
        return Grant.with(extended.by(), shown);
    }
}
