package io.petition.rules.china;

import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.deadline.Scope;
import io.petition.law.Dated;
import io.petition.law.MilestoneKey;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the same petitioner has the same matter accepted or in hand at another organ and within its time (2022: 19-3; 2005: 16:
 * 已经受理或者正在办理的，信访人在规定期限内). Only what all of this is true of is turned away; each of the three asks about what is left of the
 * one before, so that no two petitions make up for what one of them lacks. What the record does not show is left to who acts.
 *
 * <p>Readings: that an organ which received a matter and neither objects nor disputes has it in hand; that the time is that of the
 * notice until acceptance, then that of handling or of the remedy asked for, and after an answer the window in which to ask; that a
 * matter nobody classified has the time of an ordinary one; that one petitioner in common makes a petition the same one's.
 */
final class UnderWay {
    /** Whether an earlier petition is accepted or in hand at an organ other than the one that acts. */
    static final Fact<Situation, Boolean> ELSEWHERE = Fact.of(
            "under-way-elsewhere",
            situation -> OwnRecord.earlier(situation)
                    .map(tracks -> !elsewhere(situation, tracks).isEmpty()));

    /** Whether one of these is within its time. */
    static final Fact<Situation, Boolean> IN_TIME = Fact.of(
            "under-way-in-time",
            situation -> whereAny(elsewhere(situation))
                    .map(tracks -> !inTime(situation, tracks).isEmpty()));

    /** Whether one of these that are within their time is of somebody who petitions now. */
    static final Fact<Situation, Boolean> OF_SAME_PETITIONER = Fact.of(
            "under-way-of-same-petitioner",
            situation -> whereAny(inTime(situation, elsewhere(situation))).flatMap(tracks -> same(situation, tracks)));

    private static final ImmutableSet<Stage.Kind> ACCEPTED = ImmutableSet.copyOf(
            EnumSet.of(Stage.Kind.ACCEPTED, Stage.Kind.ANSWERED, Stage.Kind.UNDER_REMEDY, Stage.Kind.REMEDY_DECIDED));
    private static final ImmutableSet<Stage.Kind> BEFORE =
            ImmutableSet.copyOf(EnumSet.of(Stage.Kind.REGISTERED, Stage.Kind.FORWARDED, Stage.Kind.ASSIGNED));
    private static final ImmutableSet<MilestoneKey> RECEIVED =
            ImmutableSet.of(Milestones.RECEIVED_BY_ORGAN, Milestones.RECEIVED_DIRECTLY);
    private static final ImmutableSet<Kind> PAST = ImmutableSet.copyOf(EnumSet.of(Kind.OVERDUE, Kind.LAPSED));

    private UnderWay() {}

    /** None of the three is denied by the record. */
    static Condition<Situation> unlessDenied() {
        return Condition.all(
                OwnRecord.unlessDenied(ELSEWHERE),
                OwnRecord.unlessDenied(IN_TIME),
                OwnRecord.unlessDenied(OF_SAME_PETITIONER));
    }

    private static Optional<List<Track>> whereAny(List<Track> tracks) {
        return Optional.of(tracks).filter(found -> !found.isEmpty());
    }

    private static List<Track> elsewhere(Situation situation) {
        return elsewhere(situation, OwnRecord.earlier(situation).orElse(List.of()));
    }

    private static List<Track> elsewhere(Situation situation, List<Track> tracks) {
        return tracks.stream()
                .filter(track -> !track.organ().equals(situation.at().actor().organ()))
                .filter(track -> ACCEPTED.contains(track.stage().kind())
                        || (BEFORE.contains(track.stage().kind()) && received(situation, track)))
                .toList();
    }

    private static boolean received(Situation situation, Track track) {
        return situation.state().milestones().stream()
                .anyMatch(milestone -> RECEIVED.contains(milestone.key()) && of(track, milestone.scope()));
    }

    private static List<Track> inTime(Situation situation, List<Track> tracks) {
        return tracks.stream()
                .filter(track -> terms(track.stage()).noneMatch(term -> past(situation, track, term)))
                .toList();
    }

    /** In which time a track is, where it stands. */
    private static Stream<TermKey> terms(Stage stage) {
        return switch (stage.kind()) {
            case ACCEPTED -> Stream.of(Terms.HANDLING);
            case ANSWERED -> Stream.of(Terms.REVIEW_REQUEST);
            case UNDER_REMEDY -> Stream.of(stage.equals(Remedies.UNDER_REVIEW) ? Terms.REVIEW : Terms.REEXAMINATION);
            case REMEDY_DECIDED -> Stream.of(Terms.REEXAMINATION_REQUEST);
            default -> Stream.of(Terms.ACCEPTANCE_NOTICE_DIRECT, Terms.ACCEPTANCE_NOTICE_REFERRED);
        };
    }

    private static boolean past(Situation situation, Track track, TermKey term) {
        Optional<Dated<TermRule>> rule = situation.edition().term(term).rule();
        TermFacts facts = new TermFacts(
                Optional.of(track.matterClass().orElse(MatterClasses.ORDINARY)), Optional.empty(), track.attributes());
        boolean past = false;
        if (rule.isPresent()) {
            for (Deadline deadline :
                    situation.deadlines().of(rule.get(), situation.state().milestones(), facts)) {
                if (of(track, deadline.scope())) { // the last where it began anew
                    past = PAST.contains(situation
                            .deadlines()
                            .status(deadline, situation.at().happened())
                            .kind());
                }
            }
        }
        return past;
    }

    private static boolean of(Track track, Scope scope) {
        return track.scope().equals(scope) || track.petitionScope().equals(Optional.of(scope));
    }

    /** Not known where nobody who petitioned is named, then or now. */
    private static Optional<Boolean> same(Situation situation, List<Track> tracks) {
        Set<PersonRef> now =
                situation.track().map(track -> petitioners(situation, track)).orElse(Set.of());
        boolean unknown = now.isEmpty();
        for (Track track : tracks) {
            Set<PersonRef> then = petitioners(situation, track);
            if (then.stream().anyMatch(now::contains)) {
                return Optional.of(true);
            }
            unknown |= then.isEmpty();
        }
        return unknown ? Optional.empty() : Optional.of(false);
    }

    private static Set<PersonRef> petitioners(Situation situation, Track track) {
        Set<PersonRef> petitioners = new HashSet<>();
        Stream.concat(track.petition().stream(), track.joined().stream())
                .map(id -> petition(situation, id))
                .flatMap(Optional::stream)
                .forEach(petition -> petitioners.addAll(petition.petitioners()));
        return petitioners;
    }

    private static Optional<Petition> petition(Situation situation, PetitionId id) {
        return situation.state().petition(id);
    }
}
