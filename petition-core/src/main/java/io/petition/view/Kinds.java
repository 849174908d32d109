package io.petition.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.law.MatterClass;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Track;
import io.petition.model.Party;
import io.petition.model.Petition;
import io.petition.model.Purpose;
import io.petition.model.TrackId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a matter and its parts are, for the purpose of guarding them: what the petition says and what its class says, and an
 * accusation where neither is known.
 */
final class Kinds {
    private final MatterState state;
    private final ViewPolicy policy;

    Kinds(MatterState state, ViewPolicy policy) {
        this.state = state;
        this.policy = policy;
    }

    /** The tracks that carry a petition. */
    List<Track> tracks(Petition petition) {
        ImmutableList.Builder<Track> tracks = ImmutableList.builder();
        for (Track track : state.tracks()) {
            if (carries(track, petition)) {
                tracks.add(track);
            }
        }
        return tracks.build();
    }

    /** The petitions on a track. */
    List<Petition> petitions(Track track) {
        ImmutableList.Builder<Petition> petitions = ImmutableList.builder();
        for (Petition petition : state.petitions()) {
            if (carries(track, petition)) {
                petitions.add(petition);
            }
        }
        return petitions.build();
    }

    private static boolean carries(Track track, Petition petition) {
        return track.petition().equals(Optional.of(petition.id()))
                || track.joined().contains(petition.id());
    }

    Set<Purpose> purposes(Petition petition) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        petition.purpose().ifPresent(purposes::add);
        boolean unclassified = false;
        for (Track track : tracks(petition)) {
            Optional<Purpose> byClass = byClass(track);
            byClass.ifPresent(purposes::add);
            unclassified |= byClass.isEmpty();
        }
        if (purposes.isEmpty() || (petition.purpose().isEmpty() && unclassified)) {
            purposes.add(Purpose.ACCUSATION);
        }
        for (Party party : petition.respondents()) {
            if (party.side() == Party.Side.ACCUSED) {
                purposes.add(Purpose.ACCUSATION);
            }
        }
        return purposes;
    }

    /** What a petition says of itself. */
    static boolean saysAccusation(Petition petition) {
        return petition.purpose().equals(Optional.of(Purpose.ACCUSATION))
                || petition.respondents().stream().anyMatch(party -> party.side() == Party.Side.ACCUSED);
    }

    /** Whether one of these tracks was given the class of an accusation, which was corrected since. */
    boolean onceAccusation(List<Track> tracks, Versions versions) {
        for (Map.Entry<TrackId, MatterClass> given : versions.classes()) {
            boolean on = tracks.stream().anyMatch(track -> track.id().equals(given.getKey()));
            if (on && policy.purposes().get(given.getValue()) == Purpose.ACCUSATION) {
                return true;
            }
        }
        return false;
    }

    Set<Purpose> purposes(Track track) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        byClass(track).ifPresent(purposes::add);
        for (Petition petition : petitions(track)) {
            purposes.addAll(purposes(petition));
        }
        return orAccusation(purposes);
    }

    Set<Purpose> purposes() {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        for (Petition petition : state.petitions()) {
            purposes.addAll(purposes(petition));
        }
        for (Track track : state.tracks()) {
            purposes.addAll(purposes(track));
        }
        return orAccusation(purposes);
    }

    private static Set<Purpose> orAccusation(Set<Purpose> purposes) {
        return purposes.isEmpty() ? Sets.immutableEnumSet(Purpose.ACCUSATION) : purposes;
    }

    private Optional<Purpose> byClass(Track track) {
        return track.matterClass().map(policy.purposes()::get);
    }

    /** Every purpose with every class that the part may have. */
    Set<Part.Kind> of(Set<Purpose> purposes, List<Track> tracks) {
        Set<Optional<MatterClass>> classes = classes(tracks);
        ImmutableSet.Builder<Part.Kind> kinds = ImmutableSet.builder();
        for (Purpose purpose : purposes) {
            for (Optional<MatterClass> matterClass : classes) {
                kinds.add(new Part.Kind(purpose, matterClass));
            }
        }
        return kinds.build();
    }

    /** What is not classified yet may be of any class that a row names, or of none of them. */
    private Set<Optional<MatterClass>> classes(List<Track> tracks) {
        ImmutableSet.Builder<Optional<MatterClass>> classes = ImmutableSet.builder();
        boolean unknown = tracks.isEmpty();
        for (Track track : tracks) {
            if (track.matterClass().isPresent()) {
                classes.add(track.matterClass());
            }
            unknown |= track.matterClass().isEmpty();
        }
        if (unknown) {
            classes.add(Optional.empty());
            policy.named().forEach(named -> classes.add(Optional.of(named)));
        }
        return classes.build();
    }
}
