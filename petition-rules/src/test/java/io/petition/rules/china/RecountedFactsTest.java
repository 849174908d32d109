package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.lifecycle.FollowUpEvent.Withdrawn;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.Classifier;
import io.petition.statistics.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * What facts say of a matter as a whole, counted a second time from nothing but the events of generated histories: over several
 * tracks and rounds, in Shandong too, where opinions are revoked and sent back, and of any day.
 */
class RecountedFactsTest {
    private static final Lifecycle NATIONAL = Lifecycle.under(ChinaRules.national());
    private static final Lifecycle SHANDONG = Lifecycle.under(Shandong.REGIME);
    private static final LocalDate BEGUN = LocalDate.of(2024, 6, 1);

    @Provide
    Arbitrary<Tuple2<Lifecycle, List<Recorded>>> told() {
        return Arbitraries.of(NATIONAL, SHANDONG, SHANDONG)
                .flatMap(desk -> Histories.lawful(desk, BEGUN, LocalDate.of(2026, 6, 30), 40)
                        .map(history -> Tuple.of(desk, history)));
    }

    @Property(tries = 300)
    void bothCountTheSame(
            @ForAll("told") Tuple2<Lifecycle, List<Recorded>> told,
            @ForAll @IntRange(max = 60) int event,
            @ForAll @IntRange(max = 40) int days) {
        Lifecycle desk = told.get1();
        List<Recorded> history = told.get2();
        // Of several petitioners some may leave, and the track stays: whether all have left is another question.
        Assume.that(history.stream()
                .noneMatch(line -> line.event() instanceof Withdrawn some
                        && !some.withdrawing().isEmpty()));
        LocalDate asOf = history.get(event % history.size())
                .at()
                .happened()
                .day(desk.regime().zone())
                .plusDays(days);
        Classifier classifier = ChinaIndicators.classifier(desk);
        Optional<CaseFact> made = classifier.of(history, Instant.MAX, asOf, Place.unknown());
        Assume.that(made.isPresent());
        CaseFact fact = made.orElseThrow();
        Recount recount = Recount.of(
                desk.replay(history).asCorrected(), asOf, desk.regime().zone());

        assertThat(CaseFacts.onAll(IndicatorDraft.ANSWERS).of(fact))
                .as("answered in all, moments %s", fact.moments())
                .isEqualTo(recount.answeredInAll());
        assertThat(IndicatorDraft.withdrawn().holds().test(fact))
                .as("withdrawn in all, moments %s", fact.moments())
                .isEqualTo(recount.withdrawnInAll());
        assertThat(fact.outcome().remedies()).isEqualTo(recount.remedies);
        recount.lastRating().ifPresent(last -> {
            assertThat(fact.ratings().values()).contains(last.rating());
            assertThat(fact.ratedOn().values()).contains(last.on());
        });
        Statistics.label("answered in all").collect(recount.answeredInAll().isPresent());
        Statistics.label("withdrawn in all").collect(recount.withdrawnInAll());
        Statistics.label("tracks").collect(desk.replay(history).tracks().size() > 1);
        Statistics.label("remedies").collect(!recount.remedies.isEmpty());
    }
}
