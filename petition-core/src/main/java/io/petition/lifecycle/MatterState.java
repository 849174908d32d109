package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.explain.Finding;
import io.petition.law.TermFacts;
import io.petition.model.Dispute;
import io.petition.model.JournalEntry;
import io.petition.model.MatterId;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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
 * @param disputes what was found before anybody petitioned
 * @param proceedings what goes on and went on beside the stages, in the order begun
 * @param journal what was learnt about the matter, in the order written
 * @param findings what the fold noticed: acts that are missing, events that are not known
 * @param history the events it came of, as recorded: a correction is read against them
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
        List<Dispute> disputes,
        List<Proceeding> proceedings,
        List<JournalEntry> journal,
        List<Finding> findings,
        List<Recorded> history) {
    /** The attribute under which a rule asks whether a petition is the first or a repeated one. */
    private static final String RECURRENCE = "recurrence";

    public MatterState(
            MatterId id,
            long version,
            Optional<When> registered,
            List<Petition> petitions,
            List<Track> tracks,
            List<Milestone> milestones,
            List<Dispute> disputes,
            List<Proceeding> proceedings,
            List<JournalEntry> journal,
            List<Finding> findings,
            List<Recorded> history) {
        // Set before they are looked at: for what was just made and never looked at, a collector notes no references. A
        // fold makes many.
        this.id = id;
        this.version = version;
        this.registered = registered;
        this.petitions = ImmutableList.copyOf(petitions);
        this.tracks = ImmutableList.copyOf(tracks);
        this.milestones = ImmutableList.copyOf(milestones);
        this.disputes = ImmutableList.copyOf(disputes);
        this.proceedings = ImmutableList.copyOf(proceedings);
        this.journal = ImmutableList.copyOf(journal);
        this.findings = ImmutableList.copyOf(findings);
        this.history = ImmutableList.copyOf(history);
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(registered, "registered");
        checkArgument(version >= 0, "version: %s is negative; it is 0 before the first event", version);
    }

    /** A matter of which nothing is recorded yet. */
    public static MatterState empty(MatterId id) {
        return new MatterState(
                id,
                0,
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
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

    /** The history as its corrections make it: without the corrections and without what they struck out. */
    public List<Recorded> asCorrected() {
        ImmutableList.Builder<Recorded> lines = ImmutableList.builder();
        for (@Nullable Recorded line : Corrections.read(history)) {
            if (line != null) {
                lines.add(line);
            }
        }
        return lines.build();
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

    /** The proceeding of a kind that goes on for a track, the latest begun; empty when none does. */
    public Optional<Proceeding> open(TrackId trackId, ProceedingKind kind) {
        for (int i = proceedings.size() - 1; i >= 0; i--) {
            Proceeding proceeding = proceedings.get(i);
            if (proceeding.kind().equals(kind)
                    && proceeding.open()
                    && proceeding.track().equals(Optional.of(trackId))) {
                return Optional.of(proceeding);
            }
        }
        return Optional.empty();
    }

    /** The event that a submission led to, where it was accepted before. */
    Optional<Recorded> done(CommandId id) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).command().isPresent()
                    && history.get(i).command().get().equals(id)) {
                return Optional.of(history.get(i));
            }
        }
        return Optional.empty();
    }

    /** The petitions on a track. */
    List<Petition> petitions(Track track) {
        ImmutableList.Builder<Petition> on = ImmutableList.builder();
        for (Petition petition : petitions) {
            if (track.petition().equals(Optional.of(petition.id()))
                    || track.joined().contains(petition.id())) {
                on.add(petition);
            }
        }
        return on.build();
    }

    /** What a rule of law may ask about a track. */
    TermFacts facts(Track track) {
        return facts(track, track.anyPetition().flatMap(this::petition));
    }

    /** What it may ask where a clock runs: of one of the petitions on a track, that one's own facts. */
    TermFacts facts(Track track, Scope scope) {
        return scope.kind() == Scope.Kind.PETITION ? facts(track, petition(PetitionId.of(scope.id()))) : facts(track);
    }

    private static TermFacts facts(Track track, Optional<Petition> opened) {
        Map<String, String> attributes = track.attributes();
        if (opened.isPresent() && opened.get().recurrence().isPresent()) {
            attributes = ImmutableMap.<String, String>builder()
                    .put(RECURRENCE, opened.get().recurrence().get().name().toLowerCase(Locale.ROOT))
                    .putAll(attributes)
                    .buildKeepingLast();
        }
        return new TermFacts(track.matterClass(), opened.flatMap(Petition::reachable), attributes);
    }

    /** Whether every track is closed; false before the matter has one. */
    public boolean closed() {
        return !tracks.isEmpty()
                && tracks.stream().allMatch(track -> track.stage().equals(Stage.CLOSED));
    }
}
