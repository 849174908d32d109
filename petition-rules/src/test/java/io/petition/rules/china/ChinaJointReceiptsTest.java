package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionCommand.Correct;
import io.petition.lifecycle.Delivery;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.Finality;
import io.petition.lifecycle.FollowUpCommand.Close;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingEvent.Delivered;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Outlook;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Representation;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 35, 36-1: of several who petition each asks within 30 days of their own receipt 自收到书面答复之日起. */
class ChinaJointReceiptsTest {
    private static final PersonRef A = PersonRef.of("a");
    private static final PersonRef B = PersonRef.of("b");
    private static final Actor BY_A = Actor.petitioner(A);
    private static final Actor BY_B = Actor.petitioner(B);
    private static final RequestRemedy REVIEW = RequestRemedy.inTime(FIRST, Story.of(CITY));

    private static Deliver to(PersonRef... some) {
        return new Deliver(FIRST, Delivery.signed().to(some));
    }

    private static Story answered(Optional<Representation> representation) {
        Petition joint = Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse("2026-03-02")))
                .addPetitioners(A, B)
                .representation(representation)
                .build();
        return Story.under(ChinaRules.national())
                .does(HOUSING, "2026-03-02", new Register(joint))
                .does(HOUSING, "2026-03-03", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2026-03-04", new Accept(FIRST))
                .does(HOUSING, "2026-03-09", Answer.whole(FIRST, "not-supported", "a law"));
    }

    private static Story answered() {
        return answered(Optional.empty());
    }

    /** A has it on 03-10, and until 04-09; B on 04-01, and until 05-06, for 05-01 to 05-05 are holidays; nobody yet: never late. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "a, 2026-04-09, -",
                "a, 2026-04-10, window-not-open",
                "b, 2026-03-31, -",
                "b, 2026-04-30, -",
                "b, 2026-05-06, -",
                "b, 2026-05-07, window-not-open"
            })
    void eachAsksInTimeByTheirOwnReceipt(String who, String day, String refused) {
        Story story = answered().does(HOUSING, "2026-03-10", to(A));
        if (day.compareTo("2026-04-01") >= 0) {
            story.does(HOUSING, "2026-04-01", to(B));
        }
        assertThat(story.refusals(Actor.petitioner(PersonRef.of(who)), day, REVIEW))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    /** However long others have had it, who has not received it is not late, and is told so. */
    @Test
    void whoHasNotReceivedItIsNeverLate() {
        Story story = answered().does(HOUSING, "2026-03-10", to(A));
        assertThat(story.refusals(BY_A, "2027-01-04", REVIEW)).containsExactly("window-not-open");
        assertThat(story.refusals(BY_B, "2027-01-04", REVIEW)).isEmpty();
        assertThat(finality(story.outlook(BY_A, "2027-01-04"))).isEqualTo(Finality.WINDOW_LAPSED);
        assertThat(finality(story.outlook(BY_B, "2027-01-04"))).isEqualTo(Finality.OPEN_TO_REMEDY);
        assertThat(story.outlook(BY_B, "2027-01-04").ways()).isEmpty();
        assertThat(finality(story.outlook("2027-01-04"))).isEqualTo(Finality.OPEN_TO_REMEDY);
        story.does(BY_B, "2027-01-04", REVIEW);
    }

    /** The matter as a whole is past it when the last of them is: till then the organ does not close it. */
    @Test
    void theTracksOwnWindowEndsWithTheLast() {
        Close lapsed = new Close(FIRST, Grounds.WINDOW_LAPSED);
        Story story = answered().does(HOUSING, "2026-03-10", to(A));
        assertThat(story.standing(Terms.REVIEW_REQUEST, "2026-04-10")).isEqualTo(Kind.NOT_STARTED);
        assertThat(story.refusals(HOUSING, "2026-04-10", lapsed)).containsExactly("ground-does-not-hold");
        story.does(HOUSING, "2026-04-12", to(B));
        assertThat(story.owing(Terms.REVIEW_REQUEST, "2026-04-13")).containsExactly("nobody until 2026-05-12");
        assertThat(way(story.outlook(BY_A, "2026-04-13"))).isEqualTo("lapsed 2026-04-09");
        assertThat(way(story.outlook(BY_B, "2026-04-13"))).isEqualTo("open 2026-05-12");
        assertThat(story.refusals(HOUSING, "2026-05-12", lapsed)).containsExactly("ground-does-not-hold");
        story.does(HOUSING, "2026-05-13", lapsed);
    }

    /** Learnt of in another order, it ends with the last that happened. */
    @Test
    void theLastIsWhoReceivedItLast() {
        Story story = answered().does(HOUSING, "2026-03-20", to(B)).does(HOUSING, "2026-03-10", to(A));
        assertThat(story.owing(Terms.REVIEW_REQUEST, "2026-03-21")).containsExactly("nobody until 2026-04-20");
    }

    /** To all at once, or by an organ that names nobody: one day for all. */
    @Test
    void whatReachesAllBeginsForAll() {
        for (Deliver all : List.of(Deliver.signed(FIRST), to(A, B))) {
            Story story = answered().does(HOUSING, "2026-03-10", all);
            assertThat(story.state().onlyTrack().orElseThrow().receipts()).isEmpty();
            assertThat(story.refusals(BY_B, "2026-04-10", REVIEW)).containsExactly("window-not-open");
        }
    }

    /** Who signs speaks of nobody else, and signs once. */
    @Test
    void aPetitionerStatesTheirOwnReceiptAlone() {
        assertThat(answered().refusals(BY_A, "2026-03-10", to(A, B))).containsExactly("recipient-not-of-matter");
        Story story = answered().does(BY_A, "2026-03-10", Deliver.signed(FIRST));
        assertThat(story.refusals(BY_A, "2026-03-20", Deliver.signed(FIRST)))
                .containsExactly("already-delivered", "recipient-has-it");
        assertThat(story.refusals(HOUSING, "2026-03-20", to(A))).containsExactly("recipient-has-it");
        assertThat(story.refusals(HOUSING, "2026-03-20", to(PersonRef.of("stranger"))))
                .containsExactly("recipient-not-of-matter");
        assertThat(story.refusals(BY_B, "2026-05-20", REVIEW)).isEmpty();
        story.does(BY_B, "2026-03-21", Deliver.signed(FIRST));
        assertThat(story.refusals(HOUSING, "2026-03-22", Deliver.signed(FIRST))).containsExactly("already-delivered");
    }

    /** 20-3: what reaches who was chosen to speak for them, or holds a mandate, has reached them: a reading. */
    @Test
    void whoRepresentsThemReceivesForThem() {
        PersonRef lawyer = PersonRef.of("lawyer");
        for (Representation given : List.of(Representation.joint(2, List.of(A)), Representation.proxy(lawyer, true))) {
            PersonRef representative = given.representatives().get(0);
            Story story = answered(Optional.of(given)).does(HOUSING, "2026-03-10", to(representative));
            assertThat(story.refusals(BY_B, "2026-04-09", REVIEW)).isEmpty();
            assertThat(story.refusals(BY_B, "2026-04-10", REVIEW)).containsExactly("window-not-open");
        }
        Story toB = answered(Optional.of(Representation.joint(2, List.of(A)))).does(HOUSING, "2026-03-10", to(B));
        assertThat(toB.refusals(BY_A, "2026-06-10", REVIEW))
                .as("who is spoken for receives for nobody else")
                .isEmpty();
    }

    /** 36-1: the same of the review opinion; who received the first opinion has not thereby received this one. */
    @Test
    void theReviewOpinionReachesEachToo() {
        RequestRemedy again = RequestRemedy.inTime(FIRST, Story.of(PROVINCE));
        Story story = answered()
                .does(HOUSING, "2026-03-10", to(A))
                .does(BY_B, "2026-03-20", REVIEW)
                .does(CITY, "2026-04-01", new DecideRemedy(FIRST, "opinion"));
        assertThat(story.state().onlyTrack().orElseThrow().receipts()).isEmpty();
        assertThat(story.refusals(BY_B, "2026-04-02", again)).containsExactly("window-not-open");
        story.does(
                CITY, "2026-04-02", new DeliverRemedy(FIRST, Delivery.signed().to(B)));
        assertThat(story.refusals(BY_B, "2026-05-07", again)).containsExactly("window-not-open");
        assertThat(story.refusals(BY_A, "2026-05-07", again)).isEmpty();
    }

    /** A delivery read as one to all takes B's days away: that is no slip of the pen which the organ mends alone. */
    @Test
    void aCorrectionThatNamesMoreTakesTheirDays() {
        Story story = answered().does(HOUSING, "2026-03-10", to(A));
        Correct toAll = new Correct(
                story.state().version(), Correction.replaced(new Delivered(FIRST, Delivery.signed())), "a slip");
        assertThat(story.refusals(HOUSING, "2026-04-01", toAll)).isNotEmpty();
    }

    /** What a snapshot keeps of it is what a replay comes to. */
    @Test
    void aSnapshotKnowsWhoHasIt() {
        Story story = answered().does(HOUSING, "2026-03-10", to(A)).does(HOUSING, "2026-04-01", to(B));
        assertThat(Lifecycle.under(ChinaRules.national()).replay(story.state().history()))
                .isEqualTo(story.state());
    }

    private static Finality finality(Outlook outlook) {
        return outlook.track(FIRST).orElseThrow().finality();
    }

    private static String way(Outlook outlook) {
        Outlook.Way way = outlook.ways().get(0);
        return way.standing().code() + " " + way.when().orElseThrow();
    }
}
