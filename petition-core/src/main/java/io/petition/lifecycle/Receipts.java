package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.MilestoneKey;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.Representation;
import io.petition.time.When;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who of several has received what was made last. The track's own clock begins when the last of them has it; each of them counts
 * from their own day.
 */
final class Receipts {
    private Receipts() {}

    /** Whom a delivery names; a petitioner who names nobody speaks of nobody else. Empty where it is to all. */
    static List<PersonRef> named(Delivery delivery, Actor actor) {
        if (delivery.recipients().isEmpty() && actor.role() == Role.PETITIONER) {
            return actor.person().map(List::of).orElse(List.of());
        }
        return delivery.recipients();
    }

    /** What an event delivers; null where it delivers nothing. */
    static @Nullable Delivery delivery(Event event) {
        if (event instanceof HandlingEvent.Delivered delivered) {
            return delivered.delivery();
        }
        return event instanceof RemedyEvent.RemedyDelivered delivered ? delivered.delivery() : null;
    }

    /**
     * Notes who received something.
     *
     * @param moment what receipt gives rise to
     * @param on the petitions of the track
     * @return when the last of all had it; empty while somebody waits
     */
    static Optional<When> note(
            TrackDraft track, MilestoneKey moment, List<PersonRef> named, List<Petition> on, Row row, Occasion at) {
        Set<PersonRef> all = Behalf.petitioners(on);
        Set<PersonRef> reached = named.isEmpty() ? all : reached(on, named, row.receipt.through());
        if (track.receipts.isEmpty() && reached.containsAll(all)) {
            return Optional.of(at.happened());
        }
        List<Receipt> receipts = new ArrayList<>(track.receipts);
        Set<PersonRef> had = persons(receipts);
        for (PersonRef person : reached) {
            if (had.add(person)) { // who signs twice received it once
                receipts.add(new Receipt(person, moment, at.happened()));
            }
        }
        track.receipts = ImmutableList.copyOf(receipts);
        return had.containsAll(all) ? Optional.of(at.happened()) : Optional.empty();
    }

    /** The later of a time and of every receipt of the track. */
    static When last(TrackDraft track, When when, ZoneId zone) {
        When last = when;
        for (Receipt receipt : track.receipts) {
            last = When.compare(receipt.when(), last, zone) > 0 ? receipt.when() : last;
        }
        return last;
    }

    private static Set<PersonRef> reached(List<Petition> on, List<PersonRef> named, Set<Representation.Kind> through) {
        Set<PersonRef> reached = new LinkedHashSet<>(named);
        for (Petition petition : on) {
            boolean represented = petition.representation()
                    .filter(given -> through.contains(given.kind())
                            && given.representatives().stream().anyMatch(named::contains))
                    .isPresent();
            if (represented) {
                reached.addAll(petition.petitioners());
            }
        }
        return reached;
    }

    static Set<PersonRef> persons(List<Receipt> receipts) {
        Set<PersonRef> persons = new HashSet<>();
        receipts.forEach(receipt -> persons.add(receipt.person()));
        return persons;
    }

    /** For whom somebody acts on these petitions: for themselves, else for those they represent; who says no name, for anybody. */
    static Set<PersonRef> actsFor(List<Petition> on, Actor actor) {
        Set<PersonRef> all = Behalf.petitioners(on);
        if (actor.person().isEmpty()) {
            return all;
        }
        PersonRef person = actor.person().get();
        if (all.contains(person)) {
            return ImmutableSet.of(person);
        }
        return Behalf.petitioners(on.stream()
                .filter(petition -> petition.representation()
                        .filter(given -> given.representatives().contains(person))
                        .isPresent())
                .toList());
    }

    /** The matter with the clocks of every track as they run for who acts. */
    static MatterState seenBy(MatterState state, Actor actor) {
        MatterState seen = state;
        for (Track track : state.tracks()) {
            seen = seenBy(seen, track, actor, Optional.empty());
        }
        return seen;
    }

    /**
     * The matter with the clocks of a track as they run for who acts: for a petitioner who received something on a day of their own,
     * from that day.
     *
     * @param now when something is asked for that is never late for who has not received it while others have; empty where nothing is
     */
    static MatterState seenBy(MatterState state, Track track, Actor actor, Optional<When> now) {
        if (track.receipts().isEmpty() || actor.role() != Role.PETITIONER) {
            return state;
        }
        Set<PersonRef> acting = actsFor(state.petitions(track), actor);
        Scope scope = track.scope();
        MilestoneKey moment = track.receipts().get(0).moment();
        boolean allHaveIt = state.milestones().stream()
                .anyMatch(each -> each.key().equals(moment) && each.scope().equals(scope));
        if (!allHaveIt && !persons(track.receipts()).containsAll(acting)) {
            return now.isPresent() ? with(state, Milestone.of(moment, scope, now.get())) : state;
        }
        if (actor.person().isEmpty()) {
            return state;
        }
        MatterState seen = state;
        for (Receipt receipt : track.receipts()) {
            if (acting.contains(receipt.person())) {
                seen = with(seen, Milestone.of(receipt.moment(), scope, receipt.when()));
            }
        }
        return seen;
    }

    /** With a milestone in the place of the one of its kind. */
    private static MatterState with(MatterState state, Milestone milestone) {
        ImmutableList.Builder<Milestone> milestones = ImmutableList.builder();
        for (Milestone each : state.milestones()) {
            if (!each.key().equals(milestone.key()) || !each.scope().equals(milestone.scope())) {
                milestones.add(each);
            }
        }
        return MatterState.builder()
                .from(state)
                .milestones(milestones.add(milestone).build())
                .build();
    }
}
