package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import io.petition.deadline.Milestone;
import io.petition.explain.Finding;
import io.petition.law.TermFacts;
import io.petition.model.MatterId;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the events of a matter come to: facts only. Nothing that time alone changes is in it; ask
 * {@link Lifecycle#deadlines} for that.
 *
 * @param id the matter
 * @param version the number of the last event; 0 before the first
 * @param registered when the first petition was registered; empty before
 * @param petitions its petitions, in the order registered
 * @param tracks its tracks, in the order opened
 * @param milestones what clocks listen to, in the order recorded
 * @param findings what the fold noticed: acts that are missing, events that are not known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record MatterState(
        MatterId id,
        long version,
        Optional<When> registered,
        List<Petition> petitions,
        List<Track> tracks,
        List<Milestone> milestones,
        List<Finding> findings) {
    public MatterState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(registered, "registered");
        petitions = ImmutableList.copyOf(petitions);
        tracks = ImmutableList.copyOf(tracks);
        milestones = ImmutableList.copyOf(milestones);
        findings = ImmutableList.copyOf(findings);
        checkArgument(version >= 0, "version: %s is negative; it is 0 before the first event", version);
    }

    /** A matter of which nothing is recorded yet. */
    public static MatterState empty(MatterId id) {
        return builder().id(id).version(0).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a state. */
    public static final class Builder extends MatterStateBuilder {
        Builder() {}
    }

    public Optional<Track> track(TrackId trackId) {
        for (Track track : tracks) {
            if (track.id().equals(trackId)) {
                return Optional.of(track);
            }
        }
        return Optional.empty();
    }

    public Optional<Petition> petition(PetitionId petitionId) {
        for (Petition petition : petitions) {
            if (petition.id().equals(petitionId)) {
                return Optional.of(petition);
            }
        }
        return Optional.empty();
    }

    /** The only track of a simple matter; empty when there is none or more than one. */
    public Optional<Track> onlyTrack() {
        return tracks.size() == 1 ? Optional.of(tracks.get(0)) : Optional.empty();
    }

    /** What a rule of law may ask about a track. */
    TermFacts facts(Track track) {
        return new TermFacts(track.matterClass(), petition(track.petition()).flatMap(Petition::reachable));
    }

    /** Whether every track is closed; false before the matter has one. */
    public boolean closed() {
        return !tracks.isEmpty()
                && tracks.stream().allMatch(track -> track.stage().equals(Stage.CLOSED));
    }
}
