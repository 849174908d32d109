package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.LifecycleLaws;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Stage;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** The laws of the lifecycle over generated histories of both editions. */
class ChinaLifecyclePropertiesTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30), 24),
                Histories.lawful(DESK, LocalDate.of(2022, 5, 1), LocalDate.of(2026, 6, 30), 24));
    }

    private static LocalDate lastDay(List<Recorded> history) {
        return history.get(history.size() - 1).at().happened().day(DESK.regime().zone());
    }

    @Property(tries = 150)
    void replayIsStepByStep(@ForAll("histories") List<Recorded> history) {
        LifecycleLaws.replayIsStepByStep(DESK, history);
    }

    @Property(tries = 100)
    void replayIsTheSameHoweverItIsCut(@ForAll("histories") List<Recorded> history, @ForAll long cuts) {
        LifecycleLaws.replayIsTheSameHoweverItIsCut(DESK, history, cuts);
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

    @Property(tries = 100)
    void aMissingActIsAFinding(@ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 1000) int at) {
        if (history.size() > 2) {
            LifecycleLaws.aMissingActIsAFinding(DESK, history, 1 + at % (history.size() - 2));
        }
    }

    @Property(tries = 100)
    void whatIsSettledStaysSettled(@ForAll("histories") List<Recorded> history) {
        LifecycleLaws.whatIsSettledStaysSettled(DESK, history, lastDay(history));
    }

    @Property(tries = 100)
    void furtherActsHealNothing(@ForAll("histories") List<Recorded> history) {
        LifecycleLaws.furtherActsHealNothing(DESK, history);
    }

    @Property(tries = 100)
    void boundsHold(@ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 40) int days) {
        LifecycleLaws.boundsHold(DESK, history, lastDay(history).plusDays(days));
    }

    @Property(tries = 60)
    void strangersMayOnlyRegister(@ForAll("histories") List<Recorded> history) {
        LifecycleLaws.strangersMayOnlyRegister(DESK, history, lastDay(history));
    }

    /** The walks are worth their name: many get to an answer, some to an objection, some to the end. */
    @Property(tries = 400, seed = "20260501") // a distribution is checked, so the draw is fixed
    void walksAreDeep(@ForAll("histories") List<Recorded> history) {
        MatterState state = DESK.replay(history);
        Set<String> acts = new TreeSet<>();
        history.forEach(recorded -> acts.add(recorded.event().act().value()));
        Statistics.label("answered").collect(acts.contains("answer"));
        Statistics.label("objected").collect(acts.contains("object"));
        Statistics.label("extended").collect(acts.contains("extend"));
        Statistics.label("closed").collect(state.closed());
        Statistics.label("reviewed").collect(acts.contains("decide-remedy"));
        Statistics.label("answered").coverage(c -> c.check(true).percentage(p -> p > 10));
        Statistics.label("objected").coverage(c -> c.check(true).percentage(p -> p > 2));
        Statistics.label("extended").coverage(c -> c.check(true).percentage(p -> p > 5));
        Statistics.label("reviewed").coverage(c -> c.check(true).percentage(p -> p > 2));
        Statistics.label("closed").coverage(c -> c.check(true).percentage(p -> p > 15));
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
        LocalDate day = LocalDate.of(2005, 5, 1).minusDays(daysBefore);
        assertThat(DESK.regime().governing(day, day)).isEmpty();
        assertThat(DESK.allowed(
                        MatterState.empty(io.petition.model.MatterId.of("M")),
                        io.petition.authority.Role.ORGAN,
                        When.on(day)))
                .isEmpty();
    }
}
