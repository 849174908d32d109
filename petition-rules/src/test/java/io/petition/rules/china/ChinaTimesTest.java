package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.authority.Role;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Coded;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Checked;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionCommand.Correct;
import io.petition.lifecycle.DeliberationCommand.CloseHearing;
import io.petition.lifecycle.DeliberationCommand.CloseMediation;
import io.petition.lifecycle.DeliberationCommand.MoveMediationUp;
import io.petition.lifecycle.DeliberationCommand.OpenHearing;
import io.petition.lifecycle.DeliberationCommand.OpenMediation;
import io.petition.lifecycle.DeliberationCommand.OrderAppraisal;
import io.petition.lifecycle.DeliberationCommand.ReceiveAppraisal;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.FollowUpCommand.AnswerProposal;
import io.petition.lifecycle.FollowUpCommand.OrderRectification;
import io.petition.lifecycle.FollowUpCommand.Propose;
import io.petition.lifecycle.FollowUpCommand.ReportRectified;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.IntakeCommand.AddPetitioner;
import io.petition.lifecycle.IntakeCommand.JoinPetition;
import io.petition.lifecycle.IntakeCommand.Represent;
import io.petition.lifecycle.IntakeCommand.SucceedOrgan;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.SupportCommand.EndSponsorship;
import io.petition.lifecycle.SupportCommand.GiveRelief;
import io.petition.lifecycle.SupportCommand.ProposeRelief;
import io.petition.lifecycle.SupportCommand.Sponsor;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Representation;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing ends before it began, is done to a matter before there is one, or corrects what is not there yet. */
class ChinaTimesTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final PetitionId P1 = PetitionId.of("P-1");
    private static final PersonRef HEAD = PersonRef.of("head");
    private static final String BEFORE = "2024-04-09";
    private static final String BEGAN = "2024-04-10";
    private static final String LATER = "2024-04-12";

    /** What goes on beside the stages: what begins it, what takes it on or ends it, and who does either. */
    @SuppressWarnings("ImmutableEnumChecker") // commands are values
    enum Beside {
        HEARING(HOUSING, hearing(), HOUSING, new CloseHearing(FIRST, "concluded")),
        MEDIATION(HOUSING, mediation(), HOUSING, new CloseMediation(FIRST, "failed")),
        MEDIATION_MOVED(HOUSING, mediation(), HOUSING, new MoveMediationUp(FIRST, "city")),
        APPRAISAL(
                HOUSING,
                new OrderAppraisal(FIRST, OrganId.of("institute")),
                HOUSING,
                new ReceiveAppraisal(FIRST, "sound")),
        SPONSORSHIP(HOUSING, new Sponsor(FIRST, HEAD), HOUSING, new EndSponsorship(FIRST, "settled")),
        RELIEF(
                HOUSING,
                new ProposeRelief(FIRST, "social-relief", Story.of(HOUSING), Optional.empty()),
                HOUSING,
                new GiveRelief(FIRST, "social-relief")),
        PROPOSAL(
                OFFICE,
                new Propose(FIRST, "improve-work", Story.of(HOUSING), "late"),
                HOUSING,
                new AnswerProposal(FIRST, Story.of(HOUSING), "adopted")),
        RECTIFICATION(
                new Actor(Role.JOINT_CONFERENCE, Optional.of(OrganId.of("conference")), Optional.empty()),
                new OrderRectification(FIRST, Story.of(HOUSING), LocalDate.parse("2024-05-06")),
                HOUSING,
                new ReportRectified(FIRST, Story.of(HOUSING)));

        private final Actor opener;
        private final Command begin;
        private final Actor closer;
        private final Command end;

        Beside(Actor opener, Command begin, Actor closer, Command end) {
            this.opener = opener;
            this.begin = begin;
            this.closer = closer;
            this.end = end;
        }
    }

    @ParameterizedTest
    @EnumSource(Beside.class)
    void nothingEndsBeforeItBegan(Beside beside) {
        Story story = accepted().does(beside.opener, BEGAN, beside.begin);
        assertThat(story.refusals(beside.closer, BEFORE, beside.end)).containsExactly("before-it-began");
        assertThat(story.refusals(beside.closer, BEGAN, beside.end)).isEmpty();
        List<Recorded> elsewhere = lastOn(story.does(beside.closer, LATER, beside.end), BEFORE);
        assertThat(codes(DESK.replay(elsewhere).findings())).containsExactly("before-it-began");
        assertThat(DESK.check(elsewhere).justifiedToItsEnd()).isFalse();
        assertThat(found(DESK.check(elsewhere))).containsExactly(story.state().version() + " before-it-began");
    }

    /** Of two that go on, what is told late is about the one that had begun by then. */
    @Test
    void whatIsToldLateEndsWhatWentOnThen() {
        Story story = accepted()
                .does(HOUSING, "2024-04-01", new Sponsor(FIRST, HEAD))
                .does(HOUSING, BEGAN, new Sponsor(FIRST, PersonRef.of("deputy")))
                .late(HOUSING, "2024-04-05", LATER, new EndSponsorship(FIRST, "settled"));
        assertThat(story.state().proceedings().get(0).ended()).contains(When.on(LocalDate.parse("2024-04-05")));
        assertThat(story.state().proceedings().get(1).open()).isTrue();
    }

    /** 36: the days of a hearing are no days of the term; one that never ends would leave re-examination without a last day for ever. */
    @Test
    void aHearingOfReexaminationEndsAndItsTermRunsOn() {
        Story story =
                Shandong.underReexamination(ChinaRules.national(), "opinion").does(PROVINCE, "2025-05-10", hearing());
        CloseHearing close = new CloseHearing(FIRST, "concluded");
        assertThat(story.standing(Terms.REEXAMINATION, "2025-12-01")).isEqualTo(Kind.PAUSED);
        assertThat(story.refusals(PROVINCE, "2025-05-05", close)).containsExactly("before-it-began");
        story.does(PROVINCE, "2025-05-12", close);
        assertThat(story.standing(Terms.REEXAMINATION, "2025-12-01")).isEqualTo(Kind.OVERDUE);
    }

    static List<Command> onTheMatter() {
        return List.of(
                new AddPetitioner(P1, PersonRef.of("one-more")),
                new JoinPetition(petition("P-2", "2019-03-01"), FIRST),
                new Represent(P1, Representation.proxy(PersonRef.of("proxy"), true)),
                new SucceedOrgan(Story.of(HOUSING), Story.of(Story.CITY), "merged"));
    }

    @ParameterizedTest
    @MethodSource("onTheMatter")
    void nothingIsDoneToAMatterBeforeThereIsOne(Command command) {
        Story story = accepted();
        assertThat(story.refusals(OFFICE, "2024-03-03", command)).containsExactly("before-matter");
        assertThat(story.refusals(OFFICE, "2024-03-04", command)).isEmpty();
        assertThat(story.open(OFFICE, "2024-03-03"))
                .doesNotContain(command.act())
                .contains(ActKey.REGISTER);
        assertThat(story.open(OFFICE, "2024-03-15")).contains(command.act());
        List<Recorded> elsewhere = lastOn(story.does(OFFICE, LATER, command), "2024-03-03");
        assertThat(codes(DESK.replay(elsewhere).findings())).containsExactly("before-matter");
        assertThat(found(DESK.check(elsewhere))).containsExactly(story.state().version() + " before-matter");
    }

    @Test
    void nothingIsCorrectedBeforeItHappened() {
        Story story = accepted();
        Correct redate = new Correct(2, Correction.redated(When.on(LocalDate.parse("2024-03-05"))), "a slip");
        assertThat(story.refusals(OFFICE, "2024-03-03", redate)).containsExactly("before-what-it-corrects");
        List<Recorded> elsewhere = lastOn(story.does(OFFICE, LATER, redate), "2024-03-03");
        assertThat(codes(DESK.replay(elsewhere).findings())).containsExactly("before-what-it-corrects");
        assertThat(found(DESK.check(elsewhere))).containsExactly(story.state().version() + " before-what-it-corrects");
    }

    /** A correction of what is not there is found, also where it is struck out by the event it names. */
    @Test
    void whatIsNotThereIsNotCorrected() {
        List<Recorded> history = new ArrayList<>(accepted().state().history());
        long next = history.size() + 1L;
        history.add(correction(history.get(0), next, next + 1));
        assertThat(codes(DESK.replay(history).findings())).containsExactly("correction-of-no-event");
        history.add(correction(history.get(0), next + 1, next));
        MatterState whole = DESK.replay(history);
        assertThat(codes(whole.findings())).containsExactly("correction-of-no-event");
        MatterState stepwise = MatterState.empty(whole.id());
        for (Recorded line : history) {
            stepwise = DESK.evolve(stepwise, line);
        }
        assertThat(stepwise).isEqualTo(whole);
    }

    private static Recorded correction(Recorded like, long version, long of) {
        return new Recorded(
                like.matter(),
                version,
                new Correct(of, Correction.struck(), "a slip").asEvent(),
                new Occasion(
                        OFFICE,
                        When.on(LocalDate.parse(LATER)),
                        like.at().recorded().plusSeconds(version)));
    }

    /** The same history, as if its last event were said to have happened on another day. */
    private static List<Recorded> lastOn(Story story, String day) {
        List<Recorded> history = new ArrayList<>(story.state().history());
        Recorded last = history.remove(history.size() - 1);
        Occasion at = new Occasion(
                last.at().actor(), When.on(LocalDate.parse(day)), last.at().recorded());
        history.add(new Recorded(last.matter(), last.version(), last.event(), at));
        return history;
    }

    private static List<String> codes(List<? extends Coded> coded) {
        return coded.stream().map(Coded::code).toList();
    }

    private static List<String> found(Checked checked) {
        return checked.findings().stream()
                .map(placed -> placed.place() + " " + placed.finding().code())
                .toList();
    }

    private static Story accepted() {
        return Story.under(ChinaRules.national())
                .registers(OFFICE, "2024-03-04", "P-1", Channel.LETTER)
                .does(OFFICE, "2024-03-05", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2024-03-06", new Receive(FIRST))
                .does(HOUSING, "2024-03-07", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2024-03-08", new Accept(FIRST));
    }

    private static Petition petition(String id, String received) {
        return Petition.builder()
                .id(PetitionId.of(id))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(received)))
                .build();
    }

    private static OpenMediation mediation() {
        return new OpenMediation(
                FIRST,
                "county",
                List.of(
                        Participant.of(ParticipantRole.PETITIONER, PersonRef.of("someone"))
                                .consenting(true),
                        Participant.of(ParticipantRole.RESPONDENT, HEAD).consenting(true)));
    }

    private static OpenHearing hearing() {
        return new OpenHearing(
                FIRST,
                List.of(
                        Participant.of(ParticipantRole.CHAIR, HEAD),
                        Participant.of(ParticipantRole.MEMBER, PersonRef.of("member-1")),
                        Participant.of(ParticipantRole.MEMBER, PersonRef.of("member-2"))));
    }
}
