package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;
import static io.petition.rules.china.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.law.MatterClass;
import io.petition.law.Regime;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Notify;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.FollowUpCommand.Close;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.NoLongerAccept;
import io.petition.lifecycle.HandlingCommand.NotAccept;
import io.petition.lifecycle.HandlingCommand.ReplySuggestion;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a matter may be refused and when it may be closed, told as cases. */
class ChinaGroundsTest {
    private static final Regime CHINA = ChinaRules.national();
    private static final String DENIED = "ground-does-not-hold";

    private final Story story = Story.under(CHINA);

    /** 19-3: the housing bureau has it, the same matter is raised with the city. */
    @Test
    void theHigherOrganRefusesWhatIsUnderWayBelowAndTheLowerOneDoesNot() {
        story.registers(HOUSING, "2026-03-02", "P-1", Channel.LETTER).does(HOUSING, "2026-03-03", new Accept(FIRST));
        NotAccept refusal = new NotAccept(SECOND, Grounds.ALREADY_UNDER_WAY);
        story.registers(CITY, "2026-03-20", "P-2", Channel.LETTER);
        assertThat(story.refusals(CITY, "2026-03-20", refusal)).isEmpty();

        Story again = Story.under(CHINA)
                .registers(HOUSING, "2026-03-02", "P-1", Channel.LETTER)
                .does(HOUSING, "2026-03-03", new Accept(FIRST))
                .registers(HOUSING, "2026-03-20", "P-2", Channel.LETTER);
        assertThat(again.refusals(HOUSING, "2026-03-20", refusal))
                .as("it has the matter itself")
                .containsExactly(DENIED);
    }

    @Test
    void whatHasEndedIsNotUnderWay() {
        story.registers(HOUSING, "2026-03-02", "P-1", Channel.LETTER)
                .does(PERSON, "2026-03-03", new Withdraw(FIRST, "not wanted any more"))
                .registers(CITY, "2026-03-20", "P-2", Channel.LETTER);
        assertThat(story.refusals(CITY, "2026-03-20", new NotAccept(SECOND, Grounds.ALREADY_UNDER_WAY)))
                .containsExactly(DENIED);
    }

    /** The record does not reach into another system: the clerk who knows better is believed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2015-03-02", "2026-03-02"})
    void whereTheRecordIsSilentWhoActsIsBelieved(String day) {
        story.registers(CITY, day, "P-1", Channel.LETTER);
        assertThat(story.refusals(CITY, day, new NotAccept(FIRST, Grounds.ALREADY_UNDER_WAY)))
                .isEmpty();
        assertThat(story.refusals(CITY, day, new NoLongerAccept(FIRST, Grounds.RE_EXAMINED)))
                .isEmpty();
    }

    /** 36-3 and 35-3: only after re-examination, not after an answer or a review. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2015", "2024"})
    void onlyAfterReexaminationIsItNoLongerAccepted(String year) {
        story.registers(HOUSING, year + "-03-02", "P-1", Channel.LETTER);
        if (year.equals("2024")) {
            story.does(HOUSING, year + "-03-02", new Classify(FIRST, MatterClasses.ORDINARY));
        }
        story.does(HOUSING, year + "-03-03", new Accept(FIRST))
                .does(HOUSING, year + "-03-20", Answer.whole(FIRST, "supported", "a law"))
                .does(HOUSING, year + "-03-21", Deliver.signed(FIRST))
                .registers(HOUSING, year + "-03-25", "P-2", Channel.LETTER);
        NoLongerAccept refusal = new NoLongerAccept(SECOND, Grounds.RE_EXAMINED);
        assertThat(story.refusals(HOUSING, year + "-03-25", refusal)).containsExactly(DENIED);
        story.does(PERSON, year + "-04-02", RequestRemedy.inTime(FIRST, Story.of(CITY)))
                .does(CITY, year + "-04-20", new DecideRemedy(FIRST, "opinion"))
                .does(CITY, year + "-04-22", DeliverRemedy.signed(FIRST))
                .does(PERSON, year + "-05-06", RequestRemedy.inTime(FIRST, Story.of(PROVINCE)));
        assertThat(story.refusals(HOUSING, year + "-05-07", refusal)).containsExactly(DENIED);
        story.does(PROVINCE, year + "-05-20", new DecideRemedy(FIRST, "opinion"));
        assertThat(story.refusals(HOUSING, year + "-05-21", refusal)).isEmpty();
        Close exhausted = new Close(FIRST, Grounds.REMEDIES_EXHAUSTED);
        assertThat(story.refusals(HOUSING, year + "-05-21", exhausted))
                .as("while the petitioner does not have the opinion")
                .containsExactly(DENIED);
        story.does(PROVINCE, year + "-05-21", DeliverRemedy.signed(FIRST)).does(HOUSING, year + "-05-21", exhausted);
        assertThat(story.refusals(HOUSING, year + "-05-22", refusal)).isEmpty();
    }

    /** The re-examination opinion is delivered once, by whom it is of. */
    @Test
    void theReexaminationOpinionIsDeliveredOnce() {
        story.registers(HOUSING, "2015-03-02", "P-1", Channel.LETTER)
                .does(HOUSING, "2015-03-03", new Accept(FIRST))
                .does(HOUSING, "2015-03-20", Answer.whole(FIRST, "supported", "a law"))
                .does(HOUSING, "2015-03-21", Deliver.signed(FIRST))
                .does(PERSON, "2015-04-02", RequestRemedy.inTime(FIRST, Story.of(CITY)))
                .does(CITY, "2015-04-20", new DecideRemedy(FIRST, "opinion"))
                .does(CITY, "2015-04-22", DeliverRemedy.signed(FIRST))
                .does(PERSON, "2015-05-06", RequestRemedy.inTime(FIRST, Story.of(PROVINCE)))
                .does(PROVINCE, "2015-05-20", new DecideRemedy(FIRST, "opinion"));
        DeliverRemedy delivery = DeliverRemedy.signed(FIRST);
        assertThat(story.refusals(CITY, "2015-05-21", delivery)).containsExactly("actor-not-asked-for-remedy");
        story.does(PROVINCE, "2015-05-21", delivery);
        assertThat(story.refusals(PROVINCE, "2015-05-22", delivery)).containsExactly("already-delivered");
    }

    /** 20-1: only of a visit, and in 2022 only of an appeal that is known to be one. */
    @ParameterizedTest(name = "{0}, {1}, class {2}: {3}")
    @CsvSource({
        "2015-03-02, VISIT,,        may",
        "2015-03-02, LETTER,,       may not",
        "2026-03-02, VISIT,,        may not",
        "2026-03-02, VISIT, 31(6),  may",
        "2026-03-02, VISIT, 29,     may not",
        "2026-03-02, ONLINE, 31(6), may not"
    })
    void aVisitThatSkipsALevelMayBeRefused(String day, Channel channel, String matterClass, String may) {
        assertThat(refusals(day, channel, matterClass, new NotAccept(FIRST, Grounds.SKIP_LEVEL_VISIT)))
                .isEqualTo(may.equals("may") ? List.of() : List.of(DENIED));
    }

    /** 28-2, 31(1): litigation matters, and no other. */
    @ParameterizedTest(name = "class {0}: {1}")
    @CsvSource({"31(1), may", "31(2), may not", "31(6), may not", ", may not"})
    void aMatterForTheCourtsMayBeRefusedAndWhenLawfullyEndedNoLongerAccepted(String matterClass, String may) {
        List<String> expected = may.equals("may") ? List.of() : List.of(DENIED);
        assertThat(refusals(
                        "2026-03-02",
                        Channel.LETTER,
                        matterClass,
                        new NotAccept(FIRST, Grounds.COURT_OR_PROCURATORATE)))
                .isEqualTo(expected);
        assertThat(refusals(
                        "2026-03-02", Channel.LETTER, matterClass, new NoLongerAccept(FIRST, Grounds.LITIGATION_ENDED)))
                .isEqualTo(expected);
    }

    private static List<String> refusals(
            String day, Channel channel, String matterClass, io.petition.lifecycle.Command refusal) {
        Story story = Story.under(CHINA).registers(CITY, day, "P-1", channel);
        if (matterClass != null) {
            story.does(CITY, day, new Classify(FIRST, MatterClass.of(matterClass)));
        }
        return story.refusals(CITY, day, refusal);
    }

    /** 33: an appeal that is being dealt with; its handling term then falls away, and so does the window for review. */
    @Test
    void anAppealMayBeSettledAndNothingIsOwedAfterwards() {
        Close settled = new Close(FIRST, Grounds.SETTLED);
        story.registers(OFFICE, "2026-03-02", "P-1", Channel.LETTER)
                .does(OFFICE, "2026-03-03", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2026-03-04", new Receive(FIRST))
                .does(HOUSING, "2026-03-05", Notify.whole(FIRST));
        assertThat(story.refusals(HOUSING, "2026-03-05", settled)).contains("ground-not-at-this-stage");
        story.does(HOUSING, "2026-03-06", new Accept(FIRST));
        assertThat(story.refusals(HOUSING, "2026-03-20", settled))
                .as("while its class is not known")
                .containsExactly(DENIED);
        story.does(HOUSING, "2026-03-20", new Classify(FIRST, MatterClasses.ORDINARY));
        assertThat(story.refusals(HOUSING, "2026-03-20", settled))
                .as("on the bare word of the organ")
                .containsExactly(DENIED);
        story.does(PERSON, "2026-03-20", new Settle(FIRST, "reconciliation")).does(HOUSING, "2026-03-20", settled);
        assertThat(story.standing(Terms.HANDLING, "2027-01-01")).isEqualTo(Kind.NOT_OWED);
        assertThat(story.state().closed()).isTrue();
    }

    @Test
    void whatIsWithdrawnLateWasLate() {
        story.registers(HOUSING, "2015-03-02", "P-1", Channel.LETTER)
                .does(HOUSING, "2015-03-03", new Accept(FIRST))
                .does(PERSON, "2015-06-01", new Withdraw(FIRST, "not wanted any more"));
        assertThat(story.standing(Terms.HANDLING, "2016-01-01")).isEqualTo(Kind.MISSED);
    }

    @Test
    void anAnsweredMatterThatIsWithdrawnHasNoOpenWindow() {
        story.registers(HOUSING, "2015-03-02", "P-1", Channel.LETTER)
                .does(HOUSING, "2015-03-03", new Accept(FIRST))
                .does(HOUSING, "2015-03-20", Answer.whole(FIRST, "supported", "a law"))
                .does(HOUSING, "2015-03-21", Deliver.signed(FIRST))
                .does(PERSON, "2015-03-25", new Withdraw(FIRST, "not wanted any more"));
        assertThat(story.standing(Terms.REVIEW_REQUEST, "2015-03-26")).isEqualTo(Kind.NOT_OWED);
        assertThat(story.refusals(PERSON, "2015-03-26", RequestRemedy.inTime(FIRST, OrganId.of("city"))))
                .contains("act-not-at-this-stage");
    }

    /** 29-1: what is adopted is answered, and that ends it; what is not is closed truthfully all the same. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"adopted, adopted", "suggestion-not-adopted, suggestion-not-adopted"})
    void aSuggestionIsAnsweredOrClosedAsNotAdopted(String ground, String endedOn) {
        Actor direct = HOUSING;
        story.registers(direct, "2026-03-02", "P-1", Channel.LETTER)
                .does(direct, "2026-03-03", new Classify(FIRST, MatterClasses.SUGGESTION))
                .does(direct, "2026-03-04", new Accept(FIRST));
        assertThat(story.standing(Terms.HANDLING, "2026-03-05")).isEqualTo(Kind.NOT_OWED);
        story.does(
                direct,
                "2026-04-04",
                ground.equals("adopted") ? new ReplySuggestion(FIRST, ground) : new Close(FIRST, ground));
        assertThat(story.state().onlyTrack().orElseThrow().ground()).contains(endedOn);
    }
}
