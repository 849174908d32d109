package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.TermKey;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.statistics.CaseFact;
import io.petition.statistics.Classifier;
import io.petition.statistics.ClassifierLaws;
import io.petition.statistics.ClockClass;
import io.petition.statistics.Place;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Panel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Facts of generated histories of both editions: what figures are made of says what the desk says. */
class ChinaClassifierPropertiesTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final Classifier CLASSIFIER = ChinaIndicators.classifier(DESK);
    private static final Panel<CaseFact> PANEL = Panel.of(ChinaIndicators.all().cases());
    private static final LocalDate CHANGE_OF_LAW = LocalDate.of(2022, 5, 1);

    private static final Set<TermKey> TERMS = DESK.regime().editions().entries().stream()
            .flatMap(entry -> entry.value().terms().stream())
            .map(term -> term.value().key())
            .collect(Collectors.toUnmodifiableSet());

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2005, 5, 1), CHANGE_OF_LAW.minusDays(1), 32),
                Histories.lawful(DESK, CHANGE_OF_LAW, LocalDate.of(2026, 6, 30), 32));
    }

    private static LocalDate lastDay(List<Recorded> history) {
        return history.stream()
                .map(each -> each.at().happened().day(DESK.regime().zone()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    @Property(tries = 80)
    void classesAreWhatTheDeskSays(@ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 120) int days) {
        ClassifierLaws.classesAreWhatTheDeskSays(
                DESK, CLASSIFIER, TERMS, history, lastDay(history).plusDays(days));
    }

    @Property(tries = 80)
    void daysGoWithClasses(@ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 120) int days) {
        ClassifierLaws.daysGoWithClasses(
                DESK, CLASSIFIER, history, lastDay(history).plusDays(days));
    }

    /** As known when any line was recorded, of the day on which any other happened, and of the day before. */
    @Property(tries = 120)
    void aPastDayIsMadeAgain(
            @ForAll("histories") List<Recorded> history,
            @ForAll @IntRange(max = 40) int line,
            @ForAll @IntRange(max = 40) int event,
            @ForAll @IntRange(max = 1) int before) {
        Recorded at = history.get(line % history.size());
        Recorded on = history.get(event % history.size());
        ClassifierLaws.aPastDayIsMadeAgain(
                DESK,
                CLASSIFIER,
                history,
                at.at().recorded(),
                on.at().happened().day(DESK.regime().zone()).minusDays(before));
    }

    @Property(tries = 80)
    void tracksMakeTheMatter(@ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 120) int days) {
        ClassifierLaws.tracksMakeTheMatter(
                DESK, CLASSIFIER, history, lastDay(history).plusDays(days));
    }

    /** Under every indicator that is about it a matter is counted once, under one name. */
    @Property(tries = 60)
    void everyMatterIsInOneClassOfEachIndicator(@ForAll("histories") List<Recorded> history) {
        CaseFact fact = CLASSIFIER.of(DESK.replay(history), lastDay(history), Place.unknown());
        PANEL.tally(List.of(fact)).counted().forEach(counted -> {
            Counter<CaseFact> counter = PANEL.counters().stream()
                    .filter(each -> each.fingerprint().equals(counted.fingerprint()))
                    .findFirst()
                    .orElseThrow();
            assertThat(counted.total())
                    .as(counted.indicator())
                    .isEqualTo(counter.classify(fact) == Counter.NONE ? 0 : 1);
        });
    }

    /** The histories are worth their name: clocks of every class are among them. */
    @Property(tries = 200, seed = "20260501") // a distribution is checked, so the draw is fixed
    void clocksOfEveryClass(@ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 120) int days) {
        CaseFact fact = CLASSIFIER.of(DESK.replay(history), lastDay(history).plusDays(days), Place.unknown());
        for (ClockClass standing : ClockClass.values()) {
            Statistics.label(standing.code())
                    .collect(fact.clocks().stream().anyMatch(clock -> clock.standing() == standing));
            // A clock stands still in too few histories to be met in every run; the tables have it.
            if (standing != ClockClass.PAUSED) {
                Statistics.label(standing.code())
                        .coverage(coverage -> coverage.check(true).count(count -> count > 0));
            }
        }
    }
}
