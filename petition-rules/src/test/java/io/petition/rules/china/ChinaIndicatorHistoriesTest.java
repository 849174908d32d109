package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.time.Span.calendarDays;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.Regime;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionCommand.Correct;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.FollowUpCommand.Evaluate;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.Extend;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.SupportCommand.RecordVisit;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Recurrence;
import io.petition.model.Representation;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.ClockClass;
import io.petition.statistics.Place;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a history to a figure: what is told late, corrected, extended, rated or decided moves the figure as it should. */
class ChinaIndicatorHistoriesTest {
    private static final Regime CHINA = ChinaRules.national();
    private static final Regime HUBEI = ChinaOverlays.lay(CHINA, ChinaOverlays.EVALUATION_WINDOWS_HUBEI)
            .regime()
            .orElseThrow();
    private static final int ANSWERED = 6;

    @Test
    void anOpenMatterIsNotYetDueThenOverdueThenLate() {
        Story story = accepted(CHINA);
        assertThat(figure("on-time-completion", story, "2024-05-04")).isEqualTo("0 of 1 (0.0 %), 1 not-yet-due");
        // 2024-05-04 is a Saturday and the Labour Day break ends on the 5th: the term ends on Monday the 6th.
        assertThat(figure("on-time-completion", story, "2024-05-06")).isEqualTo("0 of 1 (0.0 %), 1 not-yet-due");
        assertThat(figure("on-time-completion", story, "2024-05-07")).isEqualTo("0 of 1 (0.0 %), 1 overdue");
        story.does(HOUSING, "2024-05-08", Answer.whole(FIRST, "supported", "a law"));
        assertThat(figure("on-time-completion", story, "2024-06-01")).isEqualTo("0 of 1 (0.0 %), 1 late");
        assertThat(figure("handling-days", story, "2024-06-01")).startsWith("1 facts, median 64 days");
    }

    @Test
    void aLawfulExtensionIsNoBreach() {
        Story story = accepted(CHINA)
                .does(
                        HOUSING,
                        "2024-04-20",
                        Extend.by(FIRST, calendarDays(20))
                                .because("survey")
                                .approvedBy(PersonRef.of("head"))
                                .petitionerTold())
                .does(HOUSING, "2024-05-20", Answer.whole(FIRST, "supported", "a law"));
        assertThat(figure("on-time-completion", story, "2024-06-01")).isEqualTo("1 of 1 (100.0 %)");
        assertThat(figure("extension-share", story, "2024-06-01")).isEqualTo("1 of 1 (100.0 %)");
    }

    /** Nobody classified it: until when it is owed hangs on that, and the figure says so. */
    @Test
    void anUnclassifiedMatterIsConditional() {
        Story story = Story.under(CHINA)
                .does(OFFICE, "2024-03-01", new Register(petition(Recurrence.FIRST)))
                .does(OFFICE, "2024-03-02", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2024-03-03", new Receive(FIRST))
                .does(HOUSING, "2024-03-05", new Accept(FIRST));
        assertThat(fact(story, CHINA, "2024-04-01")
                        .clock(Terms.HANDLING)
                        .orElseThrow()
                        .standing())
                .isEqualTo(ClockClass.CONDITIONAL);
        assertThat(figure("on-time-completion", story, "2024-04-01"))
                .contains("no data")
                .contains("1 conditional");
    }

    /** The answer was given in April and entered as of May: once that is mended it is in time, and the figure of before is still there. */
    @Test
    void aCorrectionMovesTheFigureAndThePastOneIsStillThere() {
        Story story = accepted(CHINA).does(HOUSING, "2024-05-20", Answer.whole(FIRST, "supported", "a law"));
        assertThat(figure("on-time-completion", story, "2024-06-01")).isEqualTo("0 of 1 (0.0 %), 1 late");
        MatterState before = story.state();
        story.does(
                HOUSING,
                "2024-06-10",
                new Correct(ANSWERED, Correction.redated(When.on(LocalDate.parse("2024-04-30"))), "a slip of the pen"));
        assertThat(figure("on-time-completion", story, "2024-06-10")).isEqualTo("1 of 1 (100.0 %)");

        var classifier = ChinaIndicators.classifier(Lifecycle.under(CHINA));
        var then = classifier.of(
                story.state().history(),
                Instant.parse("2024-06-01T12:00:00Z"),
                LocalDate.parse("2024-06-01"),
                Place.unknown());
        assertThat(then).contains(classifier.of(before, LocalDate.parse("2024-06-01"), Place.unknown()));
    }

    /** Both bodies are rated apart; who is not rated in time is neither satisfied nor left out. */
    @Test
    void ratingsAndTheirWindow() {
        Story story = accepted(HUBEI)
                .does(HOUSING, "2024-04-01", Answer.whole(FIRST, "supported", "a law"))
                .does(HOUSING, "2024-04-02", Deliver.signed(FIRST));
        assertThat(fact(story, HUBEI, "2024-04-20").ratings())
                .as("the window is open")
                .isEmpty();
        CaseFact lapsed = fact(story, HUBEI, "2024-07-20");
        assertThat(lapsed.ratings())
                .containsEntry(CaseFacts.OFFICE, CaseFacts.WINDOW_LAPSED)
                .containsEntry(CaseFacts.ORGAN, CaseFacts.WINDOW_LAPSED);
        assertThat(lapsed.ratedOn().get(CaseFacts.ORGAN)).isEqualTo("2024-05-06");
        story.does(PERSON, "2024-04-25", new Evaluate(FIRST, Story.of(HOUSING), "satisfied"));
        CaseFact rated = fact(story, HUBEI, "2024-07-20");
        assertThat(rated.ratings().get(CaseFacts.ORGAN)).isEqualTo("satisfied");
        assertThat(rated.ratedOn().get(CaseFacts.ORGAN)).isEqualTo("2024-04-25");
    }

    /** Where no rule has a window, nobody is said to have let one pass. */
    @Test
    void withoutAWindowTheUnratedAreUnrated() {
        Story story = accepted(CHINA)
                .does(HOUSING, "2024-04-01", Answer.whole(FIRST, "supported", "a law"))
                .does(HOUSING, "2024-04-02", Deliver.signed(FIRST));
        assertThat(figure("participation-organ", story, "2025-04-20")).isEqualTo("0 of 0 (no data), 1 not-rated");
    }

    /** What a remedy came to is told apart where the rules do; a decision that was struck came to nothing. */
    @Test
    void remedies() {
        Story story = Shandong.underReview(Shandong.REGIME).does(CITY, "2025-04-20", new DecideRemedy(FIRST, "upheld"));
        CaseFact fact = fact(story, Shandong.REGIME, "2025-06-01");
        assertThat(fact.outcome().lastRemedy()).contains("upheld");
        long decided = story.state().version();
        story.does(CITY, "2025-04-21", new Correct(decided, Correction.struck(), "on the wrong matter"));
        assertThat(fact(story, Shandong.REGIME, "2025-06-01").outcome().lastRemedy())
                .isEmpty();
    }

    /** The same submitted again after the answer: it came again, and its second piece is one that repeats. */
    @Test
    void submissionsAreCountedForThemselves() {
        Story story = accepted(CHINA);
        var submissions =
                ChinaIndicators.classifier(Lifecycle.under(CHINA)).submissions(story.state(), Place.unknown());
        var pieces = ChinaIndicators.all().ofSubmissions("pieces").orElseThrow();
        assertThat(pieces.of(Panel.of(pieces).tally(submissions))).hasToString("1");
        assertThat(submissions.get(0).persons()).contains(1);
    }

    /** What a visit settles has a day in the shares of what is settled, and one that settles nothing has none. */
    @Test
    void aVisitThatSettlesIsCountedOnItsDay() {
        Story story = accepted(CHINA)
                .does(HOUSING, "2024-03-20", new RecordVisit(FIRST, "to-the-door", Optional.empty(), false));
        assertThat(fact(story, CHINA, "2024-06-01").moments()).doesNotContainKey(Milestones.SETTLED);
        assertThat(figure("on-the-spot-share", story, "2024-06-01")).isEqualTo("0 of 0 (no data)");
        story.does(HOUSING, "2024-04-02", new RecordVisit(FIRST, "open-reception", Optional.empty(), true));
        CaseFact fact = fact(story, CHINA, "2024-06-01");
        assertThat(fact.moments()).containsEntry(Milestones.SETTLED, LocalDate.parse("2024-04-02"));
        assertThat(fact.outcome().onTheSpot()).contains(true);
        for (String key : List.of("on-the-spot-share", "settled-share")) {
            assertThat(figure(key, story, "2024-06-01")).as(key).isEqualTo("1 of 1 (100.0 %)");
        }
        long settled = story.state().version();
        story.does(HOUSING, "2024-04-03", new Correct(settled, Correction.struck(), "of another matter"));
        assertThat(figure("on-the-spot-share", story, "2024-06-01")).isEqualTo("0 of 0 (no data)");
    }

    /** Of a visit of twelve, two are named and five speak: twelve persons came, in one batch. */
    @Test
    void whoCameIsCountedAndNotWhoIsNamed() {
        Petition visit = Petition.builder()
                .from(petition(Recurrence.FIRST))
                .channel(Channel.VISIT)
                .addPetitioners(PersonRef.of("second"))
                .representation(Representation.joint(12, List.of(PersonRef.of("second"))))
                .build();
        Story story = Story.under(CHINA).does(OFFICE, "2024-03-01", new Register(visit));
        var submissions =
                ChinaIndicators.classifier(Lifecycle.under(CHINA)).submissions(story.state(), Place.unknown());
        assertThat(submissions.get(0).persons()).contains(12);
        assertThat(fact(story, CHINA, "2024-06-01").intake().persons()).contains(12);
        for (var entry : Map.of("visit-batches", "1", "visit-persons", "12", "group-visit-persons", "12")
                .entrySet()) {
            var indicator = ChinaIndicators.all().ofSubmissions(entry.getKey()).orElseThrow();
            assertThat(indicator.of(Panel.of(indicator).tally(submissions)))
                    .as(entry.getKey())
                    .hasToString(entry.getValue());
        }
    }

    private static Story accepted(Regime regime) {
        return Story.under(regime)
                .does(OFFICE, "2024-03-01", new Register(petition(Recurrence.FIRST)))
                .does(OFFICE, "2024-03-02", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2024-03-03", new Receive(FIRST))
                .does(HOUSING, "2024-03-04", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2024-03-05", new Accept(FIRST));
    }

    private static Petition petition(Recurrence recurrence) {
        return Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse("2024-03-01")))
                .petitioners(List.of(PERSON.person().orElseThrow()))
                .recurrence(recurrence)
                .build();
    }

    private static CaseFact fact(Story story, Regime regime, String asOf) {
        return ChinaIndicators.classifier(Lifecycle.under(regime))
                .of(story.state(), LocalDate.parse(asOf), Place.unknown());
    }

    private static String figure(String key, Story story, String asOf) {
        Indicator<CaseFact> indicator = ChinaIndicators.all().ofCases(key).orElseThrow();
        return indicator
                .of(Panel.of(indicator).tally(List.of(fact(story, CHINA, asOf))))
                .toString();
    }
}
