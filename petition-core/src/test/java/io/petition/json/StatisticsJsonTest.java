package io.petition.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.condition.Condition;
import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.FactArbitraries;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Grain;
import io.petition.statistics.breakdown.Tree;
import io.petition.statistics.indicator.Counted;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Histogram;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Rate;
import io.petition.statistics.indicator.Tally;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Facts and what was counted of them, in JSON: what one machine counted another adds up. */
class StatisticsJsonTest {
    private static final Panel<CaseFact> PANEL = Panel.of(
            Indicator.builder("in-time", "1", CaseFacts.due(TermKey.of("handling")))
                    .measure(Measure.share(Condition.is(CaseFacts.SETTLED, true), Condition.always()))
                    .build(),
            Indicator.builder("days", "1", CaseFacts.RECEIVED)
                    .measure(Measure.days(CaseFacts.RECEIVED, CaseFacts.on(MilestoneKey.of("answered"))))
                    .build());

    @Provide
    Arbitrary<CaseFact> cases() {
        return FactArbitraries.cases();
    }

    @Provide
    Arbitrary<List<CaseFact>> many() {
        return FactArbitraries.cases().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<SubmissionFact> submissions() {
        return FactArbitraries.submissions();
    }

    @Provide
    Arbitrary<ActivityFact> activities() {
        return FactArbitraries.activities();
    }

    @Property(tries = 100)
    void mattersReadAsTheyWereWritten(@ForAll("cases") CaseFact fact) {
        RoundTrips.check(fact, CaseFact.class);
    }

    @Property(tries = 100)
    void submissionsReadAsTheyWereWritten(@ForAll("submissions") SubmissionFact fact) {
        RoundTrips.check(fact, SubmissionFact.class);
    }

    @Property(tries = 100)
    void activitiesReadAsTheyWereWritten(@ForAll("activities") ActivityFact fact) {
        RoundTrips.check(fact, ActivityFact.class);
    }

    @Property(tries = 100)
    void talliesReadAsTheyWereWrittenAndAddUpAllTheSame(
            @ForAll("many") List<CaseFact> here, @ForAll("many") List<CaseFact> there) {
        Tally a = PANEL.tally(here);
        Tally b = PANEL.tally(there);
        RoundTrips.check(a, Tally.class);
        a.counted().forEach(counted -> RoundTrips.check(counted, Counted.class));
        a.counted().forEach(counted -> RoundTrips.check(counted.days(), Histogram.class));
        assertThat(Jackson.THREE.read(Jackson.TWO.write(a), Tally.class).plus(b))
                .isEqualTo(a.plus(b));
    }

    @Test
    void figuresReadAsTheyWereWritten() {
        RoundTrips.check(new Rate(7, 8), Rate.class);
        RoundTrips.check(Fraction.of(-7, 8), Fraction.class);
        RoundTrips.check(Tally.empty(), Tally.class);
    }

    /** A fact written before a member was added reads as one that does not know it. */
    @Test
    void whatIsNotWrittenIsNotKnown() {
        String json = "{\"matter\":\"M\",\"intake\":{\"petitions\":1},\"place\":{},\"outcome\":"
                + "{\"closed\":false,\"settled\":true,\"faults\":0}}";
        for (Jackson jackson : Jackson.values()) {
            CaseFact fact = jackson.read(json, CaseFact.class);
            assertThat(fact.asOf()).isEmpty();
            assertThat(fact.ratedOn()).isEmpty();
            assertThat(fact.outcome().lastRemedy()).isEmpty();
            assertThat(fact.outcome().closed()).contains(false);
            assertThat(fact.outcome().settled()).contains(true);
            assertThat(fact.outcome().onTheSpot()).isEmpty();
            assertThat(fact.outcome().reconciled()).isEmpty();
        }
    }

    /** Also one that was rolled up, whose provinces hold their counties: read again, its total is the same. */
    @Property(tries = 50)
    void cubesReadAsTheyWereWritten(@ForAll("many") List<CaseFact> facts) {
        Cube cube = Breakdown.of(PANEL, Axis.of(CaseFacts.CHANNEL), Axis.of(Grain.YEAR))
                .of(facts);
        RoundTrips.check(cube, Cube.class);
        Cube rolled =
                cube.rolledUp("channel", Tree.of(key -> key.equals("all") ? Optional.empty() : Optional.of("all")));
        RoundTrips.check(rolled, Cube.class);
        assertThat(Jackson.THREE.read(Jackson.TWO.write(rolled), Cube.class).total())
                .isEqualTo(cube.total());
    }
}
