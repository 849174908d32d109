package io.petition.lifecycle;

import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.condition.Fact;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.Representation;
import io.petition.model.TrackId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a command gives, as facts for the guards of a procedure: what its document says, who takes part, who speaks for whom. A
 * fact that a command has nothing to do with is not known.
 */
public final class Given {
    /** Whether every side of a mediation that is named agreed to it, and two are. */
    public static final Fact<Situation, Boolean> ALL_SIDES_CONSENT =
            Fact.of("all-sides-consent", s -> participants(s).map(Given::consent));

    /** Whether nobody who stands aside acts, takes part or approved. */
    public static final Fact<Situation, Boolean> NOBODY_WHO_STANDS_ASIDE =
            Fact.of("nobody-who-stands-aside", s -> Optional.of(noneStandsAside(s)));

    /** How a petition is represented. */
    public static final Fact<Situation, Representation.Kind> REPRESENTED_AS =
            Fact.of("represented-as", s -> representation(s).map(Representation::kind));

    /** How many speak for those who petition 代表人数. */
    public static final Fact<Situation, Integer> REPRESENTATIVES = Fact.of(
            "representatives",
            s -> representation(s).map(given -> given.representatives().size()));

    /** How many petition, as far as anybody has said 信访人数: those named, or the number given. */
    public static final Fact<Situation, Integer> PERSONS =
            Fact.of("persons", s -> s.petition().map(petition -> persons(s, petition)));

    /** Whether a mandate was shown 授权委托书. */
    public static final Fact<Situation, Boolean> MANDATED =
            Fact.of("mandated", s -> representation(s).flatMap(Representation::mandated));

    /** Whether an opinion decides every demand that was registered, or the whole where none were told apart. */
    public static final Fact<Situation, Boolean> EVERY_DEMAND_DECIDED =
            Fact.of("every-demand-decided", s -> opinion(s).map(opinion -> Demands.decidesAll(s, opinion)));

    /** Whether an opinion decides each demand once, and none that is not of its track. */
    public static final Fact<Situation, Boolean> OUTCOMES_FIT_DEMANDS =
            Fact.of("outcomes-fit-demands", s -> opinion(s).map(opinion -> Demands.fit(s, opinion)));

    /** Where the track stands that a petition would join. */
    public static final Fact<Situation, Stage> JOINED_STAGE = Fact.of(
            "joined-stage",
            s -> s.command() instanceof IntakeCommand.JoinPetition join
                    ? s.state().track(join.to()).map(Track::stage)
                    : Optional.empty());

    /** Whether the demands that a track is given were put forward in the matter, and each of them is still on some track. */
    public static final Fact<Situation, Boolean> NO_DEMAND_LOST = Fact.of(
            "no-demand-lost",
            s -> s.command() instanceof DisposalCommand.AllotDemands allot
                    ? Optional.of(Demands.noneLost(s, allot.demands()))
                    : Optional.empty());

    /** Whether an opinion names the law for each outcome. */
    public static final Fact<Situation, Boolean> BASIS_NAMED = Fact.of(
            "basis-named",
            s -> opinion(s)
                    .map(opinion -> opinion.outcomes().stream()
                            .allMatch(outcome -> outcome.basis()
                                    .filter(text -> !text.isBlank())
                                    .isPresent())));

    /** The excuse with which a remedy is asked for late. */
    public static final Fact<Situation, String> EXCUSE = Fact.of(
            "excuse",
            s -> s.command() instanceof RemedyCommand.RequestRemedy request ? request.excuse() : Optional.empty());

    /** Whether the actor acts for the organ of which the command reports that it did or answered what was asked of it. */
    public static final Fact<Situation, Boolean> ACTOR_REPORTS_OF_ITSELF = Fact.of(
            "actor-reports-of-itself",
            s -> reports(s.command()).map(by -> s.at().actor().organ().equals(Optional.of(by))));

    private Given() {}

    /** Whether the document says something. */
    public static Fact<Situation, Boolean> says(Content content) {
        return Fact.of(
                "says-" + content.code(),
                s -> s.command() instanceof Stating stating
                        ? Optional.of(stating.contents().contains(content))
                        : Optional.empty());
    }

    /** How many take part as something. */
    public static Fact<Situation, Integer> participants(ParticipantRole role) {
        return Fact.of(
                "participants-" + role,
                s -> participants(s).map(all -> (int)
                        all.stream().filter(each -> each.role().equals(role)).count()));
    }

    /** Whether each outcome of an opinion is one of these. */
    public static Fact<Situation, Boolean> outcomesAmong(Set<String> known) {
        return Fact.of(
                "outcomes-among-" + String.join("-", new TreeSet<>(known)),
                s -> opinion(s)
                        .map(opinion ->
                                opinion.outcomes().stream().allMatch(outcome -> known.contains(outcome.outcome()))));
    }

    private static Optional<OrganId> reports(Command command) {
        if (command instanceof FollowUpCommand.ReportCarryingOut report) {
            return Optional.of(report.by());
        }
        if (command instanceof FollowUpCommand.AnswerProposal answer) {
            return Optional.of(answer.by());
        }
        if (command instanceof FollowUpCommand.ReportRectified rectified) {
            return Optional.of(rectified.by());
        }
        return command instanceof SupportCommand.AnswerSummons answer ? Optional.of(answer.by()) : Optional.empty();
    }

    private static Optional<List<Participant>> participants(Situation s) {
        return s.command() instanceof Attended attended ? Optional.of(attended.participants()) : Optional.empty();
    }

    private static boolean consent(List<Participant> participants) {
        Set<ParticipantRole> sides = new HashSet<>();
        for (Participant each : participants) {
            boolean side = each.role().equals(ParticipantRole.PETITIONER)
                    || each.role().equals(ParticipantRole.RESPONDENT);
            if (side && !each.consents().orElse(false)) {
                return false;
            }
            if (side) {
                sides.add(each.role());
            }
        }
        return sides.size() == 2;
    }

    private static boolean noneStandsAside(Situation s) {
        Optional<TrackId> track = s.command() instanceof CorrectionCommand
                ? CorrectionFacts.root(s).flatMap(root -> root.event().onTrack())
                : s.track().map(Track::id);
        for (int i = 0; i < s.state().proceedings().size(); i++) {
            Proceeding proceeding = s.state().proceedings().get(i);
            if (proceeding.kind().equals(ProceedingKind.RECUSAL)
                    && proceeding.track().equals(track)
                    && takes(s, proceeding.participants())) {
                return false;
            }
        }
        return true;
    }

    /** Somebody of these acts, takes part or approved. */
    private static boolean takes(Situation s, List<Participant> aside) {
        Set<PersonRef> taking = new HashSet<>();
        s.at().actor().person().ifPresent(taking::add);
        participants(s).ifPresent(all -> all.forEach(each -> each.person().ifPresent(taking::add)));
        if (s.command() instanceof Approvable approvable) {
            approvable.approvedBy().ifPresent(taking::add);
        }
        return aside.stream()
                .anyMatch(each -> each.person().filter(taking::contains).isPresent());
    }

    private static Optional<Representation> representation(Situation s) {
        if (s.command() instanceof IntakeCommand.Register register) {
            return register.petition().representation();
        }
        if (s.command() instanceof IntakeCommand.JoinPetition join) {
            return join.petition().representation();
        }
        if (s.command() instanceof IntakeCommand.AddPetitioner) {
            return s.petition().flatMap(Petition::representation);
        }
        return s.command() instanceof IntakeCommand.Represent represent
                ? Optional.of(represent.representation())
                : Optional.empty();
    }

    private static int persons(Situation s, Petition petition) {
        int more = s.command() instanceof IntakeCommand.AddPetitioner ? 1 : 0;
        int said = representation(s)
                .or(petition::representation)
                .flatMap(Representation::persons)
                .orElse(0);
        return Math.max(petition.petitioners().size() + more, said);
    }

    private static Optional<Opinion> opinion(Situation s) {
        return s.command() instanceof HandlingCommand.Answer answer ? Optional.of(answer.opinion()) : Optional.empty();
    }
}
