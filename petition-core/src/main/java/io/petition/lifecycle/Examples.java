package io.petition.lifecycle;

import static io.petition.authority.ParticipantRole.CHAIR;
import static io.petition.authority.ParticipantRole.LAWYER;
import static io.petition.authority.ParticipantRole.MEMBER;
import static io.petition.authority.ParticipantRole.PETITIONER;
import static io.petition.authority.ParticipantRole.RECORDER;
import static io.petition.authority.ParticipantRole.RESPONDENT;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.authority.Participant;
import io.petition.law.MilestoneKey;
import io.petition.model.Channel;
import io.petition.model.DemandId;
import io.petition.model.Dispute;
import io.petition.model.JournalEntry;
import io.petition.model.OrganId;
import io.petition.model.Origin;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Representation;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An example of each command, as somebody would give it who means no harm: whatever a guard may ask for is in it. */
final class Examples {
    /** Stands for whatever organ, person or text the host would name. */
    static final String EXAMPLE = "example";

    private static final PersonRef SOMEBODY = PersonRef.of(EXAMPLE);

    private final Track track;
    private final TrackId id;
    private final MatterState state;
    private final LocalDate day;
    private final OrganId other;
    private final OrganId own;

    /**
     * Examples for one track.
     *
     * @param actor who would act: some acts name the organ of the actor
     */
    Examples(Track track, MatterState state, LocalDate day, Actor actor) {
        this.track = track;
        this.id = track.id();
        this.state = state;
        this.day = day;
        // An organ that is not in the matter yet.
        this.other = OrganId.of(EXAMPLE + "-" + (state.version() + 1));
        this.own = actor.organ().orElse(other);
    }

    static @Nullable Command onMatter(ActKey act, String choice, MatterState state, When asOf, Actor actor) {
        PetitionId fresh = PetitionId.of(EXAMPLE + "-" + (state.petitions().size() + 1));
        PersonRef more = PersonRef.of(EXAMPLE + "-" + (state.version() + 1));
        Optional<Petition> some =
                own(state, actor).or(() -> state.petitions().stream().findFirst());
        PetitionId petition = some.map(Petition::id).orElse(fresh);
        PersonRef petitioner = actor.person()
                .filter(person -> some.filter(known -> known.petitioners().contains(person))
                        .isPresent())
                .or(() -> some.flatMap(known -> known.petitioners().stream().findFirst()))
                .orElse(SOMEBODY);
        return switch (act.value()) {
            case "register" -> new IntakeCommand.Register(petition(fresh, asOf));
            case "register-dispute" ->
                new IntakeCommand.RegisterDispute(
                        Dispute.builder().origin(Origin.SWEEP).found(asOf).build());
            case "join-petition" ->
                new IntakeCommand.JoinPetition(
                        petition(fresh, asOf),
                        state.tracks().isEmpty()
                                ? TrackId.FIRST
                                : state.tracks().get(0).id());
            case "tell-joined" ->
                new IntakeCommand.TellJoined(state.tracks().stream()
                        .flatMap(each -> each.joined().stream())
                        .findFirst()
                        .orElse(petition));
            case "add-petitioner" -> new IntakeCommand.AddPetitioner(petition, more);
            case "remove-petitioner" -> new IntakeCommand.RemovePetitioner(petition, petitioner, EXAMPLE);
            case "represent" -> new IntakeCommand.Represent(petition, Representation.proxy(more, true));
            case "end-mandate" ->
                new IntakeCommand.EndMandate(
                        petition,
                        some.flatMap(Petition::representation)
                                .flatMap(given ->
                                        given.representatives().stream().findFirst())
                                .orElse(SOMEBODY));
            case "record-death" -> new IntakeCommand.RecordDeath(petition, petitioner);
            case "succeed-petitioner" -> new IntakeCommand.SucceedPetitioner(petition, petitioner, more);
            case "give-legal-service" -> new IntakeCommand.GiveLegalService(choice, Optional.of(more));
            case "succeed-organ" ->
                new IntakeCommand.SucceedOrgan(
                        state.tracks().stream()
                                .flatMap(each -> each.organ().stream())
                                .findFirst()
                                .orElse(OrganId.of(EXAMPLE)),
                        OrganId.of(EXAMPLE + "-" + (state.version() + 1)),
                        EXAMPLE);
            case "correct" ->
                state.history().isEmpty()
                        ? null
                        : new CorrectionCommand.Correct(
                                        state.version(),
                                        Correction.redated(state.history()
                                                .get(state.history().size() - 1)
                                                .at()
                                                .happened()),
                                        EXAMPLE)
                                .consented();
            default -> null;
        };
    }

    /** The petition that the actor is behind. */
    private static Optional<Petition> own(MatterState state, Actor actor) {
        return state.petitions().stream()
                .filter(petition -> Involved.petitioner(state, ImmutableList.of(petition), actor)
                        .orElse(false))
                .findFirst();
    }

    private static Petition petition(PetitionId id, When received) {
        return Petition.builder()
                .id(id)
                .channel(Channel.LETTER)
                .received(received)
                .build();
    }

    @Nullable
    Command of(ActKey act, String choice) {
        Command command = disposal(act.value(), choice);
        command = command == null ? handling(act.value(), choice) : command;
        command = command == null ? deliberation(act.value(), choice) : command;
        command = command == null ? support(act.value(), choice) : command;
        command = command == null ? remedy(act.value(), choice) : command;
        return command == null ? followUp(act.value(), choice) : command;
    }

    private @Nullable Command disposal(String act, String choice) {
        List<OrganId> to = ImmutableList.of(other);
        return switch (act) {
            case "forward" -> new DisposalCommand.Forward(id, to);
            case "allot-demands" -> demands().isEmpty() ? null : new DisposalCommand.AllotDemands(id, demands());
            case "assign" -> new DisposalCommand.Assign(id, to, day.plusDays(1));
            case "report-up" -> new DisposalCommand.ReportUp(id);
            case "report-urgent" -> new DisposalCommand.ReportUrgent(id, to);
            case "take-measures" -> new DisposalCommand.TakeMeasures(id, EXAMPLE);
            case "tell-where-to-go" -> new DisposalCommand.TellWhereToGo(id, EXAMPLE);
            case "divert" -> new DisposalCommand.Divert(id, choice, Optional.of(other));
            case "tell-where-it-went" -> new DisposalCommand.TellWhereItWent(id);
            case "receive" -> new DisposalCommand.Receive(id);
            case "notify" -> DisposalCommand.Notify.whole(id);
            case "object" -> new DisposalCommand.RaiseObjection(id, EXAMPLE);
            case "take-back" -> new DisposalCommand.AnswerObjection(id, true, EXAMPLE);
            case "overrule" -> new DisposalCommand.AnswerObjection(id, false, EXAMPLE);
            case "raise-dispute" -> new DisposalCommand.RaiseDispute(id, ImmutableList.of(own, other), EXAMPLE);
            case "decide-dispute" ->
                new DisposalCommand.DecideDispute(id, other, choice, EXAMPLE).agreedBy(disputants());
            case "escalate" -> new DisposalCommand.Escalate(id, other, EXAMPLE);
            default -> null;
        };
    }

    /** Those who dispute competence, and who would get the matter. */
    private List<OrganId> disputants() {
        ImmutableList.Builder<OrganId> all = ImmutableList.builder();
        state.open(id, ProceedingKind.COMPETENCE_DISPUTE)
                .ifPresent(dispute ->
                        dispute.participants().forEach(each -> each.organ().ifPresent(all::add)));
        return all.add(other).build();
    }

    private @Nullable Command handling(String act, String choice) {
        return switch (act) {
            case "accept" -> new HandlingCommand.Accept(id);
            case "accept-simplified" -> new HandlingCommand.AcceptSimplified(id);
            case "switch-procedure" -> new HandlingCommand.SwitchProcedure(id, EXAMPLE, Optional.of(SOMEBODY));
            case "not-accept" -> new HandlingCommand.NotAccept(id, choice);
            case "no-longer-accept" -> new HandlingCommand.NoLongerAccept(id, choice);
            case "report-progress" -> new HandlingCommand.ReportProgress(id);
            case "report-result" -> new HandlingCommand.ReportResult(id);
            case "name-co-handlers" -> new HandlingCommand.NameCoHandlers(id, ImmutableList.of(other));
            case "note-milestone" -> new HandlingCommand.NoteMilestone(id, MilestoneKey.of(choice));
            case "note-fact" -> new HandlingCommand.NoteFact(id, choice, EXAMPLE);
            case "answer" -> new HandlingCommand.Answer(id, Opinion.whole(outcomes()));
            case "deliver" -> new HandlingCommand.Deliver(id, Delivery.of(choice));
            case "reply-suggestion" -> new HandlingCommand.ReplySuggestion(id, choice);
            case "answer-duty" -> new HandlingCommand.AnswerDuty(id, choice);
            case "tell-accuser" -> new HandlingCommand.TellAccuser(id);
            default -> null;
        };
    }

    private List<DemandId> demands() {
        return ImmutableList.copyOf(Demands.of(state, track));
    }

    private List<DemandOutcome> outcomes() {
        List<DemandId> demands = demands();
        return demands.isEmpty()
                ? ImmutableList.of(DemandOutcome.of("explained", EXAMPLE))
                : demands.stream()
                        .map(demand -> DemandOutcome.of(demand, "explained", EXAMPLE))
                        .toList();
    }

    private @Nullable Command deliberation(String act, String choice) {
        return switch (act) {
            case "open-hearing" -> new DeliberationCommand.OpenHearing(id, bench());
            case "close-hearing" -> new DeliberationCommand.CloseHearing(id, EXAMPLE);
            case "stand-aside" ->
                new DeliberationCommand.StandAside(id, PersonRef.of("interested-" + (state.version() + 1)), EXAMPLE);
            case "open-mediation" -> new DeliberationCommand.OpenMediation(id, EXAMPLE, sides());
            case "move-mediation-up" -> new DeliberationCommand.MoveMediationUp(id, EXAMPLE);
            case "close-mediation" -> new DeliberationCommand.CloseMediation(id, choice);
            case "order-appraisal" -> new DeliberationCommand.OrderAppraisal(id, other);
            case "receive-appraisal" -> new DeliberationCommand.ReceiveAppraisal(id, EXAMPLE);
            case "open-panel" -> new DeliberationCommand.OpenPanel(id, bench());
            case "close-panel" -> new DeliberationCommand.ClosePanel(id, EXAMPLE);
            case "suspend" -> new DeliberationCommand.Suspend(id, choice);
            case "resume" -> new DeliberationCommand.Resume(id);
            case "ask-supplement" -> new DeliberationCommand.AskSupplement(id, EXAMPLE, Optional.of(day.plusDays(1)));
            case "supplement" -> new DeliberationCommand.Supplement(id);
            default -> null;
        };
    }

    private static List<Participant> bench() {
        return ImmutableList.of(
                Participant.of(CHAIR, PersonRef.of("chair")),
                Participant.of(MEMBER, PersonRef.of("member-1")),
                Participant.of(MEMBER, PersonRef.of("member-2")),
                Participant.of(RECORDER, PersonRef.of("recorder")));
    }

    private List<Participant> sides() {
        Optional<PersonRef> petitioner =
                Behalf.petitioners(state.petitions(track)).stream().findFirst();
        return ImmutableList.of(
                Participant.of(PETITIONER, petitioner.orElse(PersonRef.of("petitioner")))
                        .consenting(true),
                Participant.of(RESPONDENT, PersonRef.of("respondent")).consenting(true));
    }

    private @Nullable Command support(String act, String choice) {
        return switch (act) {
            case "engage" -> new SupportCommand.Engage(id, Participant.of(LAWYER, SOMEBODY));
            case "disengage" -> new SupportCommand.Disengage(id, LAWYER, EXAMPLE);
            case "sponsor" -> new SupportCommand.Sponsor(id, SOMEBODY);
            case "advance-sponsorship" -> new SupportCommand.AdvanceSponsorship(id, choice);
            case "change-sponsor" -> new SupportCommand.ChangeSponsor(id, SOMEBODY, EXAMPLE);
            case "end-sponsorship" -> new SupportCommand.EndSponsorship(id, EXAMPLE);
            case "summon" -> new SupportCommand.Summon(id, ImmutableList.of(other), choice, When.on(day.plusDays(1)));
            case "answer-summons" -> new SupportCommand.AnswerSummons(id, subject(ProceedingKind.SUMMONS), EXAMPLE);
            case "record-visit" -> new SupportCommand.RecordVisit(id, choice, Optional.of(SOMEBODY), false);
            case "propose-relief" -> new SupportCommand.ProposeRelief(id, choice, other, Optional.empty());
            case "give-relief" ->
                new SupportCommand.GiveRelief(
                        id,
                        state.open(id, ProceedingKind.RELIEF)
                                .flatMap(Proceeding::subject)
                                .orElse(choice));
            case "pair" -> new SupportCommand.Pair(id, SOMEBODY);
            case "write-journal" ->
                new SupportCommand.WriteJournal(
                        id, JournalEntry.builder().cause(EXAMPLE).build());
            default -> null;
        };
    }

    private @Nullable Command remedy(String act, String choice) {
        return switch (act) {
            case "request-remedy" -> RemedyCommand.RequestRemedy.inTime(id, other);
            case "take-up-remedy" -> new RemedyCommand.TakeUpRemedy(id);
            case "refuse-remedy" -> new RemedyCommand.RefuseRemedy(id, choice);
            case "complain-refusal" -> new RemedyCommand.ComplainRefusal(id, other);
            case "decide-refusal" -> new RemedyCommand.DecideRefusal(id, choice);
            case "call-response" -> new RemedyCommand.CallResponse(id);
            case "respond-remedy" -> new RemedyCommand.RespondRemedy(id);
            case "withdraw-remedy" -> new RemedyCommand.WithdrawRemedy(id, EXAMPLE, joint());
            case "decide-remedy" -> new RemedyCommand.DecideRemedy(id, choice);
            case "move-remedy" -> new RemedyCommand.MoveRemedy(id, other, EXAMPLE);
            case "deliver-remedy" -> new RemedyCommand.DeliverRemedy(id, Delivery.of(choice));
            default -> null;
        };
    }

    private @Nullable Command followUp(String act, String choice) {
        return switch (act) {
            case "withdraw" -> new FollowUpCommand.Withdraw(id, EXAMPLE, joint());
            case "settle" -> new FollowUpCommand.Settle(id, choice);
            case "close" -> new FollowUpCommand.Close(id, choice);
            case "audit-closing" -> new FollowUpCommand.AuditClosing(id, true, EXAMPLE);
            case "reopen" -> new FollowUpCommand.Reopen(id, choice, Optional.of(SOMEBODY));
            case "order-carrying-out" -> new FollowUpCommand.OrderCarryingOut(id, other, Optional.empty());
            case "report-carrying-out" ->
                new FollowUpCommand.ReportCarryingOut(id, subject(ProceedingKind.CARRYING_OUT), choice);
            case "evaluate" -> new FollowUpCommand.Evaluate(id, track.organ().orElse(other), choice);
            case "return-visit" -> new FollowUpCommand.ReturnVisit(id, true, true, Optional.empty());
            case "supervise" ->
                new FollowUpCommand.Supervise(id, choice, track.organ().orElse(other), EXAMPLE);
            case "propose" ->
                new FollowUpCommand.Propose(id, choice, track.organ().orElse(other), EXAMPLE);
            case "answer-proposal" ->
                new FollowUpCommand.AnswerProposal(id, subject(ProceedingKind.PROPOSAL), choice, Optional.of(EXAMPLE));
            case "order-rectification" ->
                new FollowUpCommand.OrderRectification(id, track.organ().orElse(other), day.plusDays(1));
            case "report-rectified" -> new FollowUpCommand.ReportRectified(id, subject(ProceedingKind.RECTIFICATION));
            default -> null;
        };
    }

    /** Everybody who petitions, where they are several. */
    private List<PersonRef> joint() {
        List<PersonRef> all = ImmutableList.copyOf(Behalf.petitioners(state.petitions(track)));
        return all.size() > 1 ? all : ImmutableList.of();
    }

    /** The organ that a proceeding which goes on is about; the actor's own where one is, and where none goes on. */
    private OrganId subject(ProceedingKind kind) {
        boolean named = state.proceedings().stream()
                .anyMatch(each -> each.open()
                        && each.kind().equals(kind)
                        && each.track().equals(Optional.of(id))
                        && each.subject().equals(Optional.of(own.value())));
        return named ? own : somebodys(kind);
    }

    private OrganId somebodys(ProceedingKind kind) {
        return state.open(id, kind)
                .flatMap(Proceeding::subject)
                .map(OrganId::of)
                .orElse(own);
    }
}
