package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionEvent.Corrected;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Recorded;
import io.petition.statistics.CaseFact;
import io.petition.statistics.Classifier;
import io.petition.statistics.Place;
import io.petition.statistics.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** A past day read from any history: what is learnt later changes nothing in what was known, and all of it is the present. */
class ChinaRevisionPropertiesTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final Classifier CLASSIFIER = ChinaIndicators.classifier(DESK);

    @Provide
    Arbitrary<List<Recorded>> histories() {
        LocalDate changeOfLaw = LocalDate.of(2022, 5, 1);
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2005, 5, 1), changeOfLaw.minusDays(1), 32),
                Histories.lawful(DESK, changeOfLaw, LocalDate.of(2026, 6, 30), 32));
    }

    /** Whatever is appended that was recorded later, also what strikes an earlier line. */
    @Property(tries = 60)
    void whatIsRecordedLaterChangesNothing(
            @ForAll("histories") List<Recorded> history,
            @ForAll @IntRange(max = 40) int line,
            @ForAll @IntRange(min = -60, max = 60) int days) {
        Recorded at = history.get(line % history.size());
        Instant knownAt = at.at().recorded();
        LocalDate asOf = happened(at).plusDays(days);
        List<Recorded> known = history.stream()
                .filter(each -> !each.at().recorded().isAfter(knownAt))
                .toList();
        Optional<CaseFact> then = CLASSIFIER.of(known, knownAt, asOf, Place.unknown());
        List<Recorded> longer = new ArrayList<>(history);
        longer.add(struck(history, knownAt.plusMillis(1), 1 + line % known.size()));
        assertThat(CLASSIFIER.of(history, knownAt, asOf, Place.unknown())).isEqualTo(then);
        assertThat(CLASSIFIER.of(longer, knownAt, asOf, Place.unknown())).isEqualTo(then);
    }

    /** With everything known, as of a day by which everything happened, it is the fact of the whole. */
    @Property(tries = 80)
    void allThatIsKnownIsThePresent(
            @ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 120) int days) {
        Instant last = history.stream()
                .map(each -> each.at().recorded())
                .max(Instant::compareTo)
                .orElseThrow();
        LocalDate asOf = history.stream()
                .flatMap(ChinaRevisionPropertiesTest::days)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(days);
        assertThat(CLASSIFIER.of(history, last, asOf, Place.unknown()))
                .isEqualTo(Optional.of(DESK.replay(history))
                        .filter(state -> state.registered().isPresent())
                        .map(state -> CLASSIFIER.of(state, asOf, Place.unknown())));
    }

    /** A matter moves only by what was recorded between, and what is named was. */
    @Property(tries = 60)
    void whatMovedItCameBetween(
            @ForAll("histories") List<Recorded> history,
            @ForAll @IntRange(max = 40) int one,
            @ForAll @IntRange(max = 40) int other) {
        Instant a = history.get(one % history.size()).at().recorded();
        Instant b = history.get(other % history.size()).at().recorded();
        Instant reported = a.isBefore(b) ? a : b;
        Instant known = a.isBefore(b) ? b : a;
        LocalDate asOf = happened(history.get(one % history.size()));
        Revision revision = Revision.of(
                CLASSIFIER.of(history, reported, asOf, Place.unknown()).stream().toList(),
                CLASSIFIER.of(history, known, asOf, Place.unknown()).stream().toList(),
                List.of(history),
                reported,
                known);
        List<Recorded> between = history.stream()
                .filter(each -> each.at().recorded().isAfter(reported)
                        && !each.at().recorded().isAfter(known))
                .toList();
        assertThat(revision.same() + revision.moved().size()).isEqualTo(1);
        for (Revision.Moved moved : revision.moved()) {
            assertThat(moved.before()).isNotEqualTo(moved.after());
            assertThat(moved.by()).isNotEmpty().isEqualTo(between);
        }
    }

    /** The histories are worth it: some move. */
    @Property(tries = 120, seed = "20260601") // a distribution is checked, so the draw is fixed
    void someMove(@ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 40) int line) {
        Recorded at = history.get(line % history.size());
        Optional<CaseFact> then = CLASSIFIER.of(history, at.at().recorded(), happened(at), Place.unknown());
        Optional<CaseFact> now = CLASSIFIER.of(history, Instant.MAX, happened(at), Place.unknown());
        Statistics.label("moved").collect(!then.equals(now));
        Statistics.label("moved").coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    private static Recorded struck(List<Recorded> history, Instant recorded, long version) {
        Recorded last = history.get(history.size() - 1);
        return new Recorded(
                last.matter(),
                last.version() + 1,
                new Corrected(version, Correction.struck(), "a test"),
                new Occasion(last.at().actor(), last.at().happened(), recorded));
    }

    private static LocalDate happened(Recorded recorded) {
        return recorded.at().happened().day(DESK.regime().zone());
    }

    /** The day on which a line says that it happened, and the one to which it moves another. */
    private static Stream<LocalDate> days(Recorded recorded) {
        return recorded.event() instanceof Corrected corrected
                        && corrected.correction() instanceof Correction.Redated redated
                ? Stream.of(
                        happened(recorded), redated.happened().day(DESK.regime().zone()))
                : Stream.of(happened(recorded));
    }
}
