package io.petition.lifecycle;

import io.petition.authority.Role;
import io.petition.condition.Fact;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Scope;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.MatterClass;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the conditions of an act may ask about: the matter, the track, the command, the occasion, and how the clocks
 * stand at the time of the act. Its facts are the vocabulary in which a regime writes its procedure.
 *
 * @param state the matter
 * @param track the track the command is about, if it exists
 * @param command what is asked
 * @param at on what occasion
 * @param edition the edition that governs the step
 * @param deadlines how clocks are reckoned
 */
public record Situation(
        MatterState state, Optional<Track> track, Command command, Occasion at, Edition edition, Deadlines deadlines) {
    /** Whether the actor acts for the desk that has the track: the organ, in the role in which it has it. */
    public static final Fact<Situation, Boolean> ACTOR_HOLDS_TRACK = Fact.of(
            "actor-holds-track", s -> s.track().map(track -> track.holder().sameDesk(s.at().actor())));

    /** Whether the actor acts for the desk that sent the track. */
    public static final Fact<Situation, Boolean> ACTOR_SENT_TRACK = Fact.of(
            "actor-sent-track", s -> s.track().flatMap(Track::sender).map(sender -> sender.sameDesk(s.at().actor())));

    /** Whether the actor acts for the organ that was asked for a remedy, and this is none that it is against. */
    public static final Fact<Situation, Boolean> ACTOR_HAS_REMEDY = Fact.of(
            "actor-has-remedy",
            s -> s.track()
                    .flatMap(Track::remedyAt)
                    .map(organ -> s.at().actor().organ().equals(Optional.of(organ))
                            && s.track()
                                    .filter(track -> Opinions.against(track).contains(organ))
                                    .isEmpty()));

    /** In which role the actor acts. */
    public static final Fact<Situation, Role> ACTOR_ROLE =
            Fact.of("actor-role", s -> Optional.of(s.at().actor().role()));

    /** Whether the actor has to do with the matter: it holds, sent or reviews a track, is named
     * in what goes on beside it, or is of those who petitioned. */
    public static final Fact<Situation, Boolean> ACTOR_IN_MATTER =
            Fact.of("actor-in-matter", s -> Optional.of(Involved.inMatter(s.state(), s.at().actor())));

    /**
     * Whether a petitioner who acts is one of those behind the petitions that the act is about, or speaks for them; not known where
     * the record has never said who petitioned, or does not say who acts. A dispute that was found is of nobody who petitioned.
     */
    public static final Fact<Situation, Boolean> PETITIONER_OF_MATTER = Fact.of(
            "petitioner-of-matter",
            s -> s.track().filter(Track::foundOnly).isPresent()
                    ? Optional.of(false)
                    : Involved.petitioner(s.state(), s.petitions(), s.at().actor()));

    /** How the petition came in. */
    public static final Fact<Situation, Channel> CHANNEL =
            Fact.of("channel", s -> s.petition().map(Petition::channel));

    /** Whether the command gives a reason. */
    public static final Fact<Situation, Boolean> REASON_GIVEN =
            Fact.of("reason-given", s -> reason(s.command()).map(reason -> !reason.isBlank()));

    /** Whether the head of the organ approved. */
    public static final Fact<Situation, Boolean> APPROVED = Fact.of(
            "approved",
            s -> s.command() instanceof Approvable act
                    ? Optional.of(act.approvedBy().isPresent())
                    : Optional.empty());

    /** Whether the petitioner is told the reason. */
    public static final Fact<Situation, Boolean> PETITIONER_TOLD = Fact.of(
            "petitioner-told",
            s -> s.command() instanceof HandlingCommand.Extend extend ? Optional.of(extend.told()) : Optional.empty());

    /** The class of the matter. */
    public static final Fact<Situation, MatterClass> MATTER_CLASS =
            Fact.of("matter-class", s -> s.track().flatMap(Track::matterClass));

    /** The class that the command gives. */
    public static final Fact<Situation, MatterClass> CLASS_GIVEN = Fact.of(
            "class-given",
            s -> s.command() instanceof DisposalCommand.Classify classify
                    ? Optional.of(classify.matterClass())
                    : Optional.empty());

    /** Forwarded or assigned: how the track was sent. */
    public static final Fact<Situation, Stage> SENT_AS =
            Fact.of("sent-as", s -> s.track().flatMap(Track::sentAs));

    /** Whether the closing was found in order from above; not known while nobody looked. */
    public static final Fact<Situation, Boolean> AUDITED =
            Fact.of("audited", s -> s.track().flatMap(Track::audited));

    public Situation {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(deadlines, "deadlines");
    }

    /** How the track's clock of a term stands at the time of the act; not known when the edition has no such term. */
    public static Fact<Situation, DeadlineStatus.Kind> clock(TermKey term) {
        return Fact.of(
                "clock-" + term,
                s -> s.deadline(term)
                        .map(deadline ->
                                s.deadlines.status(deadline, s.at.happened()).kind()));
    }

    /** Whether anything has started the track's clock of a term, whenever that was. */
    public static Fact<Situation, Boolean> started(TermKey term) {
        return Fact.of(
                "started-" + term,
                s -> s.deadline(term).map(deadline -> deadline.start().isPresent()));
    }

    /** Whether the actor acts for the organ that bears the track's clock of a term, which has started and is not fulfilled. */
    public static Fact<Situation, Boolean> bears(TermKey term) {
        return Fact.of("bears-" + term, s -> s.deadline(term).map(deadline -> s.bears(deadline)));
    }

    private boolean bears(Deadline deadline) {
        Optional<OrganId> bearer = deadline.bearer()
                .map(organ -> Successors.of(state, deadlines.regime().zone()).of(OrganId.of(organ), deadline.start()));
        return deadline.start().isPresent()
                && deadline.stopped().isEmpty()
                && bearer.isPresent()
                && bearer.equals(at.actor().organ());
    }

    /** What was noted of the track under a name, for example by which procedure it is handled. */
    public static Fact<Situation, String> attribute(String name) {
        return Fact.of(
                "attribute-" + name,
                s -> s.track()
                        .flatMap(track -> Optional.ofNullable(track.attributes().get(name))));
    }

    /** The petition that the command names; else the one that opened the track, or the first that joined it; else the first. */
    Optional<Petition> petition() {
        if (command instanceof IntakeCommand.Register register) {
            return Optional.of(register.petition());
        }
        if (command instanceof IntakeCommand.JoinPetition join) {
            return Optional.of(join.petition());
        }
        Optional<PetitionId> named = Behalf.named(command);
        if (named.isPresent()) {
            return state.petition(named.get());
        }
        if (track.isPresent()) {
            return track.get().anyPetition().flatMap(state::petition);
        }
        return state.petitions().isEmpty()
                ? Optional.empty()
                : Optional.of(state.petitions().get(0));
    }

    /** The petitions that the act is about: the one it names, or those on its track; else all of the matter. */
    List<Petition> petitions() {
        Optional<PetitionId> named = Behalf.named(command);
        if (named.isPresent()) {
            return state.petition(named.get()).map(List::of).orElse(List.of());
        }
        List<Petition> on = track.isPresent() ? state.petitions(track.get()) : state.petitions();
        return on.isEmpty() ? state.petitions() : on;
    }

    /** The track's deadline of a term, as the milestones stand. */
    Optional<Deadline> deadline(TermKey term) {
        Optional<Dated<TermRule>> rule = edition.term(term).rule();
        if (rule.isEmpty() || track.isEmpty()) {
            return Optional.empty();
        }
        TermFacts facts = state.facts(track.get());
        List<Deadline> deadlines = this.deadlines.of(rule.get(), state.milestones(), facts);
        Scope own = track.get().scope();
        Deadline first = null;
        for (Deadline deadline : deadlines) {
            if (first != null && deadline.scope().equals(first.scope())) {
                first = deadline; // it began anew
            } else if (first == null
                    && (deadline.scope().equals(own)
                            || track.get().petitionScope().equals(Optional.of(deadline.scope())))) {
                first = deadline;
            }
        }
        return Optional.of(first == null ? this.deadlines.idle(rule.get(), own, facts) : first);
    }

    private static Optional<String> reason(Command command) {
        if (command instanceof FollowUpCommand.AnswerProposal answer) {
            return answer.because();
        }
        return command instanceof Reasoned reasoned ? Optional.of(reasoned.because()) : Optional.empty();
    }
}
