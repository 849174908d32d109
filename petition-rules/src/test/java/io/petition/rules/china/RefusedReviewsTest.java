package io.petition.rules.china;

import static io.petition.rules.china.Shandong.REGIME;
import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.IntakeCommand.SucceedOrgan;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.RemedyCommand.CallResponse;
import io.petition.lifecycle.RemedyCommand.ComplainRefusal;
import io.petition.lifecycle.RemedyCommand.DecideRefusal;
import io.petition.lifecycle.RemedyCommand.RefuseRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.lifecycle.RemedyCommand.RespondRemedy;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.view.Audience;
import io.petition.view.Views;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shandong 19 and 21: who looks into a refusal, and who answers for an opinion. */
class RefusedReviewsTest {
    private static final TermKey DECISION = TermKey.of("review-refusal-decision");
    private static final Map<String, Actor> ACTORS =
            Map.of("housing", HOUSING, "city", CITY, "province", PROVINCE, "office", OFFICE);

    private static Story refused() {
        return Shandong.underReview(REGIME).does(CITY, "2025-04-14", new RefuseRemedy(FIRST, "review-out-of-time"));
    }

    private static Story complained() {
        return refused().does(PERSON, "2025-05-01", new ComplainRefusal(FIRST, Story.of(PROVINCE)));
    }

    @ParameterizedTest(name = "to {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"city,     complaint-at-its-own-target", "housing,  complaint-at-its-own-target", "province, -"})
    void aRefusalIsComplainedOfAboveWhoRefused(String to, String refusal) {
        assertThat(refused()
                        .refusals(PERSON, "2025-05-01", new ComplainRefusal(FIRST, Story.of(ACTORS.get(to))))
                        .toString())
                .isEqualTo(refusal == null ? "[]" : "[" + refusal + "]");
    }

    @ParameterizedTest(name = "by {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"city,     actor-not-asked-about-refusal", "housing,  actor-not-asked-about-refusal", "province, -"
            })
    void onlyWhoWasTurnedToDecidesTheComplaint(String by, String refusal) {
        Story story = complained();
        Actor actor = ACTORS.get(by);
        assertThat(story.refusals(actor, "2025-05-10", new DecideRefusal(FIRST, "review-to-be-taken-up"))
                        .toString())
                .isEqualTo(refusal == null ? "[]" : "[" + refusal + "]");
        assertThat(story.open(actor, "2025-05-10").contains(ActKey.DECIDE_REFUSAL))
                .isEqualTo(refusal == null);
    }

    @Test
    void theComplaintIsOwedByWhoWasTurnedToAndIsOnRecord() {
        Story story = complained();
        assertThat(story.owing(DECISION, "2025-05-02")).containsExactly("province-government until 2025-06-03");
        assertThat(story.state()
                        .open(FIRST, ProceedingKind.REFUSAL_COMPLAINT)
                        .orElseThrow()
                        .subject())
                .contains("province-government");
        story.does(PROVINCE, "2025-05-10", new DecideRefusal(FIRST, "review-to-be-taken-up"));
        assertThat(story.owing(DECISION, "2025-05-11")).isEmpty();
        assertThat(story.state().open(FIRST, ProceedingKind.REFUSAL_COMPLAINT)).isEmpty();
        assertThat(story.owing(TermKey.of("review-acceptance"), "2025-05-11"))
                .as("ordered to take it up, the city has its days again")
                .containsExactly("city-government until 2025-05-14");
        assertThat(story.refusals(CITY, "2025-05-12", new RefuseRemedy(FIRST, "review-out-of-time")))
                .containsExactly("remedy-was-ordered");
    }

    /** Who is to decide on the refusal sees what it is about, for as long as that takes; before, it is a stranger. */
    @Test
    void whoWasTurnedToSeesTheMatterUntilItIsDecided() {
        Views views = Views.under(REGIME);
        Audience province = Audience.official(Role.ORGAN, Story.of(PROVINCE), PersonRef.of("clerk"));
        assertThat(views.of(refused().state(), province).tracks()).isEmpty();
        Story story = complained();
        assertThat(views.of(story.state(), province).tracks()).hasSize(1);
        story.does(PROVINCE, "2025-05-10", new DecideRefusal(FIRST, "review-to-be-taken-up"));
        assertThat(views.of(story.state(), province).tracks()).isEmpty();
    }

    /** Who takes over who was turned to decides in its place; who refused and took that over does not. */
    @Test
    void aSuccessorDecidesTheComplaintUnlessItRefused() {
        OrganId merged = OrganId.of("merged-government");
        Story successor =
                complained().does(PROVINCE, "2025-05-05", new SucceedOrgan(Story.of(PROVINCE), merged, "reform"));
        assertThat(successor.owing(DECISION, "2025-05-06")).containsExactly("merged-government until 2025-06-03");
        successor.does(Actor.organ(merged), "2025-05-07", new DecideRefusal(FIRST, "review-refusal-stands"));
        Story refuser = complained()
                .does(PROVINCE, "2025-05-05", new SucceedOrgan(Story.of(PROVINCE), Story.of(CITY), "reform"));
        assertThat(refuser.refusals(CITY, "2025-05-07", new DecideRefusal(FIRST, "review-refusal-stands")))
                .containsExactly("actor-not-asked-about-refusal");
    }

    @Test
    void toAskAgainWhoRefusedIsRefusedForThatReason() {
        assertThat(refused().refusals(PERSON, "2025-04-15", RequestRemedy.inTime(FIRST, Story.of(CITY))))
                .containsExactlyInAnyOrder("window-not-open", "remedy-refused-before");
        assertThat(refused().refusals(PERSON, "2025-04-15", RequestRemedy.inTime(FIRST, Story.of(HOUSING))))
                .contains("remedy-at-its-own-target");
    }

    /** Art. 9-1: complained of is whoever gave the opinion; called on 2025-05-06, five working days. */
    @ParameterizedTest(name = "level {0}")
    @CsvSource({
        "1, review-response, housing-bureau, housing, city",
        "2, reexamination-response, city-government, city, province"
    })
    void theStatementIsOwedByWhoseOpinionItIs(int level, String term, String owing, String answers, String asks) {
        Story story = level == 1 ? Shandong.underReview(REGIME) : Shandong.underReexamination(REGIME, "upheld");
        story.does(ACTORS.get(asks), "2025-05-06", new CallResponse(FIRST));
        assertThat(story.owing(TermKey.of(term), "2025-05-07")).containsExactly(owing + " until 2025-05-13");
        assertThat(story.open(ACTORS.get(answers), "2025-05-07")).contains(ActKey.RESPOND_REMEDY);
        assertThat(story.refusals(ACTORS.get(asks), "2025-05-07", new RespondRemedy(FIRST)))
                .containsExactly("opinion-of-another-organ");
        assertThat(story.refusals(OFFICE, "2025-05-07", new RespondRemedy(FIRST)))
                .contains("opinion-of-another-organ");
        story.does(ACTORS.get(answers), "2025-05-08", new RespondRemedy(FIRST));
        assertThat(story.owing(TermKey.of(term), "2025-05-09")).isEmpty();
    }
}
