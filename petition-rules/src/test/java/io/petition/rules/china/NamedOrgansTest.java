package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.law.TermLookup;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.FollowUpCommand.AnswerProposal;
import io.petition.lifecycle.FollowUpCommand.OrderCarryingOut;
import io.petition.lifecycle.FollowUpCommand.OrderRectification;
import io.petition.lifecycle.FollowUpCommand.Propose;
import io.petition.lifecycle.FollowUpCommand.ReportCarryingOut;
import io.petition.lifecycle.FollowUpCommand.ReportRectified;
import io.petition.lifecycle.IntakeCommand.SucceedOrgan;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.SupportCommand.GiveRelief;
import io.petition.lifecycle.SupportCommand.ProposeRelief;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arts. 32-2, 37-2, 39-3 and 40: who is named to answer, to put right, to carry out or to help has to do with the matter. */
class NamedOrgansTest {
    private static final Actor FINANCE = Actor.organ(OrganId.of("finance-bureau"));
    private static final Actor CONFERENCE =
            new Actor(Role.JOINT_CONFERENCE, Optional.of(OrganId.of("county-joint-conference")), Optional.empty());
    private static final String DAY = "2025-04-10";

    private static Story answered() {
        return Shandong.answered(ChinaRules.national());
    }

    private static Story proposed(String proposal) {
        return answered().does(OFFICE, "2025-04-08", new Propose(FIRST, proposal, Story.of(FINANCE), "many ask"));
    }

    /** Only the addressee answers, wherever it stands; and only once something was proposed to it. */
    @ParameterizedTest
    @ValueSource(strings = {"improve-work", "improve-policy", "hold-responsible"})
    void aProposalIsAnsweredByWhomItWasMadeTo(String proposal) {
        AnswerProposal answer = new AnswerProposal(FIRST, Story.of(FINANCE), "partly-adopted");
        Story story = proposed(proposal);
        assertThat(story.open(FINANCE, DAY)).contains(ActKey.ANSWER_PROPOSAL);
        for (Actor other : List.of(HOUSING, CITY)) {
            assertThat(story.refusals(other, DAY, answer)).containsExactly("actor-answers-for-another");
            assertThat(story.refusals(other, DAY, new AnswerProposal(FIRST, Story.of(other), "adopted")))
                    .containsExactly("proceeding-not-open");
        }
        assertThat(answered().refusals(FINANCE, DAY, answer)).containsExactly("proceeding-not-open");
        story.does(FINANCE, DAY, answer);
        assertThat(story.refusals(FINANCE, DAY, answer)).containsExactly("proceeding-not-open");
    }

    /** Art. 40-4 sets no days: the duty begins with the proposal, is the addressee's, and ends with its answer. */
    @Test
    void theAnswerIsOwedWithACitedNoTerm() {
        Story story = proposed("improve-policy");
        assertThat(ChinaRules.national().edition(Cn2022.ID).orElseThrow().term(Terms.PROPOSAL_REPLY))
                .isInstanceOf(TermLookup.NoStatutoryTerm.class);
        assertThat(story.state().milestones())
                .filteredOn(each -> each.key().equals(Milestones.PROPOSAL_RECEIVED))
                .extracting(each -> each.bearer().orElseThrow())
                .containsExactly("finance-bureau");
        assertThat(answers(story)).isZero();
        story.does(FINANCE, DAY, new AnswerProposal(FIRST, Story.of(FINANCE), "adopted"));
        assertThat(answers(story)).isEqualTo(1);
    }

    private static long answers(Story story) {
        return story.state().milestones().stream()
                .filter(each -> each.key().equals(Milestones.PROPOSAL_ANSWERED))
                .count();
    }

    @Test
    void whoTookOverTheAddresseeAnswers() {
        OrganId merged = OrganId.of("finance-and-tax-bureau");
        Story story = proposed("improve-work")
                .does(FINANCE, "2025-04-09", new SucceedOrgan(Story.of(FINANCE), merged, "reform"));
        assertThat(story.refusals(FINANCE, DAY, new AnswerProposal(FIRST, Story.of(FINANCE), "adopted")))
                .containsExactly("proceeding-not-open");
        story.does(Actor.organ(merged), DAY, new AnswerProposal(FIRST, merged, "adopted"));
    }

    @Test
    void whoIsToPutRightReportsIt() {
        Story story = answered()
                .does(
                        CONFERENCE,
                        "2025-04-08",
                        new OrderRectification(FIRST, Story.of(FINANCE), LocalDate.parse("2025-05-08")));
        assertThat(story.owing(Terms.RECTIFICATION, DAY)).containsExactly("finance-bureau until 2025-05-08");
        Command report = new ReportRectified(FIRST, Story.of(FINANCE));
        assertThat(story.refusals(HOUSING, DAY, report)).containsExactly("actor-answers-for-another");
        assertThat(story.open(FINANCE, DAY)).contains(ActKey.REPORT_RECTIFIED);
        story.does(FINANCE, DAY, report);
        assertThat(story.owing(Terms.RECTIFICATION, "2025-04-11")).isEmpty();
    }

    private static OrderRectification order(Actor to, String by) {
        return new OrderRectification(FIRST, Story.of(to), LocalDate.parse(by));
    }

    /** Art. 39-3: each unit puts its own things right, and what one reports is not done by the other. */
    @Test
    void twoThatAreToPutRightEachReportIt() {
        Story story = answered()
                .does(CONFERENCE, "2025-04-08", order(HOUSING, "2025-04-11"))
                .does(CONFERENCE, "2025-04-08", order(FINANCE, "2025-05-08"));
        assertThat(story.owing(Terms.RECTIFICATION, DAY))
                .containsExactly("housing-bureau until 2025-04-11", "finance-bureau until 2025-05-08");
        story.does(FINANCE, "2025-04-14", new ReportRectified(FIRST, Story.of(FINANCE)));
        assertThat(story.owing(Terms.RECTIFICATION, "2025-04-15")).containsExactly("housing-bureau until 2025-04-11");
        story.does(HOUSING, "2025-04-16", new ReportRectified(FIRST, Story.of(HOUSING)));
        assertThat(story.allOwed(Terms.RECTIFICATION, "2025-06-01"))
                .extracting(
                        owed -> owed.organ().orElseThrow() + " " + owed.status().kind())
                .containsExactly("housing-bureau MISSED", "finance-bureau MET");
    }

    /** Ordered again after it reported, it reports again; that it once did is of the first order. */
    @Test
    void whoIsOrderedAgainReportsAgain() {
        ReportRectified report = new ReportRectified(FIRST, Story.of(FINANCE));
        Story story = answered()
                .does(CONFERENCE, "2025-04-08", order(FINANCE, "2025-04-11"))
                .does(FINANCE, DAY, report)
                .does(CONFERENCE, "2025-04-21", order(FINANCE, "2025-05-30"));
        assertThat(story.owing(Terms.RECTIFICATION, "2025-06-01")).containsExactly("finance-bureau until 2025-05-30");
        story.does(FINANCE, "2025-06-02", report);
        assertThat(story.allOwed(Terms.RECTIFICATION, "2025-07-01"))
                .extracting(owed -> owed.status().kind() + " " + owed.status().daysLate())
                .containsExactly("MET 0", "MISSED 3");
    }

    /** Who took over two that were ordered reports for both, and the first report is of the first order. */
    @Test
    void whoTookOverTwoReportsTwice() {
        OrganId merged = OrganId.of("finance-and-tax-bureau");
        Actor tax = Actor.organ(OrganId.of("tax-bureau"));
        ReportRectified report = new ReportRectified(FIRST, merged);
        Story story = answered()
                .does(CONFERENCE, "2025-04-07", order(FINANCE, "2025-04-11"))
                .does(CONFERENCE, "2025-04-08", order(tax, "2025-05-08"))
                .does(FINANCE, "2025-04-09", new SucceedOrgan(Story.of(FINANCE), merged, "reform"))
                .does(tax, "2025-04-09", new SucceedOrgan(Story.of(tax), merged, "reform"))
                .does(Actor.organ(merged), DAY, report);
        assertThat(story.owing(Terms.RECTIFICATION, "2025-04-15"))
                .containsExactly("finance-and-tax-bureau until 2025-05-08");
        assertThat(story.state().proceedings())
                .filteredOn(each -> each.kind().equals(ProceedingKind.RECTIFICATION) && each.open())
                .extracting(each -> each.due().orElseThrow().toString())
                .containsExactly("2025-05-08");
        story.does(Actor.organ(merged), "2025-04-20", report);
        assertThat(story.owing(Terms.RECTIFICATION, "2025-06-01")).isEmpty();
    }

    /** What is asked of an organ goes on with whoever took it over, and not with who has the matter. */
    @Test
    void whoTookOverPutsRightWhatWasOrdered() {
        OrganId merged = OrganId.of("finance-and-tax-bureau");
        Story story = answered()
                .does(CONFERENCE, "2025-04-08", order(FINANCE, "2025-05-08"))
                .does(CONFERENCE, "2025-04-08", order(HOUSING, "2025-05-09"))
                .does(FINANCE, "2025-04-09", new SucceedOrgan(Story.of(FINANCE), merged, "reform"));
        assertThat(story.owing(Terms.RECTIFICATION, DAY))
                .containsExactly("finance-and-tax-bureau until 2025-05-08", "housing-bureau until 2025-05-09");
        story.does(Actor.organ(merged), DAY, new ReportRectified(FIRST, merged));
        assertThat(story.owing(Terms.RECTIFICATION, "2025-04-11")).containsExactly("housing-bureau until 2025-05-09");
    }

    /** Regulation of 2005, art. 36-2: each organ that has a proposal answers within 30 days, whatever another answered. */
    @Test
    void eachThatHasAProposalAnswersForItself() {
        Story story = Story.under(ChinaRules.national())
                .registers(OFFICE, "2021-03-01", "P-1", Channel.LETTER)
                .does(OFFICE, "2021-03-02", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(OFFICE, "2021-04-01", new Propose(FIRST, "improve-work", Story.of(HOUSING), "nothing done"))
                .does(OFFICE, "2021-04-12", new Propose(FIRST, "improve-work", Story.of(FINANCE), "no funds"));
        assertThat(story.owing(Terms.PROPOSAL_REPLY, "2021-04-13"))
                .containsExactly("housing-bureau until 2021-05-06", "finance-bureau until 2021-05-12");
        story.does(FINANCE, "2021-04-14", new AnswerProposal(FIRST, Story.of(FINANCE), "adopted"));
        assertThat(story.owing(Terms.PROPOSAL_REPLY, "2021-05-20")).containsExactly("housing-bureau until 2021-05-06");
    }

    /** That it is done, says who did it; that it is not, also who watches over it. */
    @Test
    void whoIsToCarryOutSaysThatItIsDone() {
        Story story = Shandong.supported(ChinaRules.national())
                .does(HOUSING, "2025-04-08", new OrderCarryingOut(FIRST, Story.of(FINANCE), Optional.empty()));
        assertThat(story.refusals(HOUSING, DAY, new ReportCarryingOut(FIRST, Story.of(FINANCE), "done")))
                .containsExactly("ground-does-not-hold");
        assertThat(story.refusals(HOUSING, DAY, new ReportCarryingOut(FIRST, Story.of(FINANCE), "refused")))
                .isEmpty();
        assertThat(story.open(FINANCE, DAY)).contains(ActKey.REPORT_CARRYING_OUT);
        story.does(FINANCE, DAY, new ReportCarryingOut(FIRST, Story.of(FINANCE), "done"));
    }

    @Test
    void whoGivesReliefHasToDoWithTheMatterUntilItIsGiven() {
        GiveRelief give = new GiveRelief(FIRST, "social-relief");
        Story story = answered()
                .does(
                        OFFICE,
                        "2025-04-08",
                        new ProposeRelief(FIRST, "social-relief", Story.of(FINANCE), Optional.empty()));
        assertThat(story.open(FINANCE, DAY)).contains(ActKey.GIVE_RELIEF);
        assertThat(story.refusals(CITY, DAY, give)).containsExactly("actor-not-in-matter");
        story.does(FINANCE, DAY, give);
        assertThat(story.refusals(FINANCE, DAY, give)).contains("actor-not-in-matter");
    }
}
