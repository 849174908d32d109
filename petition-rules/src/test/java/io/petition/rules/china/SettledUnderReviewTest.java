package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.law.Regime;
import io.petition.lifecycle.FollowUpCommand.Close;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.lifecycle.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Art. 33, a reading: in a remedy too the petitioner may settle, or let it be; what is left to decide then is nothing. */
class SettledUnderReviewTest {
    private static final Close SETTLED = new Close(FIRST, Grounds.SETTLED);
    private static final List<Regime> REGIMES = List.of(ChinaRules.national(), Shandong.REGIME);

    private static Story settled(Regime regime) {
        return Shandong.underReview(regime).does(PERSON, "2025-04-20", new Settle(FIRST, "reconciliation"));
    }

    private static Stage stage(Story story) {
        return story.state().track(FIRST).orElseThrow().stage();
    }

    @Test
    void whoHasTheMatterOrTheRemedyClosesWhatIsSettled() {
        for (Regime regime : REGIMES) {
            for (Actor actor : List.of(HOUSING, CITY)) {
                Story story = settled(regime).does(actor, "2025-04-21", SETTLED);
                assertThat(stage(story)).isEqualTo(Stage.CLOSED);
                assertThat(story.standing(Terms.REVIEW, "2025-06-30")).isEqualTo(Kind.NOT_OWED);
            }
            assertThat(settled(regime).refusals(PROVINCE, "2025-04-21", SETTLED))
                    .containsExactly("actor-does-not-hold-track");
        }
    }

    @Test
    void itIsNotClosedOnTheOrgansWordAlone() {
        assertThat(Shandong.underReview(ChinaRules.national()).refusals(CITY, "2025-04-21", SETTLED))
                .containsExactly("ground-does-not-hold");
    }

    /** Late is late: that the petitioner gave up after the days had passed does not make them kept. */
    @Test
    void thePetitionerLetsItBeAtEachStage() {
        Withdraw withdraw = new Withdraw(FIRST, "enough");
        for (Regime regime : REGIMES) {
            Story early = Shandong.underReview(regime).does(PERSON, "2025-04-20", withdraw);
            assertThat(stage(early)).isEqualTo(Stage.CLOSED);
            assertThat(early.standing(Terms.REVIEW, "2025-06-30")).isEqualTo(Kind.NOT_OWED);
            Story late = Shandong.underReview(regime).does(PERSON, "2025-06-20", withdraw);
            assertThat(late.standing(Terms.REVIEW, "2025-06-30")).isEqualTo(Kind.MISSED);
        }
        Story reviewed = Shandong.underReview(ChinaRules.national())
                .does(CITY, "2025-05-08", new DecideRemedy(FIRST, "opinion"))
                .does(CITY, "2025-05-09", DeliverRemedy.signed(FIRST));
        assertThat(reviewed.refusals(PERSON, "2025-05-12", withdraw)).isEmpty();
        reviewed.does(PERSON, "2025-05-12", RequestRemedy.inTime(FIRST, Story.of(PROVINCE)))
                .does(PERSON, "2025-05-20", withdraw);
        assertThat(reviewed.standing(Terms.REEXAMINATION, "2025-07-30")).isEqualTo(Kind.NOT_OWED);
    }
}
