package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.law.Regime;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.IntakeCommand.SucceedOrgan;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.MoveRemedy;
import io.petition.lifecycle.RemedyCommand.RefuseRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.lifecycle.RemedyCommand.TakeUpRemedy;
import io.petition.model.OrganId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A remedy is never decided by whom it is against, nor by who took that organ over: it moves. */
class MergedReviewsTest {
    private static final Regime CHINA = ChinaRules.national();
    private static final Actor OTHER = Actor.organ(OrganId.of("other-government"));
    private static final Actor LEADERS =
            new Actor(Role.LEADERSHIP, Optional.of(OrganId.of("province-committee")), Optional.empty());

    /** The organ whose opinion is reviewed goes into the reviewing one. */
    private static Story merged(Regime regime) {
        return Shandong.underReview(regime)
                .does(CITY, "2025-04-15", new SucceedOrgan(Story.of(HOUSING), Story.of(CITY), "reform"));
    }

    @Test
    void whoTookOverTheOrganComplainedOfNeitherDecidesNorTakesUpNorRefuses() {
        Story story = merged(Shandong.REGIME);
        assertThat(story.refusals(CITY, "2025-04-16", new DecideRemedy(FIRST, "upheld")))
                .containsExactlyInAnyOrder("actor-not-asked-for-remedy", "remedy-must-move");
        assertThat(story.refusals(CITY, "2025-04-16", new TakeUpRemedy(FIRST)))
                .containsExactlyInAnyOrder("actor-not-asked-for-remedy", "remedy-must-move");
        assertThat(story.refusals(CITY, "2025-04-16", new RefuseRemedy(FIRST, "review-out-of-time")))
                .containsExactlyInAnyOrder("actor-not-asked-for-remedy", "remedy-must-move");
        assertThat(story.open(CITY, "2025-04-16")).contains(ActKey.MOVE_REMEDY);
        assertThat(story.owing(Terms.REVIEW, "2025-04-16"))
                .as("who must not decide it does not owe it")
                .containsExactly("nobody until 2025-05-12");
    }

    @Test
    void aMovedRemedyGoesOnWithItsDaysBeforeWhoGotIt() {
        Story story = merged(CHINA).does(CITY, "2025-04-17", new MoveRemedy(FIRST, Story.of(PROVINCE), "merged"));
        assertThat(story.owing(Terms.REVIEW, "2025-04-18"))
                .as("30 days from the request")
                .containsExactly("province-government until 2025-05-12");
        assertThat(story.refusals(CITY, "2025-04-18", new DecideRemedy(FIRST, "opinion")))
                .containsExactly("actor-not-asked-for-remedy");
        story.does(PROVINCE, "2025-04-30", new DecideRemedy(FIRST, "opinion"));
        assertThat(story.owing(Terms.REVIEW, "2025-05-01")).isEmpty();
    }

    @Test
    void whoMayMoveItAndWhere() {
        MoveRemedy up = new MoveRemedy(FIRST, Story.of(PROVINCE), "merged");
        Story story = merged(CHINA);
        assertThat(story.refusals(PROVINCE, "2025-04-17", up))
                .as("takes it to itself")
                .isEmpty();
        assertThat(story.refusals(LEADERS, "2025-04-17", up)).isEmpty();
        assertThat(story.refusals(OTHER, "2025-04-17", up)).containsExactly("actor-not-asked-for-remedy");
        assertThat(story.refusals(OFFICE, "2025-04-17", up)).contains("act-of-another-role");
        assertThat(story.refusals(CITY, "2025-04-17", new MoveRemedy(FIRST, Story.of(PROVINCE), " ")))
                .containsExactly("reason-not-given");
        assertThat(story.refusals(CITY, "2025-04-17", new MoveRemedy(FIRST, Story.of(CITY), "merged")))
                .containsExactly("remedy-at-its-own-target");
        assertThat(Shandong.underReview(CHINA).refusals(CITY, "2025-04-17", up))
                .as("before an organ that it is not against it stays")
                .containsExactly("remedy-need-not-move");
    }

    /** In re-examination it is against the handling organ and the reviewing one, whichever is merged with the one that was asked. */
    @ParameterizedTest
    @ValueSource(strings = {"housing-bureau", "city-government"})
    void neitherOpinionIsReexaminedByWhoTookItOver(String former) {
        String decided = "upheld";
        Story story = Shandong.underReexamination(Shandong.REGIME, decided)
                .does(PROVINCE, "2025-04-28", new SucceedOrgan(OrganId.of(former), Story.of(PROVINCE), "reform"));
        assertThat(story.refusals(PROVINCE, "2025-04-29", new DecideRemedy(FIRST, decided)))
                .containsExactlyInAnyOrder("actor-not-asked-for-remedy", "remedy-must-move");
        story.does(PROVINCE, "2025-04-29", new MoveRemedy(FIRST, Story.of(OTHER), "merged"))
                .does(OTHER, "2025-05-05", new DecideRemedy(FIRST, decided));
    }

    /** Another organ's merger hands on what that owes and nothing else. */
    @Test
    void aSuccessorOfTheReviewerBearsTheReviewAlone() {
        OrganId merged = OrganId.of("merged-government");
        Story story = Shandong.underReview(CHINA)
                .does(CITY, "2025-04-15", new SucceedOrgan(Story.of(CITY), merged, "reform"));
        assertThat(story.owing(Terms.REVIEW, "2025-04-16")).containsExactly("merged-government until 2025-05-12");
        assertThat(story.owed(Terms.HANDLING, "2025-04-16").organ()).contains(Story.of(HOUSING));
        story.does(Actor.organ(merged), "2025-04-20", new DecideRemedy(FIRST, "opinion"));
        assertThat(story.refusals(PERSON, "2025-04-21", RequestRemedy.inTime(FIRST, merged)))
                .contains("remedy-at-its-own-target");
    }
}
