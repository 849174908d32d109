package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Role;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.CorrectionLaws;
import io.petition.lifecycle.DeskLaws;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.LifecycleLaws;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.PeopleLaws;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.RowLaws;
import io.petition.lifecycle.Stage;
import io.petition.model.MatterId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** What may happen and what is owed: the laws of the lifecycle over generated histories of both editions. */
class ChinaLifecyclePropertiesTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 5, 1);
    private static final LocalDate CHANGE_OF_LAW = LocalDate.of(2022, 5, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    /** What anybody may do: bring in what is new, advise, and decide as the superior whom no record of a matter knows. */
    private static final Set<ActKey> OPEN_TO_ALL = Set.of(
            ActKey.REGISTER,
            ActKey.REGISTER_DISPUTE,
            ActKey.GIVE_LEGAL_SERVICE,
            ActKey.DECIDE_DISPUTE,
            ActKey.ESCALATE, // an office takes up what lies with a village
            // 40-1 (2005: 36-1) and 37-3: an office urges whatever it finds, a village helps whoever needs it.
            ActKey.SUPERVISE,
            ActKey.PROPOSE,
            ActKey.PAIR,
            ActKey.PROPOSE_RELIEF,
            ActKey.GIVE_RELIEF);

    /** Under the one edition, under the other, and registered under the one with much still to come under the other. */
    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, FIRST_DAY, CHANGE_OF_LAW.minusDays(1), 42),
                Histories.lawful(DESK, CHANGE_OF_LAW, LAST_DAY, 42),
                Histories.lawful(DESK, CHANGE_OF_LAW.minusDays(90), CHANGE_OF_LAW.minusDays(1), 42));
    }

    @Provide
    Arbitrary<List<Recorded>> orderly() {
        return Arbitraries.oneOf(
                Histories.orderly(DESK, FIRST_DAY, CHANGE_OF_LAW.minusDays(1), 32),
                Histories.orderly(DESK, CHANGE_OF_LAW, LAST_DAY, 32));
    }

    private static LocalDate lastDay(List<Recorded> history) {
        return history.stream()
                .map(each -> each.at().happened().day(DESK.regime().zone()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    @Property(tries = 100)
    void replayIsTheSameHoweverItIsCut(@ForAll("histories") List<Recorded> history, @ForAll long cuts) {
        LifecycleLaws.replayIsTheSameHoweverItIsCut(DESK, history, cuts);
    }

    @Property(tries = 100)
    void kindsAreWhatTheEventsAre(@ForAll("histories") List<Recorded> history) {
        RowLaws.kindsAreWhatTheEventsAre(history);
    }

    /** Not only of what is lawful: what does not follow the procedure leaves the same findings, too. */
    @Property(tries = 100)
    void aHistoryWithAHoleIsTheSameHoweverItIsCut(
            @ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 1000) int at, @ForAll long cuts) {
        List<Recorded> holed = new ArrayList<>(history);
        if (history.size() > 1) {
            holed.remove(at % (history.size() - 1));
        }
        LifecycleLaws.replayIsTheSameHoweverItIsCut(DESK, holed, cuts);
    }

    @Property(tries = 80)
    void whatIsSettledStaysSettled(@ForAll("histories") List<Recorded> history) {
        LifecycleLaws.whatIsSettledStaysSettled(DESK, history, lastDay(history));
    }

    /** Of acts in their order: one that is told late may show that a term was kept which seemed to be missed. */
    @Property(tries = 80)
    void furtherActsHealNothing(@ForAll("orderly") List<Recorded> history) {
        LifecycleLaws.furtherActsHealNothing(DESK, history);
    }

    @Property(tries = 60)
    void boundsHold(@ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 40) int days) {
        LifecycleLaws.boundsHold(DESK, history, lastDay(history).plusDays(days));
    }

    @Property(tries = 40)
    void strangersMayDoNothingToIt(@ForAll("histories") List<Recorded> history) {
        LifecycleLaws.strangersMayOnly(DESK, history, lastDay(history), OPEN_TO_ALL);
    }

    @Property(tries = 40)
    void theDeskKeepsItsWord(@ForAll("histories") List<Recorded> history) {
        DeskLaws.witnessesAreAccepted(DESK, history, lastDay(history));
        DeskLaws.aSubmissionIsDoneOnce(DESK, history, lastDay(history));
    }

    /** On the last day of the history and long after, when windows have gone by. */
    @Property(tries = 60)
    void theOutlookAgrees(@ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 120) int days) {
        DeskLaws.theOutlookAgrees(DESK, history, lastDay(history).plusDays(days), Set.of("not-the-petitioner"));
    }

    @Property(tries = 40)
    void afterTheEndOnlyFollows(@ForAll("histories") List<Recorded> history) {
        DeskLaws.afterTheEndOnlyFollows(DESK, history, lastDay(history));
    }

    @Property(tries = 150)
    void noOrganDecidesOnItself(@ForAll("histories") List<Recorded> history) {
        DeskLaws.noOrganDecidesOnItself(DESK, history);
    }

    @Property(tries = 100)
    void correctionsAreActs(@ForAll("histories") List<Recorded> history) {
        CorrectionLaws.whatIsReadCouldHaveBeenDone(DESK, history);
        CorrectionLaws.noOrganTakesAwayWhatGoesAgainstIt(DESK, history);
    }

    @Property(tries = 40)
    void whoStandsAsideDoesNothing(@ForAll("histories") List<Recorded> history) {
        PeopleLaws.whoStandsAsideDoesNothing(DESK, history, lastDay(history));
    }

    @Property(tries = 80)
    void oneOfSeveralEndsItForNobodyElse(@ForAll("histories") List<Recorded> history) {
        PeopleLaws.oneOfSeveralEndsItForNobodyElse(DESK, history, lastDay(history));
    }

    /** The walks are worth their name: each of these is in enough of them for the laws to be about it. */
    @Property(tries = 400, seed = "20260502") // a distribution is checked, so the draw is fixed
    void walksAreDeep(@ForAll("histories") List<Recorded> history) {
        MatterState state = DESK.replay(history);
        for (Depth depth : Depth.values()) {
            Statistics.label(depth.name()).collect(depth.reached(state));
            Statistics.label(depth.name()).coverage(c -> c.check(true).percentage(p -> p >= depth.least()));
        }
    }

    @Test
    void everyStageIsReachedAndEnds() {
        LifecycleLaws.everyStageIsReachedAndEnds(Procedure2022.procedure());
        LifecycleLaws.everyStageIsReachedAndEnds(Procedure2005.procedure());
        assertThat(Procedure2005.procedure().acts())
                .as("2005 knows no objection")
                .allSatisfy(row -> assertThat(row.stages()).doesNotContain(Stage.OBJECTED));
    }

    @Property(tries = 50)
    void nothingIsOwedBeforeTheFirstEdition(@ForAll @IntRange(min = 1, max = 3000) int daysBefore) {
        LocalDate day = FIRST_DAY.minusDays(daysBefore);
        assertThat(DESK.regime().governing(day, day)).isEmpty();
        assertThat(DESK.allowed(MatterState.empty(MatterId.of("M")), Role.ORGAN, When.on(day)))
                .isEmpty();
    }
}
