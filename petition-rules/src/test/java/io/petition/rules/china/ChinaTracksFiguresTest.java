package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.FollowUpCommand.Evaluate;
import io.petition.lifecycle.FollowUpCommand.Reopen;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.AcceptSimplified;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.AnswerDuty;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.NoteMilestone;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Recurrence;
import io.petition.statistics.CaseFact;
import io.petition.statistics.Classifier;
import io.petition.statistics.ClockClass;
import io.petition.statistics.Place;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of matters at several organs, withdrawn in part, opened again, or handled anew after a remedy: no organ hides another. */
class ChinaTracksFiguresTest {
    private static final Regime CHINA = ChinaRules.national();
    private static final Actor WATER = Actor.organ(OrganId.of("water-bureau"));

    /** Housing answered on the 11th, water never; by the end of the year it is overdue. */
    @Test
    void oneOrganDoesNotFinishForAnother() {
        Story story = two(CHINA).does(HOUSING, "2025-03-11", Answer.whole(FIRST, "supported", "a law"));
        assertThat(figure("first-petition-completion", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %)");
        assertThat(figure("one-time-resolution", story, "2025-12-31")).isEqualTo("0 of 0 (no data), 1 not-finished");
        assertThat(figure("handling-days", story, "2025-12-31")).isEqualTo("no data, 1 open");
        assertThat(figure("first-answer-days", story, "2025-12-31")).startsWith("1 facts, median 8 days");
        assertThat(figure("on-time-completion", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %), 1 overdue");
        story.does(WATER, "2026-01-10", Answer.whole(SECOND, "supported", "a law"));
        assertThat(figure("first-petition-completion", story, "2026-02-01")).isEqualTo("1 of 1 (100.0 %)");
        assertThat(figure("handling-days", story, "2026-02-01")).startsWith("1 facts, median 306 days");
        assertThat(tracks("first-petition-completion", story, "2025-12-31"))
                .containsExactly("housing-bureau 1 of 1 (100.0 %)", "water-bureau 0 of 1 (0.0 %)");
    }

    @Test
    void oneOrganDoesNotAcceptForAnother() {
        Story story = sent(CHINA).does(HOUSING, "2025-03-10", new Accept(FIRST));
        assertThat(figure("organ-timely-acceptance", story, "2025-04-02")).isEqualTo("0 of 1 (0.0 %), 1 not-yet-due");
        assertThat(figure("organ-timely-acceptance", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %), 1 overdue");
        story.does(WATER, "2025-05-01", new Accept(SECOND));
        assertThat(figure("organ-timely-acceptance", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %), 1 late");
    }

    @Test
    void oneTrackWithdrawnHidesNothing() {
        Story story = two(CHINA).does(PERSON, "2025-03-20", new Withdraw(FIRST, "enough"));
        assertThat(figure("on-time-completion", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %), 1 overdue");
        assertThat(figure("first-petition-completion", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %)");
        assertThat(figure("settled-share", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %)");
        story.does(PERSON, "2026-01-10", new Withdraw(SECOND, "enough of this, too"));
        assertThat(figure("first-petition-completion", story, "2026-02-01")).isEqualTo("0 of 0 (no data), 1 withdrawn");
        assertThat(figure("settled-share", story, "2026-02-01")).isEqualTo("0 of 0 (no data), 1 withdrawn");
        assertThat(figure("first-petition-completion", story, "2025-12-31"))
                .as("as it was before")
                .isEqualTo("0 of 1 (0.0 %)");
    }

    @Test
    void whatWasAnsweredAndThenWithdrawnWasAnswered() {
        Story story = one(CHINA)
                .does(HOUSING, "2025-03-11", Answer.whole(FIRST, "supported", "a law"))
                .does(PERSON, "2025-03-20", new Withdraw(FIRST, "content"));
        assertThat(figure("first-petition-completion", story, "2025-12-31")).isEqualTo("1 of 1 (100.0 %)");
        assertThat(figure("settled-share", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %)");
    }

    @Test
    void whatWasWithdrawnAndOpenedAgainIsNoLongerWithdrawn() {
        Story story = one(CHINA).does(PERSON, "2025-03-20", new Withdraw(FIRST, "pressed to"));
        assertThat(figure("first-petition-completion", story, "2025-05-31")).isEqualTo("0 of 0 (no data), 1 withdrawn");
        story.does(OFFICE, "2025-06-01", new Reopen(FIRST, "closed-wrongly", Optional.of(PersonRef.of("head"))));
        assertThat(figure("first-petition-completion", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %)");
        assertThat(figure("settled-share", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %)");
        assertThat(figure("on-time-completion", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %), 1 overdue");
        assertThat(figure("first-petition-completion", story, "2025-05-31")).isEqualTo("0 of 0 (no data), 1 withdrawn");
    }

    /** The first round, due 2025-05-09, in time or late alike; the redo, due 2025-06-20, has a figure of its own. */
    @ParameterizedTest
    @CsvSource({"2025-05-06, '1 of 1 (100.0 %)'", "2025-05-14, '0 of 1 (0.0 %), 1 late'"})
    void whatIsHandledAnewIsJudgedByItsFirstRoundAndTheRedoApart(String answered, String inTime) {
        Story story = one(Shandong.REGIME)
                .does(HOUSING, answered, Answer.whole(FIRST, "not-supported", "a law"))
                .does(HOUSING, answered, Deliver.signed(FIRST))
                .does(PERSON, "2025-05-15", RequestRemedy.inTime(FIRST, Story.of(CITY)));
        assertThat(figure("on-time-completion", story, "2025-05-20")).isEqualTo(inTime);
        assertThat(figure("first-petition-completion", story, "2025-05-20")).isEqualTo("1 of 1 (100.0 %)");
        story.does(CITY, "2025-05-21", new DecideRemedy(FIRST, "revoked"));
        for (String day : List.of("2025-05-20", "2025-05-21", "2025-12-31")) {
            assertThat(figure("on-time-completion", story, day)).as(day).isEqualTo(inTime);
        }
        assertThat(fact(story, "2025-12-31").clock(Terms.HANDLING).orElseThrow().standing())
                .isNotEqualTo(ClockClass.NOT_STARTED);
        assertThat(figure("on-time-redo", story, "2025-06-20")).isEqualTo("0 of 1 (0.0 %), 1 not-yet-due");
        assertThat(figure("on-time-redo", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %), 1 overdue");
        assertThat(figure("first-petition-completion", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %)");
        assertThat(figure("one-time-resolution", story, "2025-12-31")).isEqualTo("0 of 0 (no data), 1 not-finished");
        assertThat(figure("handling-days", story, "2025-12-31")).isEqualTo("no data, 1 open");
        story.does(HOUSING, "2025-12-01", Answer.whole(FIRST, "supported", "a law"));
        assertThat(figure("on-time-completion", story, "2025-12-31")).isEqualTo(inTime);
        assertThat(figure("on-time-redo", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %), 1 late");
        assertThat(figure("first-petition-completion", story, "2025-12-31")).isEqualTo("1 of 1 (100.0 %)");
        assertThat(figure("one-time-resolution", story, "2025-12-31")).isEqualTo("0 of 1 (0.0 %), 1 handled-anew");
    }

    /** Water was rated first and housing last: the last word counts, in whatever order the tracks stand. */
    @Test
    void theLastRatingByItsDayCounts() {
        Story story = two(CHINA)
                .does(HOUSING, "2025-03-11", Answer.whole(FIRST, "supported", "a law"))
                .does(WATER, "2025-03-11", Answer.whole(SECOND, "supported", "a law"))
                .does(PERSON, "2025-03-12", new Evaluate(SECOND, Story.of(WATER), "satisfied"))
                .does(PERSON, "2025-03-20", new Evaluate(FIRST, Story.of(HOUSING), "dissatisfied"));
        CaseFact fact = fact(story, "2025-12-31");
        assertThat(fact.ratings()).containsEntry("organ", "dissatisfied");
        assertThat(fact.ratedOn()).containsEntry("organ", LocalDate.parse("2025-03-20"));
        assertThat(tracks("satisfaction-organ", story, "2025-12-31"))
                .containsExactly("housing-bureau 0 of 1 (0.0 %)", "water-bureau 1 of 1 (100.0 %)");
    }

    @Test
    void anAnswerWithoutAnOpinionIsAnAnswer() {
        Story duty = registered(CHINA, HOUSING)
                .does(HOUSING, "2025-03-05", new Receive(FIRST))
                .does(HOUSING, "2025-03-10", new Classify(FIRST, MatterClasses.DUTY))
                .does(HOUSING, "2025-04-10", new AnswerDuty(FIRST, "performed"));
        assertThat(figure("first-petition-completion", duty, "2025-12-31")).isEqualTo("1 of 1 (100.0 %)");
        assertThat(figure("first-answer-days", duty, "2025-12-31")).startsWith("1 facts, median 38 days");
        Regime simplified =
                ChinaOverlays.lay(CHINA, ChinaOverlays.SIMPLIFIED).regime().orElseThrow();
        Story plain = registered(simplified, HOUSING)
                .does(HOUSING, "2025-03-05", new Receive(FIRST))
                .does(HOUSING, "2025-03-05", new AcceptSimplified(FIRST));
        assertThat(figure("first-petition-completion", plain, "2025-03-09")).isEqualTo("0 of 1 (0.0 %)");
        plain.does(HOUSING, "2025-03-10", new NoteMilestone(FIRST, MilestoneKey.of("simplified-answered")));
        assertThat(figure("first-petition-completion", plain, "2025-12-31")).isEqualTo("1 of 1 (100.0 %)");
        assertThat(figure("handling-days", plain, "2025-12-31")).startsWith("1 facts, median 5 days");
    }

    @Test
    void whatNobodyClassifiedIsNamedWhenTheTermWouldBeOver() {
        Story story = registered(CHINA, HOUSING)
                .does(HOUSING, "2025-03-05", new Receive(FIRST))
                .does(HOUSING, "2025-03-10", new Accept(FIRST));
        assertThat(figure("on-time-completion", story, "2025-05-09")).isEqualTo("0 of 0 (no data), 1 conditional");
        assertThat(figure("on-time-completion", story, "2025-05-10"))
                .isEqualTo("0 of 0 (no data), 1 unclassified-past-term");
    }

    private static Story registered(Regime regime, Actor... organs) {
        return Story.under(regime)
                .does(
                        OFFICE,
                        "2025-03-03",
                        new Register(Petition.builder()
                                .id(PetitionId.of("P-1"))
                                .channel(Channel.LETTER)
                                .received(When.on(LocalDate.parse("2025-03-03")))
                                .petitioners(List.of(PERSON.person().orElseThrow()))
                                .recurrence(Recurrence.FIRST)
                                .build()))
                .does(
                        OFFICE,
                        "2025-03-04",
                        new Forward(
                                FIRST, List.of(organs).stream().map(Story::of).toList()));
    }

    private static Story one(Regime regime) {
        return registered(regime, HOUSING)
                .does(HOUSING, "2025-03-05", new Receive(FIRST))
                .does(HOUSING, "2025-03-10", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2025-03-10", new Accept(FIRST));
    }

    private static Story sent(Regime regime) {
        return registered(regime, HOUSING, WATER)
                .does(HOUSING, "2025-03-05", new Receive(FIRST))
                .does(WATER, "2025-03-05", new Receive(SECOND))
                .does(HOUSING, "2025-03-10", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(WATER, "2025-03-10", new Classify(SECOND, MatterClasses.ORDINARY));
    }

    private static Story two(Regime regime) {
        return sent(regime)
                .does(HOUSING, "2025-03-10", new Accept(FIRST))
                .does(WATER, "2025-03-10", new Accept(SECOND));
    }

    private static Classifier classifier(Story story) {
        return ChinaIndicators.classifier(story.desk());
    }

    private static CaseFact fact(Story story, String asOf) {
        return classifier(story).of(story.state(), LocalDate.parse(asOf), Place.unknown());
    }

    private static String figure(String key, Story story, String asOf) {
        return figure(key, fact(story, asOf));
    }

    private static List<String> tracks(String key, Story story, String asOf) {
        return classifier(story).ofTracks(story.state(), LocalDate.parse(asOf), Place.unknown()).stream()
                .map(fact -> fact.place().organ().orElseThrow() + " " + figure(key, fact))
                .toList();
    }

    private static String figure(String key, CaseFact fact) {
        Indicator<CaseFact> indicator = ChinaIndicators.all().ofCases(key).orElseThrow();
        return indicator.of(Panel.of(indicator).tally(List.of(fact))).toString();
    }
}
