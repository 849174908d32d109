package io.petition.rules.china;

import static io.petition.rules.china.Shandong.REGIME;
import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.deadline.Scope;
import io.petition.law.MilestoneKey;
import io.petition.law.NoTerm;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.NoteMilestone;
import io.petition.lifecycle.Outlook;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RefuseRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shandong 31 to 34: after each outcome of a review it is known who owes what by when. */
class ReviewOutcomesTest {
    private static final TermKey REDO = TermKey.of("redo-handling");
    private static final TermKey REVIEW_REDO = TermKey.of("review-redo");
    private static final TermKey REVOCATION = TermKey.of("review-revocation");

    private static Track track(Story story) {
        return story.state().track(FIRST).orElseThrow();
    }

    /** Decided on 2025-05-08: 30 days end on Saturday 06-07 and roll to Monday 06-09, 10 days end on Sunday 05-18 and roll to 05-19. */
    @ParameterizedTest(name = "level {0}, {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1, upheld,         remedy-decided-1, 1, -, -, -",
                "1, changed,        remedy-decided-1, 1, -, -, -",
                "1, revoked,        accepted,         2, housing-bureau until 2025-06-09, -, -",
                "1, sent-back,      accepted,         2, housing-bureau until 2025-06-09, -, -",
                "2, upheld,         remedy-decided-2, 1, -, -, -",
                "2, changed,        remedy-decided-2, 1, -, -, -",
                "2, both-revoked,   accepted,         2, housing-bureau until 2025-06-09, -, -",
                "2, sent-back,      accepted,         2, housing-bureau until 2025-06-09, -, -",
                "2, review-revoked, under-remedy-1,   2, -, city-government until 2025-06-09,"
                        + " city-government until 2025-05-19"
            })
    void afterAnOutcomeSomebodyKnownOwesWhatTheTextSays(
            int level, String outcome, String stage, int round, String redo, String reviewRedo, String revocation) {
        Story story = level == 1 ? Shandong.underReview(REGIME) : Shandong.underReexamination(REGIME, "upheld");
        story.does(level == 1 ? CITY : PROVINCE, "2025-05-08", new DecideRemedy(FIRST, outcome));
        assertThat(track(story).stage()).isEqualTo(Stage.of(stage));
        assertThat(track(story).round()).isEqualTo(round);
        assertOwing(story, REDO, redo);
        assertOwing(story, REVIEW_REDO, reviewRedo);
        assertOwing(story, REVOCATION, revocation);
    }

    private static void assertOwing(Story story, TermKey term, String expected) {
        assertThat(story.owing(term, "2025-05-09").toString())
                .isEqualTo(expected == null ? "[]" : "[" + expected + "]");
    }

    /** What one level knows the other does not: nobody revokes a review that is only being made. */
    @ParameterizedTest
    @CsvSource({"1, review-revoked", "1, both-revoked", "2, revoked"})
    void anOutcomeIsOfItsLevel(int level, String outcome) {
        Story story = level == 1 ? Shandong.underReview(REGIME) : Shandong.underReexamination(REGIME, "upheld");
        assertThat(story.refusals(level == 1 ? CITY : PROVINCE, "2025-05-08", new DecideRemedy(FIRST, outcome)))
                .containsExactly("ground-not-at-this-stage");
    }

    @Test
    void theChangedOpinionStandsWithTheNextLevelAgainstIt() {
        Story changed = Shandong.underReexamination(REGIME, "changed");
        assertThat(track(changed).opinionsBy()).containsExactly(Story.of(HOUSING), Story.of(CITY));
        assertThat(changed.owing(Terms.REEXAMINATION, "2025-04-26"))
                .containsExactly("province-government until 2025-05-26");
    }

    @Test
    void aRevokedReviewIsMadeAnewByWhoMadeItAndReexaminedAgain() {
        Story story = Shandong.underReexamination(REGIME, "upheld")
                .does(PROVINCE, "2025-05-08", new DecideRemedy(FIRST, "review-revoked"));
        assertThat(track(story).remedyAt()).contains(Story.of(CITY));
        assertThat(track(story).opinionsBy()).as("the first opinion stands").containsExactly(Story.of(HOUSING));
        assertThat(story.open(CITY, "2025-05-09")).contains(ActKey.DECIDE_REMEDY);
        assertThat(story.refusals(PROVINCE, "2025-05-09", new DecideRemedy(FIRST, "upheld")))
                .containsExactly("actor-not-asked-for-remedy");
        assertThat(story.refusals(CITY, "2025-05-09", new RefuseRemedy(FIRST, "review-out-of-time")))
                .as("it was ordered")
                .containsExactly("remedy-was-ordered");
        story.does(CITY, "2025-06-09", new DecideRemedy(FIRST, "changed"));
        assertThat(story.standing(REVIEW_REDO, "2025-06-10")).isEqualTo(Kind.MET);
        assertThat(story.standing(REVOCATION, "2025-06-10"))
                .as("the other way was not taken")
                .isEqualTo(Kind.LAPSED);
        story.does(CITY, "2025-06-10", DeliverRemedy.signed(FIRST))
                .does(PERSON, "2025-07-01", RequestRemedy.inTime(FIRST, Story.of(PROVINCE)))
                .does(PROVINCE, "2025-07-20", new DecideRemedy(FIRST, "upheld"));
        assertThat(track(story).stage()).isEqualTo(Stage.remedyDecided(2));
    }

    /** 33-2(2): the reviewing organ revokes the first opinion too, within 10 days. */
    @Test
    void theReviewingOrganMayRevokeTheFirstOpinionToo() {
        Story story = Shandong.underReexamination(REGIME, "upheld")
                .does(PROVINCE, "2025-05-08", new DecideRemedy(FIRST, "review-revoked"))
                .does(CITY, "2025-05-15", new DecideRemedy(FIRST, "revoked"));
        assertThat(track(story).round()).isEqualTo(3);
        assertThat(track(story).stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(story.owing(REDO, "2025-05-16")).containsExactly("housing-bureau until 2025-06-16");
        assertThat(story.standing(REVIEW_REDO, "2025-05-16")).isEqualTo(Kind.MET);
        assertThat(story.standing(REVOCATION, "2025-05-16")).isEqualTo(Kind.MET);
        story.does(HOUSING, "2025-06-10", Answer.whole(FIRST, "supported", "a law"));
        assertThat(story.owing(REDO, "2025-06-11")).isEmpty();
        story.does(HOUSING, "2025-06-11", Deliver.signed(FIRST))
                .does(PERSON, "2025-06-20", RequestRemedy.inTime(FIRST, Story.of(CITY)));
        assertThat(track(story).stage()).isEqualTo(Stage.underRemedy(1));
    }

    /** The 30 and the 10 days are from receipt: until that is noted they are reckoned from the decision. */
    @Test
    void theDaysAreFromReceiptWhereThatIsNoted() {
        Story handling = Shandong.underReview(REGIME)
                .does(CITY, "2025-05-08", new DecideRemedy(FIRST, "revoked"))
                .does(HOUSING, "2025-05-12", new NoteMilestone(FIRST, MilestoneKey.of("redo-received")));
        assertThat(handling.owing(REDO, "2025-05-13")).containsExactly("housing-bureau until 2025-06-11");
        Story review = Shandong.underReexamination(REGIME, "upheld")
                .does(PROVINCE, "2025-05-08", new DecideRemedy(FIRST, "review-revoked"))
                .does(CITY, "2025-05-12", new NoteMilestone(FIRST, MilestoneKey.of("review-redo-received")));
        assertThat(review.owing(REVIEW_REDO, "2025-05-13")).containsExactly("city-government until 2025-06-11");
        assertThat(review.owing(REVOCATION, "2025-05-13")).containsExactly("city-government until 2025-05-22");
    }

    /** 39, 34-2: what revokes is served too; the days to turn against it are those from the new opinion. */
    @ParameterizedTest(name = "level {0}, {1}")
    @CsvSource({"1, revoked", "1, sent-back", "2, both-revoked", "2, sent-back", "2, review-revoked"})
    void anOpinionThatRevokesIsDeliveredOnceAndOpensNoWindow(int level, String outcome) {
        Story story = level == 1 ? Shandong.underReview(REGIME) : Shandong.underReexamination(REGIME, "upheld");
        Actor decided = level == 1 ? CITY : PROVINCE;
        story.does(decided, "2025-05-08", new DecideRemedy(FIRST, outcome));
        assertThat(story.refusals(HOUSING, "2025-05-09", DeliverRemedy.signed(FIRST)))
                .containsExactly("actor-not-asked-for-remedy");
        story.does(decided, "2025-05-09", DeliverRemedy.signed(FIRST));
        assertThat(story.state().milestones())
                .anyMatch(milestone -> milestone.key().equals(Milestones.REVOCATION_DELIVERED)
                        && milestone.scope().equals(track(story).scope()));
        assertThat(story.refusals(decided, "2025-05-10", DeliverRemedy.signed(FIRST)))
                .containsExactly("already-delivered");
        assertThat(story.refusals(PERSON, "2025-05-10", DeliverRemedy.signed(FIRST)))
                .containsExactly("already-delivered");
        assertThat(story.outlook("2025-05-10").ways()).noneMatch(way -> way.standing() == Outlook.Way.Standing.OPEN);
    }

    /** 39: what was owed on delivery in the round that an opinion ends is owed in the new one, until it is served, and no longer. */
    @ParameterizedTest(name = "level {0}, {1}")
    @CsvSource({"1, revoked", "1, sent-back", "2, both-revoked", "2, sent-back", "2, review-revoked"})
    void itsDeliveryIsOwedInTheNewRoundAndNotForEverInTheOld(int level, String outcome) {
        Story story = level == 1 ? Shandong.underReview(REGIME) : Shandong.underReexamination(REGIME, "upheld");
        Actor decided = level == 1 ? CITY : PROVINCE;
        Scope old = track(story).scope();
        story.does(decided, "2025-05-08", new DecideRemedy(FIRST, outcome));
        assertThat(deliveries(story, old)).isEmpty();
        assertThat(deliveries(story, track(story).scope())).containsExactly(Terms.REVOCATION_DELIVERY);
        story.does(decided, "2025-05-09", DeliverRemedy.signed(FIRST));
        assertThat(deliveries(story, track(story).scope())).isEmpty();
    }

    /** 39, and 35, 36-1 of the national text: what stands is delivered in its own round. */
    @Test
    void whatStandsIsOwedInItsOwnRound() {
        Story story = Shandong.underReview(REGIME).does(CITY, "2025-05-08", new DecideRemedy(FIRST, "upheld"));
        assertThat(deliveries(story, track(story).scope())).containsExactly(Terms.REVIEW_DELIVERY);
        story.does(CITY, "2025-05-09", DeliverRemedy.signed(FIRST));
        assertThat(deliveries(story, track(story).scope())).isEmpty();
    }

    private static List<TermKey> deliveries(Story story, Scope scope) {
        return REGIME
                .governing(track(story).registered(), When.on(LocalDate.parse("2025-05-09")))
                .orElseThrow()
                .withoutTerm()
                .stream()
                .filter(none -> none.key().value().endsWith("-delivery"))
                .filter(none -> Waiting.open(none, story.state(), scope))
                .map(NoTerm::key)
                .toList();
    }

    /** What the organ forgot to record the petitioner states; a post that nobody signed for is sent again. */
    @Test
    void thePetitionerSaysThatItCame() {
        Story story = Shandong.underReview(REGIME)
                .does(CITY, "2025-05-08", new DecideRemedy(FIRST, "revoked"))
                .does(PERSON, "2025-05-12", DeliverRemedy.signed(FIRST))
                .does(HOUSING, "2025-06-01", Answer.whole(FIRST, "supported", "a law"))
                .does(HOUSING, "2025-06-02", Deliver.signed(FIRST));
        assertThat(story.standingOfLast(Terms.REVIEW_REQUEST, "2025-06-03")).isEqualTo(Kind.RUNNING);
    }

    @Test
    void whatIsNotMadeAnewInTimeIsOverdueAtWhoOwesIt() {
        Story story = Shandong.underReview(REGIME).does(CITY, "2025-05-08", new DecideRemedy(FIRST, "revoked"));
        assertThat(story.standingOfLast(REDO, "2025-06-10")).isEqualTo(Kind.OVERDUE);
        assertThat(story.owing(REDO, "2025-06-10")).containsExactly("housing-bureau until 2025-06-09");
    }
}
