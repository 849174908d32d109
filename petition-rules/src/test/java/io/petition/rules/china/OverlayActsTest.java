package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Citation;
import io.petition.explain.Finding;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.DeliberationCommand.AskSupplement;
import io.petition.lifecycle.DeliberationCommand.ClosePanel;
import io.petition.lifecycle.DeliberationCommand.OpenPanel;
import io.petition.lifecycle.DeliberationCommand.Resume;
import io.petition.lifecycle.DeliberationCommand.Supplement;
import io.petition.lifecycle.DeliberationCommand.Suspend;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.AcceptSimplified;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.NoteMilestone;
import io.petition.lifecycle.HandlingCommand.SwitchProcedure;
import io.petition.lifecycle.ProcedureLint;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.RemedyCommand.ComplainRefusal;
import io.petition.lifecycle.RemedyCommand.DecideRefusal;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RefuseRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an overlay adds can be done where it is laid, and is refused where it is not. */
class OverlayActsTest {
    private static final Regime CHINA = ChinaRules.national();
    private static final Regime SHANDONG = Shandong.REGIME;

    private static Story received(Regime regime) {
        return Story.under(regime)
                .registers(OFFICE, "2025-03-03", "P-1", Channel.LETTER)
                .does(OFFICE, "2025-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2025-03-05", new Receive(FIRST));
    }

    private static Track track(Story story) {
        return story.state().track(FIRST).orElseThrow();
    }

    @Test
    void whatOnlyShandongKnowsHasNoBasisInTheBareEdition() {
        Story bare = Shandong.underReview(CHINA);
        assertThat(bare.refusals(CITY, "2025-04-11", new Suspend(FIRST, "suspension-by-rule")))
                .containsExactly("act-without-basis");
        assertThat(bare.refusals(CITY, "2025-04-11", new AskSupplement(FIRST, "the contract", Optional.empty())))
                .containsExactly("act-without-basis");
        assertThat(bare.refusals(CITY, "2025-04-30", new DecideRemedy(FIRST, "sent-back")))
                .containsExactly("ground-not-known");
    }

    @Test
    void whatIsSentBackIsHandledInANewRoundWithAClockOfItsOwn() {
        Story story = Shandong.underReview(SHANDONG).does(CITY, "2025-05-08", new DecideRemedy(FIRST, "sent-back"));
        assertThat(track(story).round()).isEqualTo(2);
        assertThat(track(story).stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(story.standing(Terms.REVIEW, "2025-05-09"))
                .as("the review of the first round is done")
                .isEqualTo(Kind.MET);
        // 30 days from 2025-05-08: 2025-06-07, a Saturday, so Monday 2025-06-09
        assertThat(story.owed(TermKey.of("redo-handling"), "2025-05-09")
                        .deadline()
                        .due()
                        .orElseThrow()
                        .toString())
                .isEqualTo("2025-06-09");
        story.does(HOUSING, "2025-06-09", Answer.whole(FIRST, "supported", "a law"))
                .does(HOUSING, "2025-06-10", Deliver.signed(FIRST))
                .does(PERSON, "2025-07-10", RequestRemedy.inTime(FIRST, Story.of(CITY)))
                .does(CITY, "2025-07-20", new DecideRemedy(FIRST, "upheld"));
        assertThat(track(story).stage()).isEqualTo(Stage.remedyDecided(1));
    }

    @Test
    void theTimeOfPanelSuspensionAndSupplementIsNotTheReviewers() {
        PersonRef chair = PersonRef.of("chair");
        Story story = Shandong.underReview(SHANDONG)
                .does(CITY, "2025-04-11", new AskSupplement(FIRST, "the contract", Optional.empty()));
        assertThat(story.standing(Terms.REVIEW, "2025-04-12")).isEqualTo(Kind.PAUSED);
        assertThat(story.refusals(CITY, "2025-04-12", new AskSupplement(FIRST, "more", Optional.empty())))
                .containsExactly("proceeding-already-open");
        // Material is in on 2025-04-15, which counts as the day of receipt: 30 days from then, 2025-05-15.
        story.does(PERSON, "2025-04-15", new Supplement(FIRST));
        assertThat(due(story)).isEqualTo("2025-05-15");
        assertThat(story.refusals(CITY, "2025-04-20", new OpenPanel(FIRST, List.of())))
                .containsExactly("nobody-in-the-chair");
        story.does(CITY, "2025-04-21", new OpenPanel(FIRST, List.of(Participant.of(ParticipantRole.CHAIR, chair))));
        assertThat(story.standing(Terms.REVIEW, "2025-04-22")).isEqualTo(Kind.PAUSED);
        story.does(CITY, "2025-04-25", new ClosePanel(FIRST, "upheld"))
                .does(CITY, "2025-04-28", new Suspend(FIRST, "suspension-by-rule"))
                .does(CITY, "2025-04-30", new Resume(FIRST));
        // five days of the panel and three of the suspension: 2025-05-23
        assertThat(due(story)).isEqualTo("2025-05-23");
    }

    /** 16 and 18: whoever gives the opinion at once has decided that the request is taken up. */
    @Test
    void anOpinionWithinTheDaysDecidesThatItIsTakenUpToo() {
        Story story = Shandong.underReview(SHANDONG).does(CITY, "2025-04-14", new DecideRemedy(FIRST, "upheld"));
        assertThat(story.standing(TermKey.of("review-acceptance"), "2025-05-30"))
                .isEqualTo(Kind.MET);
        Story late = Shandong.underReview(SHANDONG).does(CITY, "2025-05-08", new DecideRemedy(FIRST, "upheld"));
        assertThat(late.standing(TermKey.of("review-acceptance"), "2025-05-30")).isEqualTo(Kind.MISSED);
    }

    /** 43-1 and 44-1 of the regulation of 2015, which knows no act of taking up: the opinion is all that shows it. */
    @Test
    void underTheRegulationOf2015AnOpinionDecidesItToo() {
        Regime old =
                ChinaOverlays.lay(CHINA, ChinaOverlays.SHANDONG_2015).regime().orElseThrow();
        Story story = Story.under(old)
                .registers(HOUSING, "2016-03-01", "P-1", Channel.LETTER)
                .does(HOUSING, "2016-03-02", new Accept(FIRST))
                .does(HOUSING, "2016-04-01", Answer.whole(FIRST, "explained", "a law"))
                .does(HOUSING, "2016-04-05", Deliver.signed(FIRST))
                .does(PERSON, "2016-04-11", RequestRemedy.inTime(FIRST, Story.of(CITY)))
                .does(CITY, "2016-04-13", new DecideRemedy(FIRST, "opinion"))
                .does(CITY, "2016-04-14", DeliverRemedy.signed(FIRST))
                .does(PERSON, "2016-04-18", RequestRemedy.inTime(FIRST, Story.of(PROVINCE)))
                .does(PROVINCE, "2016-04-27", new DecideRemedy(FIRST, "opinion"));
        assertThat(story.standing(TermKey.of("review-acceptance"), "2016-05-30"))
                .isEqualTo(Kind.MET);
        assertThat(story.standing(TermKey.of("reexamination-acceptance"), "2016-05-30"))
                .isEqualTo(Kind.MISSED);
    }

    /** 37-1: facts before another procedure, a rule to be interpreted, any other case; each cites its own item. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "facts-before-another-procedure, 37-1(1)",
        "rule-to-be-interpreted, 37-1(2)",
        "suspension-by-rule, 37-1(3)"
    })
    void eachGroundOfSuspensionIsOneOfTheArticle(String ground, String article) {
        Story story = Shandong.underReview(SHANDONG).does(CITY, "2025-04-28", new Suspend(FIRST, ground));
        assertThat(story.standing(Terms.REVIEW, "2025-04-29")).isEqualTo(Kind.PAUSED);
        String edition = SHANDONG.governing(track(story).registered(), When.on(LocalDate.parse("2025-04-28")))
                .orElseThrow()
                .id();
        assertThat(SHANDONG.part(Procedures.PART)
                        .orElseThrow()
                        .of(edition)
                        .orElseThrow()
                        .ground(ActKey.SUSPEND, ground)
                        .orElseThrow()
                        .citations())
                .extracting(Citation::article)
                .containsExactly(article);
        assertThat(Shandong.underReview(SHANDONG).refusals(CITY, "2025-04-28", new Suspend(FIRST, "busy")))
                .containsExactly("ground-not-known");
    }

    private static String due(Story story) {
        return story.owed(Terms.REVIEW, "2025-05-01")
                .deadline()
                .due()
                .orElseThrow()
                .toString();
    }

    @Test
    void aRefusedReviewIsComplainedOfAndTakenUpAfterAll() {
        Story story =
                Shandong.underReview(SHANDONG).does(CITY, "2025-04-14", new RefuseRemedy(FIRST, "review-out-of-time"));
        assertThat(track(story).stage()).isEqualTo(Stage.ANSWERED);
        assertThat(story.refusals(PERSON, "2025-04-15", RequestRemedy.inTime(FIRST, Story.of(CITY))))
                .as("asked for once")
                .contains("window-not-open");
        story.does(PERSON, "2025-05-01", new ComplainRefusal(FIRST, Story.of(PROVINCE)));
        assertThat(story.owed(TermKey.of("review-refusal-decision"), "2025-05-02")
                        .organ())
                .contains(Story.of(PROVINCE));
        story.does(PROVINCE, "2025-05-20", new DecideRefusal(FIRST, "review-to-be-taken-up"));
        assertThat(track(story).stage()).isEqualTo(Stage.underRemedy(1));
        assertThat(track(story).remedyAt()).contains(Story.of(CITY));
        assertThat(story.standingOfLast(Terms.REVIEW, "2025-05-21")).isEqualTo(Kind.RUNNING);
    }

    @Test
    void lateWithAnExcuseTheRulesKnow() {
        RequestRemedy late = RequestRemedy.inTime(FIRST, Story.of(CITY));
        RequestRemedy excused = new RequestRemedy(FIRST, Story.of(CITY), Optional.of("obstacle"));
        assertThat(Shandong.answered(SHANDONG).refusals(PERSON, "2025-06-20", late))
                .containsExactly("window-not-open");
        assertThat(Shandong.answered(SHANDONG).refusals(PERSON, "2025-06-20", excused))
                .isEmpty();
        assertThat(Shandong.answered(CHINA).refusals(PERSON, "2025-06-20", excused))
                .as("the national text knows no excuse")
                .containsExactly("window-not-open");
    }

    @Test
    void theSimplifiedProcedureHasItsTenDaysAndIsLeftForTheOrdinary() {
        Regime simplified =
                ChinaOverlays.lay(CHINA, ChinaOverlays.SIMPLIFIED).regime().orElseThrow();
        TermKey term = TermKey.of("simplified-handling");
        Story story = received(simplified)
                .does(HOUSING, "2025-03-07", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2025-03-07", new AcceptSimplified(FIRST));
        assertThat(story.owed(term, "2025-03-08").deadline().due().orElseThrow().toString())
                .isEqualTo("2025-03-21");
        assertThat(story.refusals(HOUSING, "2025-03-10", new SwitchProcedure(FIRST, " ", Optional.empty())))
                .containsExactlyInAnyOrder("reason-not-given", "not-approved");
        story.does(
                HOUSING, "2025-03-10", new SwitchProcedure(FIRST, "several bodies", Optional.of(PersonRef.of("head"))));
        assertThat(story.standing(term, "2025-04-10")).isEqualTo(Kind.NOT_OWED);
        assertThat(story.standing(Terms.HANDLING, "2025-04-10")).isEqualTo(Kind.RUNNING);
        assertThat(Shandong.accepted(simplified).standing(term, "2025-04-10"))
                .as("accepted for the ordinary procedure, it owes none")
                .isEqualTo(Kind.NOT_OWED);
    }

    /** An overlay that is a file and no more: what it counts from is noted. */
    @Test
    void whatALocalRuleCountsFromIsNoted() {
        Regime xingguo =
                ChinaOverlays.lay(CHINA, ChinaOverlays.XINGGUO_3_7_21).regime().orElseThrow();
        NoteMilestone met = new NoteMilestone(FIRST, MilestoneKey.of("petitioner-met"));
        Story story = received(xingguo);
        story.does(HOUSING, "2025-03-06", met);
        assertThat(story.standing(TermKey.of("first-meeting"), "2025-03-10"))
                .as("whether it is a first petition nobody has said")
                .isEqualTo(Kind.CONDITIONAL);
        assertThat(received(CHINA).refusals(HOUSING, "2025-03-06", met)).containsExactly("ground-not-known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ChinaOverlays.SHANDONG_REVIEW_2024,
                ChinaOverlays.SIMPLIFIED,
                ChinaOverlays.BEIJING_JIESUJIBAN,
                ChinaOverlays.XINGGUO_3_7_21
            })
    void noStageWaitsUnderAnOverlayEither(String overlay) {
        Regime laid = ChinaOverlays.lay(CHINA, overlay).regime().orElseThrow();
        assertThat(ProcedureLint.findings(laid))
                .filteredOn(finding -> finding.args().get("edition").contains("+"))
                .filteredOn(finding -> finding.code().equals("lint.stage-waits-without-clock"))
                .extracting(Finding::args)
                .isEmpty();
    }
}
