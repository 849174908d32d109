package io.petition.lifecycle;

import io.petition.authority.Role;
import io.petition.condition.Fact;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the history of a track, as its corrections make it, shows of who did what last: by whom it was closed, whether an agreement still holds. */
public final class RecordFacts {
    /** Whether the actor's organ, in whatever role, did what closed the track; not known where nothing did. */
    public static final Fact<Situation, Boolean> ACTOR_CLOSED =
            Fact.of("actor-closed-it", s -> closing(s).map(line -> hands(s).ofActorsOrgan(line)));

    /**
     * Whether the approval is of somebody other than who acts and who closed the track; not known where nobody approved, or where
     * nobody says who acts.
     */
    public static final Fact<Situation, Boolean> APPROVED_BY_ANOTHER = Fact.of(
            "approved-by-another",
            s -> approver(s)
                    .flatMap(approver ->
                            s.at().actor().person().map(actor -> !approver.equals(actor) && !closed(s, approver))));

    /** Whether petitioners' own word that the matter is settled is on record, and no return visit found since that it is not. */
    public static final Fact<Situation, Boolean> DECLARATION_STANDS = Fact.of(
            "declaration-stands",
            s -> stands(
                    s,
                    line -> line.event() instanceof FollowUpEvent.Settled
                            && line.at().actor().role() == Role.PETITIONER));

    /** In which role the class of the track was given; not known where none was, or where a petition joined since. */
    public static final Fact<Situation, Role> CLASSIFIED_BY = Fact.of("classified-by", RecordFacts::classifier);

    /** Whether the remedy of the track that was decided last was decided by the actor's organ; not known where none was. */
    public static final Fact<Situation, Boolean> ACTOR_DECIDED_REMEDY = Fact.of(
            "actor-decided-remedy",
            s -> last(s, line -> line.event() instanceof RemedyEvent.RemedyDecided)
                    .map(line -> hands(s).ofActorsOrgan(line)));

    /** Whether receipt of the track was registered since it was sent last, or given to another organ. */
    public static final Fact<Situation, Boolean> RECEIVED_SINCE_SENT = Fact.of(
            "received-since-sent",
            s -> s.track().map(track -> latest(s, RecordFacts::received).isPresent()));

    /** Whether the matter was led to the actor: to its organ, where the record names one, else to a body in the actor's role. */
    public static final Fact<Situation, Boolean> DIVERTED_TO_ACTOR =
            Fact.of("diverted-to-actor", s -> s.track().map(track -> divertedToActor(s)));

    private RecordFacts() {}

    /** The receipt that still counts after a line: none counts for an organ that did not receive. */
    private static Optional<Recorded> received(Recorded line, Optional<Recorded> before) {
        Event event = line.event();
        if (event instanceof DisposalEvent.Received) {
            return Optional.of(line);
        }
        if (event instanceof DisposalEvent.Forwarded || event instanceof DisposalEvent.Assigned) {
            return Optional.empty();
        }
        if (event instanceof DisposalEvent.DisputeDecided decided) {
            return before.filter(receipt -> receipt.at().actor().organ().equals(Optional.of(decided.to())));
        }
        return event instanceof DisposalEvent.Escalated escalated
                ? before.filter(receipt -> receipt.at().actor().organ().equals(Optional.of(escalated.to())))
                : before;
    }

    /**
     * Whether an opinion of the round supports some of what was asked. Not known where an opinion names no outcomes, nor after a remedy
     * that did not leave the first opinion as it was: what that one says, the record does not show.
     *
     * @param supporting the outcome that supports, as a key of the regime
     * @param upholding the outcomes of a remedy that leave the opinion as it was
     */
    public static Fact<Situation, Boolean> opinionSupports(String supporting, Set<String> upholding) {
        return Fact.of("opinion-supports", s -> s.track().flatMap(track -> supports(s, track, supporting, upholding)));
    }

    /**
     * Whether a mediation ended so, and no return visit found since that the matter is not settled.
     *
     * @param outcome the outcome of an agreement, as a key of the regime
     */
    public static Fact<Situation, Boolean> agreementStands(String outcome) {
        return Fact.of(
                "agreement-stands",
                s -> stands(
                        s,
                        line -> line.event() instanceof DeliberationEvent.MediationClosed closed
                                && closed.outcome().equals(outcome)));
    }

    private static Optional<Boolean> supports(Situation s, Track track, String supporting, Set<String> upholding) {
        if (track.opinionsBy().isEmpty() && track.outcomes().isEmpty()) {
            return Optional.of(false);
        }
        boolean changed = track.opinionsBy().size() > 1
                && last(
                                s,
                                line -> line.event() instanceof RemedyEvent.RemedyDecided decided
                                        && !upholding.contains(decided.outcome()))
                        .isPresent();
        boolean supported =
                track.outcomes().stream().anyMatch(each -> each.outcome().equals(supporting));
        return !supported && (changed || track.outcomes().isEmpty()) ? Optional.empty() : Optional.of(supported);
    }

    /** Where it is not said to which body, or for which somebody acts, the role says it. */
    private static boolean isOf(Optional<OrganId> body, Situation s) {
        Optional<OrganId> actor = s.at().actor().organ();
        boolean both = body.isPresent() && actor.isPresent();
        return both ? body.equals(actor) : s.at().actor().role() == Role.DISCIPLINE;
    }

    private static boolean divertedToActor(Situation s) {
        return last(s, line -> line.event() instanceof DisposalEvent.Diverted)
                .filter(line -> line.event() instanceof DisposalEvent.Diverted diverted && isOf(diverted.body(), s))
                .isPresent();
    }

    private static Optional<PersonRef> approver(Situation s) {
        return s.command() instanceof Approvable act ? act.approvedBy() : Optional.empty();
    }

    private static boolean closed(Situation s, PersonRef person) {
        return closing(s)
                .flatMap(line -> line.at().actor().person())
                .filter(person::equals)
                .isPresent();
    }

    /** The track keeps the ground on which it ended: that of an act which named it, or the act. */
    private static Optional<Recorded> closing(Situation s) {
        Optional<String> ground = s.track().flatMap(Track::ground);
        return ground.isEmpty()
                ? Optional.empty()
                : last(
                        s,
                        line -> (line.event() instanceof Choosing choosing
                                        && choosing.choice().equals(ground.get()))
                                || line.event().act().value().equals(ground.get()));
    }

    private static Optional<Boolean> stands(Situation s, Predicate<Recorded> made) {
        Optional<Boolean> found = latest(s, (line, before) -> {
            if (line.event() instanceof FollowUpEvent.ReturnVisited visit && !visit.settled()) {
                return Optional.of(false);
            }
            return made.test(line) ? Optional.of(true) : before;
        });
        return s.track().map(track -> found.orElse(false));
    }

    /** A track that was split off has the class that was given before, on another. */
    private static Optional<Role> classifier(Situation s) {
        boolean own = last(s, line -> line.event() instanceof DisposalEvent.Classified)
                .isPresent();
        Optional<Role> found = Optional.empty();
        for (@Nullable Recorded line : Corrections.read(s.state().history())) {
            if (line != null
                    && s.track().isPresent()
                    && (!own || isOn(line.event(), s.track().get()))) {
                if (line.event() instanceof DisposalEvent.Classified) {
                    found = Optional.of(line.at().actor().role());
                } else if (line.event() instanceof IntakeEvent.PetitionJoined) {
                    found = Optional.empty();
                }
            }
        }
        return found;
    }

    private static Optional<Recorded> last(Situation s, Predicate<Recorded> such) {
        return latest(s, (line, before) -> such.test(line) ? Optional.of(line) : before);
    }

    /** Goes through the lines of the track in the order in which they were recorded. */
    private static <T> Optional<T> latest(Situation s, BiFunction<Recorded, Optional<T>, Optional<T>> step) {
        Optional<T> found = Optional.empty();
        for (@Nullable Recorded line : Corrections.read(s.state().history())) {
            if (line != null
                    && s.track().isPresent()
                    && isOn(line.event(), s.track().get())) {
                found = step.apply(line, found);
            }
        }
        return found;
    }

    /** What joins a track is said of the whole matter. */
    private static boolean isOn(Event event, Track track) {
        return event instanceof IntakeEvent.PetitionJoined joined
                ? joined.to().equals(track.id())
                : event.onTrack().equals(Optional.of(track.id()));
    }

    private static Hands hands(Situation s) {
        return new Hands(s.state(), s.at().actor());
    }
}
