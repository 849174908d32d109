package io.petition.view;

import com.google.common.collect.ImmutableList;
import io.petition.law.MatterClass;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionEvent;
import io.petition.lifecycle.DeliberationEvent;
import io.petition.lifecycle.DisposalEvent;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.IntakeEvent;
import io.petition.lifecycle.Recorded;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.Representation;
import io.petition.model.TrackId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a history said before it was corrected, and whatever it was corrected to on the way: a correction changes what is so, and not
 * who was named. So whom the record once named as accused is not let in by correcting the name away.
 */
final class Versions {
    private final List<Recorded> history;

    /** Every event that a correction was about, and every one that a correction put in its place; none where nothing was corrected. */
    private final List<Event> superseded = new ArrayList<>();

    private final List<Event> replacements = new ArrayList<>();

    Versions(List<Recorded> history) {
        this.history = history;
        Set<Long> corrected = new HashSet<>();
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).event() instanceof CorrectionEvent.Corrected correction) {
                gather(correction, corrected);
            }
        }
        for (int i = 0; i < history.size() && !corrected.isEmpty(); i++) {
            Event event = history.get(i).event();
            if (corrected.contains(history.get(i).version()) && !(event instanceof CorrectionEvent)) {
                superseded.add(event);
            }
        }
        superseded.addAll(replacements);
    }

    private void gather(CorrectionEvent.Corrected correction, Set<Long> corrected) {
        corrected.add(correction.version());
        if (correction.correction() instanceof Correction.Replaced replaced) {
            if (replaced.event() instanceof CorrectionEvent.Corrected inner) {
                gather(inner, corrected);
            } else {
                replacements.add(replaced.event());
            }
        }
    }

    List<Petition> petitions() {
        ImmutableList.Builder<Petition> petitions = ImmutableList.builder();
        superseded.forEach(event -> petition(event).ifPresent(petitions::add));
        return petitions.build();
    }

    List<Dispute> disputes() {
        ImmutableList.Builder<Dispute> disputes = ImmutableList.builder();
        for (Event event : superseded) {
            if (event instanceof IntakeEvent.DisputeRegistered found) {
                disputes.add(found.dispute());
            }
        }
        return disputes.build();
    }

    List<PersonRef> aside() {
        ImmutableList.Builder<PersonRef> aside = ImmutableList.builder();
        for (Event event : superseded) {
            if (event instanceof DeliberationEvent.StoodAside stood) {
                aside.add(stood.person());
            }
        }
        return aside.build();
    }

    /** The classes that were given to tracks, and corrected. */
    List<Map.Entry<TrackId, MatterClass>> classes() {
        ImmutableList.Builder<Map.Entry<TrackId, MatterClass>> classes = ImmutableList.builder();
        for (Event event : superseded) {
            if (event instanceof DisposalEvent.Classified classified) {
                classes.add(Map.entry(classified.track(), classified.matterClass()));
            }
        }
        return classes.build();
    }

    /** Adds to organs those that took over from them by what was put in the place of an event. */
    void withSuccessors(Set<OrganId> organs) {
        for (Event event : replacements) {
            if (event instanceof IntakeEvent.OrganSucceeded succeeded && organs.contains(succeeded.former())) {
                organs.add(succeeded.to());
            }
        }
    }

    /** Whether somebody came to petition, or to speak for who did, otherwise than by a correction. */
    boolean came(PersonRef person) {
        return replacements.isEmpty() || history.stream().anyMatch(line -> brings(line.event(), person));
    }

    private static boolean brings(Event event, PersonRef person) {
        if (event instanceof IntakeEvent.PetitionerAdded added) {
            return added.person().equals(person);
        }
        if (event instanceof IntakeEvent.PetitionerSucceeded heir) {
            return heir.successor().equals(person);
        }
        if (event instanceof IntakeEvent.Represented represented) {
            return represented.representation().representatives().contains(person);
        }
        Optional<Petition> petition = petition(event);
        return petition.isPresent()
                && (petition.get().petitioners().contains(person)
                        || petition.get()
                                .representation()
                                .map(Representation::representatives)
                                .filter(all -> all.contains(person))
                                .isPresent());
    }

    private static Optional<Petition> petition(Event event) {
        if (event instanceof IntakeEvent.Registered registered) {
            return Optional.of(registered.petition());
        }
        return event instanceof IntakeEvent.PetitionJoined joined ? Optional.of(joined.petition()) : Optional.empty();
    }
}
