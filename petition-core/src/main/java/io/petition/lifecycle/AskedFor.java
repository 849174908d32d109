package io.petition.lifecycle;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;

/** What was asked, that an event is so: the command that becomes it. */
final class AskedFor {
    private static final ImmutableMap<Class<? extends Event>, Function<Event, Command>> ASKED = asked();

    private AskedFor() {}

    /**
     * The command of an event: its {@link Command#asEvent} is the event. Empty for an event that is not known, and for one that
     * does not say to whom something went, as those of foreign histories may: nobody could ask for that.
     */
    static Optional<Command> by(Event event) {
        Function<Event, Command> asked = saysEnough(event) ? ASKED.get(event.getClass()) : null;
        return asked == null ? Optional.empty() : Optional.of(asked.apply(event));
    }

    private static boolean saysEnough(Event event) {
        if (event instanceof DisposalEvent.Forwarded forwarded) {
            return !forwarded.to().isEmpty();
        }
        if (event instanceof DisposalEvent.Assigned assigned) {
            return !assigned.to().isEmpty();
        }
        if (event instanceof DisposalEvent.DemandsAllotted allotted) {
            return !allotted.demands().isEmpty();
        }
        return !(event instanceof SupportEvent.Summoned summoned)
                || !summoned.called().isEmpty();
    }

    /** The commands that become each kind of event, gathered one kind a line. */
    private static final class Table {
        private final ImmutableMap.Builder<Class<? extends Event>, Function<Event, Command>> asked =
                ImmutableMap.builder();

        <E extends Event> Table put(Class<E> kind, Function<E, Command> command) {
            asked.put(kind, event -> command.apply(kind.cast(event)));
            return this;
        }
    }

    private static ImmutableMap<Class<? extends Event>, Function<Event, Command>> asked() {
        Table table = new Table();
        intake(table);
        disposal(table);
        handling(table);
        deliberation(table);
        support(table);
        remedy(table);
        followUp(table);
        table.put(
                CorrectionEvent.Corrected.class,
                e -> new CorrectionCommand.Correct(e.version(), e.correction(), e.because(), e.consent()));
        return table.asked.buildOrThrow();
    }

    private static void intake(Table table) {
        table.put(IntakeEvent.Registered.class, e -> new IntakeCommand.Register(e.petition()))
                .put(IntakeEvent.DisputeRegistered.class, e -> new IntakeCommand.RegisterDispute(e.dispute()))
                .put(IntakeEvent.PetitionJoined.class, e -> new IntakeCommand.JoinPetition(e.petition(), e.to()))
                .put(IntakeEvent.JoinedTold.class, e -> new IntakeCommand.TellJoined(e.petition()))
                .put(IntakeEvent.PetitionerAdded.class, e -> new IntakeCommand.AddPetitioner(e.petition(), e.person()))
                .put(
                        IntakeEvent.PetitionerRemoved.class,
                        e -> new IntakeCommand.RemovePetitioner(e.petition(), e.person(), e.because()))
                .put(IntakeEvent.Represented.class, e -> new IntakeCommand.Represent(e.petition(), e.representation()))
                .put(
                        IntakeEvent.MandateEnded.class,
                        e -> new IntakeCommand.EndMandate(e.petition(), e.representative()))
                .put(IntakeEvent.DeathRecorded.class, e -> new IntakeCommand.RecordDeath(e.petition(), e.person()))
                .put(
                        IntakeEvent.PetitionerSucceeded.class,
                        e -> new IntakeCommand.SucceedPetitioner(e.petition(), e.former(), e.successor()))
                .put(
                        IntakeEvent.LegalServiceGiven.class,
                        e -> new IntakeCommand.GiveLegalService(e.service(), e.lawyer()))
                .put(
                        IntakeEvent.OrganSucceeded.class,
                        e -> new IntakeCommand.SucceedOrgan(e.former(), e.to(), e.because()));
    }

    private static void disposal(Table table) {
        table.put(DisposalEvent.Forwarded.class, e -> new DisposalCommand.Forward(e.track(), e.to(), e.as()))
                .put(
                        DisposalEvent.Assigned.class,
                        e -> new DisposalCommand.Assign(e.track(), e.to(), e.reportBy(), e.as()))
                .put(DisposalEvent.DemandsAllotted.class, e -> new DisposalCommand.AllotDemands(e.track(), e.demands()))
                .put(DisposalEvent.ReportedUp.class, e -> new DisposalCommand.ReportUp(e.track()))
                .put(DisposalEvent.UrgentReported.class, e -> new DisposalCommand.ReportUrgent(e.track(), e.to()))
                .put(DisposalEvent.MeasuresTaken.class, e -> new DisposalCommand.TakeMeasures(e.track(), e.measure()))
                .put(DisposalEvent.ToldWhereToGo.class, e -> new DisposalCommand.TellWhereToGo(e.track(), e.where()))
                .put(DisposalEvent.Diverted.class, e -> new DisposalCommand.Divert(e.track(), e.route(), e.body()))
                .put(DisposalEvent.Classified.class, e -> new DisposalCommand.Classify(e.track(), e.matterClass()))
                .put(DisposalEvent.Received.class, e -> new DisposalCommand.Receive(e.track()))
                .put(DisposalEvent.Notified.class, e -> new DisposalCommand.Notify(e.track(), e.contents()))
                .put(DisposalEvent.ToldWhereItWent.class, e -> new DisposalCommand.TellWhereItWent(e.track()))
                .put(DisposalEvent.Objected.class, e -> new DisposalCommand.RaiseObjection(e.track(), e.because()))
                .put(
                        DisposalEvent.ObjectionAnswered.class,
                        e -> new DisposalCommand.AnswerObjection(e.track(), e.upheld(), e.because()))
                .put(
                        DisposalEvent.CompetenceDisputed.class,
                        e -> new DisposalCommand.RaiseDispute(e.track(), e.between(), e.because()))
                .put(
                        DisposalEvent.DisputeDecided.class,
                        e -> new DisposalCommand.DecideDispute(
                                e.track(), e.to(), e.by(), e.because(), e.agreed(), e.role()))
                .put(DisposalEvent.Escalated.class, e -> new DisposalCommand.Escalate(e.track(), e.to(), e.because()));
    }

    private static void handling(Table table) {
        table.put(HandlingEvent.Accepted.class, e -> new HandlingCommand.Accept(e.track()))
                .put(HandlingEvent.SimplifiedAccepted.class, e -> new HandlingCommand.AcceptSimplified(e.track()))
                .put(
                        HandlingEvent.ProcedureSwitched.class,
                        e -> new HandlingCommand.SwitchProcedure(e.track(), e.because(), e.approvedBy()))
                .put(HandlingEvent.NotAccepted.class, e -> new HandlingCommand.NotAccept(e.track(), e.ground()))
                .put(
                        HandlingEvent.NoLongerAccepted.class,
                        e -> new HandlingCommand.NoLongerAccept(e.track(), e.ground()))
                .put(
                        HandlingEvent.Extended.class,
                        e -> new HandlingCommand.Extend(e.track(), e.by(), e.because(), e.approvedBy(), e.told()))
                .put(HandlingEvent.ProgressReported.class, e -> new HandlingCommand.ReportProgress(e.track()))
                .put(HandlingEvent.ResultReported.class, e -> new HandlingCommand.ReportResult(e.track()))
                .put(
                        HandlingEvent.CoHandlersNamed.class,
                        e -> new HandlingCommand.NameCoHandlers(e.track(), e.others()))
                .put(
                        HandlingEvent.MilestoneNoted.class,
                        e -> new HandlingCommand.NoteMilestone(e.track(), e.milestone()))
                .put(HandlingEvent.FactNoted.class, e -> new HandlingCommand.NoteFact(e.track(), e.name(), e.value()))
                .put(HandlingEvent.Answered.class, e -> new HandlingCommand.Answer(e.track(), e.opinion()))
                .put(HandlingEvent.Delivered.class, e -> new HandlingCommand.Deliver(e.track(), e.delivery()))
                .put(
                        HandlingEvent.SuggestionReplied.class,
                        e -> new HandlingCommand.ReplySuggestion(e.track(), e.adoption()))
                .put(HandlingEvent.DutyAnswered.class, e -> new HandlingCommand.AnswerDuty(e.track(), e.result()))
                .put(HandlingEvent.AccuserTold.class, e -> new HandlingCommand.TellAccuser(e.track()));
    }

    private static void deliberation(Table table) {
        table.put(
                        DeliberationEvent.SupplementAsked.class,
                        e -> new DeliberationCommand.AskSupplement(e.track(), e.what(), e.by()))
                .put(DeliberationEvent.Supplemented.class, e -> new DeliberationCommand.Supplement(e.track()))
                .put(
                        DeliberationEvent.HearingOpened.class,
                        e -> new DeliberationCommand.OpenHearing(e.track(), e.participants()))
                .put(
                        DeliberationEvent.HearingClosed.class,
                        e -> new DeliberationCommand.CloseHearing(e.track(), e.outcome(), e.participants()))
                .put(
                        DeliberationEvent.StoodAside.class,
                        e -> new DeliberationCommand.StandAside(e.track(), e.person(), e.because()))
                .put(
                        DeliberationEvent.MediationOpened.class,
                        e -> new DeliberationCommand.OpenMediation(e.track(), e.tier(), e.participants()))
                .put(
                        DeliberationEvent.MediationMovedUp.class,
                        e -> new DeliberationCommand.MoveMediationUp(e.track(), e.tier()))
                .put(
                        DeliberationEvent.MediationClosed.class,
                        e -> new DeliberationCommand.CloseMediation(e.track(), e.outcome()))
                .put(
                        DeliberationEvent.AppraisalOrdered.class,
                        e -> new DeliberationCommand.OrderAppraisal(e.track(), e.by()))
                .put(
                        DeliberationEvent.AppraisalReceived.class,
                        e -> new DeliberationCommand.ReceiveAppraisal(e.track(), e.result()))
                .put(
                        DeliberationEvent.PanelOpened.class,
                        e -> new DeliberationCommand.OpenPanel(e.track(), e.participants()))
                .put(
                        DeliberationEvent.PanelClosed.class,
                        e -> new DeliberationCommand.ClosePanel(e.track(), e.outcome()))
                .put(DeliberationEvent.Suspended.class, e -> new DeliberationCommand.Suspend(e.track(), e.ground()))
                .put(DeliberationEvent.Resumed.class, e -> new DeliberationCommand.Resume(e.track()));
    }

    private static void support(Table table) {
        table.put(SupportEvent.JournalWritten.class, e -> new SupportCommand.WriteJournal(e.track(), e.entry()))
                .put(SupportEvent.Engaged.class, e -> new SupportCommand.Engage(e.track(), e.participant()))
                .put(SupportEvent.Disengaged.class, e -> new SupportCommand.Disengage(e.track(), e.role(), e.because()))
                .put(SupportEvent.Sponsored.class, e -> new SupportCommand.Sponsor(e.track(), e.sponsor()))
                .put(
                        SupportEvent.SponsorshipAdvanced.class,
                        e -> new SupportCommand.AdvanceSponsorship(e.track(), e.stage()))
                .put(
                        SupportEvent.SponsorChanged.class,
                        e -> new SupportCommand.ChangeSponsor(e.track(), e.sponsor(), e.because()))
                .put(
                        SupportEvent.SponsorshipEnded.class,
                        e -> new SupportCommand.EndSponsorship(e.track(), e.outcome()))
                .put(
                        SupportEvent.Summoned.class,
                        e -> new SupportCommand.Summon(e.track(), e.called(), e.basis(), e.answerBy()))
                .put(
                        SupportEvent.SummonsAnswered.class,
                        e -> new SupportCommand.AnswerSummons(e.track(), e.by(), e.answer()))
                .put(
                        SupportEvent.VisitRecorded.class,
                        e -> new SupportCommand.RecordVisit(e.track(), e.visit(), e.official(), e.settledOnTheSpot()))
                .put(
                        SupportEvent.ReliefProposed.class,
                        e -> new SupportCommand.ProposeRelief(e.track(), e.relief(), e.giver(), e.by()))
                .put(SupportEvent.ReliefGiven.class, e -> new SupportCommand.GiveRelief(e.track(), e.relief()))
                .put(SupportEvent.Paired.class, e -> new SupportCommand.Pair(e.track(), e.official()));
    }

    private static void remedy(Table table) {
        table.put(
                        RemedyEvent.RemedyRequested.class,
                        e -> new RemedyCommand.RequestRemedy(e.track(), e.to(), e.excuse()))
                .put(RemedyEvent.RemedyTakenUp.class, e -> new RemedyCommand.TakeUpRemedy(e.track()))
                .put(RemedyEvent.RemedyRefused.class, e -> new RemedyCommand.RefuseRemedy(e.track(), e.ground()))
                .put(RemedyEvent.RefusalComplained.class, e -> new RemedyCommand.ComplainRefusal(e.track(), e.to()))
                .put(RemedyEvent.RefusalDecided.class, e -> new RemedyCommand.DecideRefusal(e.track(), e.outcome()))
                .put(RemedyEvent.ResponseCalled.class, e -> new RemedyCommand.CallResponse(e.track()))
                .put(RemedyEvent.RemedyResponded.class, e -> new RemedyCommand.RespondRemedy(e.track()))
                .put(
                        RemedyEvent.RemedyWithdrawn.class,
                        e -> new RemedyCommand.WithdrawRemedy(e.track(), e.because(), e.withdrawing()))
                .put(RemedyEvent.RemedyDecided.class, e -> new RemedyCommand.DecideRemedy(e.track(), e.outcome()))
                .put(RemedyEvent.RemedyDelivered.class, e -> new RemedyCommand.DeliverRemedy(e.track(), e.delivery()))
                .put(RemedyEvent.RemedyMoved.class, e -> new RemedyCommand.MoveRemedy(e.track(), e.to(), e.because()));
    }

    private static void followUp(Table table) {
        table.put(
                        FollowUpEvent.Withdrawn.class,
                        e -> new FollowUpCommand.Withdraw(e.track(), e.because(), e.withdrawing()))
                .put(FollowUpEvent.Settled.class, e -> new FollowUpCommand.Settle(e.track(), e.way()))
                .put(FollowUpEvent.Closed.class, e -> new FollowUpCommand.Close(e.track(), e.ground()))
                .put(
                        FollowUpEvent.ClosingAudited.class,
                        e -> new FollowUpCommand.AuditClosing(e.track(), e.passed(), e.because()))
                .put(
                        FollowUpEvent.Reopened.class,
                        e -> new FollowUpCommand.Reopen(e.track(), e.ground(), e.approvedBy()))
                .put(
                        FollowUpEvent.CarryingOutOrdered.class,
                        e -> new FollowUpCommand.OrderCarryingOut(e.track(), e.to(), e.by()))
                .put(
                        FollowUpEvent.CarryingOutReported.class,
                        e -> new FollowUpCommand.ReportCarryingOut(e.track(), e.by(), e.result()))
                .put(FollowUpEvent.Evaluated.class, e -> new FollowUpCommand.Evaluate(e.track(), e.body(), e.rating()))
                .put(
                        FollowUpEvent.ReturnVisited.class,
                        e -> new FollowUpCommand.ReturnVisit(e.track(), e.settled(), e.reconciled(), e.next()))
                .put(
                        FollowUpEvent.Supervised.class,
                        e -> new FollowUpCommand.Supervise(e.track(), e.way(), e.to(), e.because()))
                .put(
                        FollowUpEvent.Proposed.class,
                        e -> new FollowUpCommand.Propose(e.track(), e.proposal(), e.to(), e.because()))
                .put(
                        FollowUpEvent.ProposalAnswered.class,
                        e -> new FollowUpCommand.AnswerProposal(e.track(), e.by(), e.adoption(), e.because()))
                .put(
                        FollowUpEvent.RectificationOrdered.class,
                        e -> new FollowUpCommand.OrderRectification(e.track(), e.to(), e.by()))
                .put(FollowUpEvent.Rectified.class, e -> new FollowUpCommand.ReportRectified(e.track(), e.by()));
    }
}
