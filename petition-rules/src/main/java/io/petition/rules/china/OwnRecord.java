package io.petition.rules.china;

import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.deadline.Scope;
import io.petition.law.MilestoneKey;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.RecordFacts;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Track;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a matter's own record shows of the petitions that came before the one at hand. A matter with one petition shows
 * nothing: the same matter may have been raised where this record does not reach, and who acts has to know.
 */
final class OwnRecord {
    /** The grounds that stand for a re-examination, whether or not its milestone was recorded. */
    private static final Set<String> AFTER_REEXAMINATION = Set.of(Grounds.REMEDIES_EXHAUSTED, Grounds.RE_EXAMINED);

    /** Whether the organ that acts is the one that has the track, whichever of its desks acts. */
    static final Fact<Situation, Boolean> AT_ACTORS_ORGAN = Fact.of(
            "at-actors-organ",
            situation -> situation
                    .track()
                    .flatMap(Track::organ)
                    .map(organ -> situation.at().actor().organ().equals(Optional.of(organ))));

    /** Whether an earlier petition went through re-examination. */
    static final Fact<Situation, Boolean> RE_EXAMINED = Fact.of(
            "re-examined",
            situation ->
                    earlier(situation).map(tracks -> tracks.stream().anyMatch(track -> reexamined(situation, track))));

    /** Whether the track is settled in fact 化解, and no return visit has found that it is not. */
    static final Fact<Situation, Boolean> SETTLED = Fact.of(
            "settled",
            situation -> situation.track().map(track -> track.settled().isPresent()));

    /** Whether an agreement that mediation reached in this round still holds: no return visit found since that it is not settled. */
    static final Fact<Situation, Boolean> AGREEMENT_STANDS =
            standing("agreement-stands", Milestones.MEDIATION_AGREED, RecordFacts.agreementStands("agreed"));

    /** Whether the petitioner's word of this round that it is settled still holds, likewise. */
    static final Fact<Situation, Boolean> DECLARATION_STANDS =
            standing("declaration-stands", Milestones.SETTLEMENT_DECLARED, RecordFacts.DECLARATION_STANDS);

    /**
     * Whether it is registered as grave or urgent: whether a petition on the track is, or what was found. Not known while none is said to
     * be and not all are said not to be.
     */
    static final Fact<Situation, Boolean> URGENT =
            Fact.of("urgent", situation -> situation.track().flatMap(track -> urgent(situation, track)));

    /** Whether anybody petitioned, or the track is of a dispute that was found. */
    static final Fact<Situation, Boolean> PETITIONED = Fact.of(
            "petitioned",
            situation -> situation
                    .track()
                    .map(track ->
                            track.petition().isPresent() || !track.joined().isEmpty()));

    /** In which role the track is held. */
    static final Fact<Situation, Role> HOLDER_ROLE = Fact.of(
            "holder-role",
            situation -> situation.track().map(track -> track.holder().role()));

    /** Whether the track was accepted, in whatever round. */
    static final Fact<Situation, Boolean> EVER_ACCEPTED = Fact.of(
            "ever-accepted",
            situation -> situation
                    .track()
                    .map(track -> situation.state().milestones().stream()
                            .anyMatch(milestone -> milestone.key().equals(Milestones.ACCEPTED)
                                    && milestone.scope().kind() == Scope.Kind.TRACK
                                    && milestone.scope().id().equals(track.id().value()))));

    /** Whether relief was given on the track. */
    static final Fact<Situation, Boolean> RELIEVED = Fact.of("relieved", situation -> relieved(situation));

    private OwnRecord() {}

    private static Optional<Boolean> urgent(Situation situation, Track track) {
        List<Optional<Boolean>> said = new ArrayList<>();
        for (Petition petition : situation.state().petitions()) {
            if (track.petition().equals(Optional.of(petition.id()))
                    || track.joined().contains(petition.id())) {
                said.add(petition.urgent());
            }
        }
        if (track.petition().isEmpty()) {
            situation.state().disputes().forEach(dispute -> said.add(dispute.urgent()));
        }
        if (said.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return said.isEmpty() || said.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    private static Optional<Boolean> relieved(Situation situation) {
        if (situation.track().isEmpty()) {
            return Optional.empty();
        }
        for (Proceeding proceeding : situation.state().proceedings()) {
            if (proceeding.kind().equals(ProceedingKind.RELIEF)
                    && proceeding.track().equals(situation.track().map(Track::id))
                    && !proceeding.open()) {
                return Optional.of(true);
            }
        }
        return Optional.of(false);
    }

    /** It holds, or the record is silent: what the record denies is refused, what it does not know is left to who acts. */
    static Condition<Situation> unlessDenied(Fact<Situation, Boolean> fact) {
        return Condition.any(Condition.not(Condition.known(fact)), Condition.is(fact, true));
    }

    /** Whether a milestone of the track at hand was reached. */
    static Fact<Situation, Boolean> reached(MilestoneKey milestone) {
        return Fact.of(
                "reached-" + milestone,
                situation -> situation.track().map(track -> reached(situation, track, milestone)));
    }

    private static Fact<Situation, Boolean> standing(
            String name, MilestoneKey reached, Fact<Situation, Boolean> stands) {
        return Fact.of(
                name,
                situation -> situation
                        .track()
                        .map(track -> reached(situation, track, reached)
                                && stands.of(situation).orElse(false)));
    }

    private static boolean reexamined(Situation situation, Track track) {
        return track.ground().filter(AFTER_REEXAMINATION::contains).isPresent()
                || reached(situation, track, Milestones.REEXAMINATION_DECIDED);
    }

    private static boolean reached(Situation situation, Track track, MilestoneKey key) {
        return situation.state().milestones().stream()
                .anyMatch(milestone ->
                        milestone.key().equals(key) && milestone.scope().equals(track.scope()));
    }

    /** The tracks of the petitions registered before this one; empty when there are none. */
    static Optional<List<Track>> earlier(Situation situation) {
        Set<PetitionId> before = new HashSet<>();
        Optional<Track> own = situation.track();
        for (Petition petition : situation.state().petitions()) {
            if (own.isEmpty() || own.get().petition().equals(Optional.of(petition.id()))) {
                break;
            }
            before.add(petition.id());
        }
        List<Track> tracks = situation.state().tracks().stream()
                .filter(track -> track.petition().filter(before::contains).isPresent())
                .toList();
        return tracks.isEmpty() ? Optional.empty() : Optional.of(tracks);
    }
}
