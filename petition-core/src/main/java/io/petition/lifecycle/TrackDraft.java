package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.Actor;
import io.petition.deadline.Scope;
import io.petition.law.MatterClass;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A track while events are folded into it: the same fields, to be written to, so that a replay makes one track and not one a line. */
final class TrackDraft {
    final TrackId id;
    final Optional<PetitionId> petition;
    List<PetitionId> joined = ImmutableList.of();
    When registered;
    Actor holder;
    Optional<Actor> sender = Optional.empty();
    int round = 1;
    Stage stage;
    When since;
    Optional<Stage> sentAs = Optional.empty();
    Optional<MatterClass> matterClass = Optional.empty();
    List<DemandId> demands = ImmutableList.of();
    List<DemandOutcome> outcomes = ImmutableList.of();
    List<OrganId> coHandlers = ImmutableList.of();
    Map<String, String> attributes = ImmutableMap.of();
    Optional<When> settled = Optional.empty();
    Optional<When> reconciled = Optional.empty();
    Optional<Boolean> audited = Optional.empty();
    Optional<OrganId> remedyAt = Optional.empty();
    Optional<String> ground = Optional.empty();
    List<OrganId> opinionsBy = ImmutableList.of();
    List<Receipt> receipts = ImmutableList.of();

    /** Whether the act that could give it to another organ did so; it means something to what such an act gives rise to alone. */
    boolean passed;

    /** Whose clocks its milestones are of: made once, and shared by them. */
    private @Nullable Scope scope;

    private @Nullable Scope petitionScope;

    /** What may be done where it stands, under the book that was asked last: looked up once for each stage. */
    private @Nullable StageRows here;

    private @Nullable Stage hereIs;
    private @Nullable Rows hereUnder;

    /** Who bore the last of them, and so nearly always bears the next. */
    private Optional<OrganId> borneBy = Optional.empty();

    private Optional<String> bearer = Optional.empty();

    TrackDraft(TrackId id, Optional<PetitionId> petition, When registered, Actor holder) {
        this.id = id;
        this.petition = petition;
        this.registered = registered;
        this.holder = holder;
        this.stage = Stage.REGISTERED;
        this.since = registered;
    }

    static TrackDraft of(Track track) {
        TrackDraft draft = new TrackDraft(track.id(), track.petition(), track.registered(), track.holder());
        draft.joined = track.joined();
        draft.sender = track.sender();
        draft.round = track.round();
        draft.stage = track.stage();
        draft.since = track.since();
        draft.sentAs = track.sentAs();
        draft.matterClass = track.matterClass();
        draft.demands = track.demands();
        draft.outcomes = track.outcomes();
        draft.coHandlers = track.coHandlers();
        draft.attributes = track.attributes();
        draft.settled = track.settled();
        draft.reconciled = track.reconciled();
        draft.audited = track.audited();
        draft.remedyAt = track.remedyAt();
        draft.ground = track.ground();
        draft.opinionsBy = track.opinionsBy();
        draft.receipts = track.receipts();
        return draft;
    }

    /** Another track of the same petition, as this one stands, at another desk. */
    TrackDraft at(TrackId other, Actor desk) {
        TrackDraft copy = new TrackDraft(other, petition, registered, desk);
        copy.joined = joined;
        copy.sender = sender;
        copy.round = round;
        copy.stage = stage;
        copy.since = since;
        copy.sentAs = sentAs;
        copy.matterClass = matterClass;
        copy.demands = demands;
        copy.attributes = attributes;
        return copy;
    }

    /** A petition more with the same facts; where demands were shared out, this track has those of the new one too. */
    void join(Petition other) {
        joined = ImmutableList.<PetitionId>builder()
                .addAll(joined)
                .add(other.id())
                .build();
        if (!demands.isEmpty()) {
            ImmutableList.Builder<DemandId> more =
                    ImmutableList.<DemandId>builder().addAll(demands);
            other.demands().forEach(demand -> more.add(demand.id()));
            demands = more.build();
        }
    }

    void note(String name, String value) {
        attributes = attributes.isEmpty()
                ? ImmutableMap.of(name, value)
                : ImmutableMap.<String, String>builder()
                        .putAll(attributes)
                        .put(name, value)
                        .buildKeepingLast();
    }

    Scope scope(int ofRound) {
        Scope made = scope;
        if (made == null || made.round() != ofRound) {
            made = Scope.track(id.value(), ofRound);
            scope = made;
        }
        return made;
    }

    Scope petitionScope(PetitionId of) {
        Scope made = petitionScope;
        if (made == null) {
            made = Scope.petition(of.value());
            petitionScope = made;
        }
        return made;
    }

    StageRows rows(Rows book) {
        StageRows rows = here;
        if (rows == null || hereUnder != book || !stage.equals(hereIs)) {
            rows = book.at(stage);
            here = rows;
            hereIs = stage;
            hereUnder = book;
        }
        return rows;
    }

    /** An organ as milestones name it: made once, and shared by them. */
    Optional<String> bearer(Optional<OrganId> organ) {
        if (!borneBy.equals(organ)) {
            borneBy = organ;
            bearer = organ.map(OrganId::value);
        }
        return bearer;
    }

    Track track() {
        return new Track(
                id,
                petition,
                joined,
                registered,
                holder,
                sender,
                round,
                stage,
                since,
                sentAs,
                matterClass,
                demands,
                outcomes,
                coHandlers,
                attributes,
                settled,
                reconciled,
                audited,
                remedyAt,
                ground,
                opinionsBy,
                receipts);
    }
}
