package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.explain.Finding;
import io.petition.lifecycle.Checked;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.StepLaws;
import io.petition.lifecycle.UnknownEvent;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What a look at a history promises, whatever the history. */
class ChinaCheckPropertiesTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final Set<String> NOTES = Set.of("term-fulfilled-late");

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31), 14),
                Histories.lawful(DESK, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 5, 31), 14),
                Histories.lawful(DESK, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), 14));
    }

    @Property(tries = 60)
    void aLawfulHistoryIsJustifiedToItsEnd(@ForAll("histories") List<Recorded> history) {
        Checked checked = DESK.check(history);
        assertThat(checked.halt()).isEmpty();
        assertThat(checked.justifiedToItsEnd()).isTrue();
        assertThat(checked.justified()).isEqualTo(DESK.replay(history)).isEqualTo(checked.whole());
        assertThat(checked.findings())
                .filteredOn(placed -> placed.place() > 0)
                .allMatch(placed -> placed.finding().severity() == Finding.Severity.NOTE)
                .allMatch(placed -> NOTES.contains(placed.finding().code()));
    }

    /** The ways in which a history may be spoiled. */
    enum Spoiled {
        DROPPED(50),
        SWAPPED(50),
        TWICE(100),
        EARLIER(50),
        LATER(20),
        BY_ANOTHER(50),
        UNKNOWN(100);

        /** In how many of a hundred it breaks a rule at least; else it comes to another lawful history. */
        private final int broken;

        Spoiled(int broken) {
            this.broken = broken;
        }
    }

    @Property(tries = 210, seed = "20260601") // a distribution is checked, so the draw is fixed
    void aSpoiledHistoryIsLookedThroughToItsEnd(
            @ForAll("histories") List<Recorded> history, @ForAll Spoiled how, @ForAll @IntRange(max = 1000) int where) {
        List<Recorded> spoiled = spoil(history, how, where % history.size());
        if (spoiled.isEmpty()) {
            return;
        }
        Checked checked = DESK.check(spoiled);
        assertThat(checked.whole()).isEqualTo(DESK.replay(spoiled));
        int good = checked.halt().map(halt -> halt.place() - 1).orElse(spoiled.size());
        assertThat(checked.justified())
                .isEqualTo(
                        good == 0 ? MatterState.empty(spoiled.get(0).matter()) : DESK.replay(spoiled.subList(0, good)));
        checked.halt().ifPresent(halt -> {
            assertThat(halt.reasons()).isNotEmpty();
            assertThat(halt.step()).isEqualTo(spoiled.get(halt.place() - 1));
            assertThat(checked.findings()).anyMatch(placed -> placed.place() == halt.place());
        });
        boolean sound = StepLaws.couldHaveBeenMade(DESK, spoiled);
        assertThat(checked.justifiedToItsEnd())
                .as("%s of %s", how, spoiled.size())
                .isEqualTo(sound);
        Statistics.label(how.name()).collect(sound ? "sound" : "broken");
        Statistics.label(how.name()).coverage(c -> c.check("broken").percentage(p -> p >= how.broken));
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            checked.findings()
                    .forEach(placed -> assertThat(texts.text(placed.finding()))
                            .as(placed.finding().code())
                            .doesNotContain("{", "}")
                            .isNotEqualTo(placed.finding().code()));
        }
    }

    private static List<Recorded> spoil(List<Recorded> history, Spoiled how, int at) {
        List<Recorded> spoiled = new ArrayList<>(history);
        Recorded one = history.get(at);
        switch (how) {
            case DROPPED -> spoiled.remove(at);
            case SWAPPED -> Collections.swap(spoiled, at, history.size() - 1 - at);
            case TWICE -> spoiled.add(at, one);
            case EARLIER -> spoiled.set(at, on(one, one.at().actor(), -40));
            case LATER -> spoiled.set(at, on(one, one.at().actor(), 40));
            case BY_ANOTHER -> spoiled.set(at, on(one, Actor.office(OrganId.of("another")), 0));
            default ->
                spoiled.set(
                        at,
                        new Recorded(
                                one.matter(), one.version(), UnknownEvent.on(TrackId.FIRST, "of-tomorrow"), one.at()));
        }
        return spoiled;
    }

    private static Recorded on(Recorded one, Actor actor, int days) {
        When happened = When.on(one.at().happened().day(DESK.regime().zone()).plusDays(days));
        Occasion at = new Occasion(actor, happened, one.at().recorded());
        return new Recorded(one.matter(), one.version(), one.event(), at);
    }
}
