package io.petition.benchmarks;

import static io.petition.benchmarks.Filed.CAME;
import static io.petition.benchmarks.Filed.CHANNEL;
import static io.petition.benchmarks.Filed.COMPLETION;
import static io.petition.benchmarks.Filed.DONE;
import static io.petition.benchmarks.Filed.DUE;
import static io.petition.benchmarks.Filed.OFFICE;
import static io.petition.benchmarks.Filed.ORGAN;
import static io.petition.benchmarks.Filed.REPEAT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.benchmarks.Filed.Channel;
import io.petition.benchmarks.Filed.Clock;
import io.petition.benchmarks.Filed.Rating;
import io.petition.benchmarks.Filed.Topic;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.FactBatch;
import io.petition.statistics.breakdown.Grain;
import io.petition.statistics.breakdown.Tree;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The 20 indicators, by three different days: eight by when it came, six by when it was due, six by when it was done. */
final class LetterPanel {
    private static final Condition<Filed> TIMELY = Condition.is(COMPLETION, Clock.IN_TIME);
    private static final Condition<Filed> JUDGED =
            Condition.in(COMPLETION, ImmutableSet.of(Clock.IN_TIME, Clock.LATE, Clock.OVERDUE));

    private static final Measure.Share<Filed> ON_TIME = Measure.share(TIMELY, JUDGED)
            .naming("paused", Condition.is(COMPLETION, Clock.PAUSED))
            .naming("not-yet-due", Condition.is(COMPLETION, Clock.NOT_DUE));

    static final Indicator<Filed> TOOK = of("took", DONE, Condition.always(), Measure.days(CAME, DONE));
    static final Indicator<Filed> VISIT_TOOK =
            of("visit-took", DONE, Condition.is(CHANNEL, Channel.VISIT), Measure.days(CAME, DONE));

    static final List<Indicator<Filed>> INDICATORS = ImmutableList.of(
            of("letters", CAME, Condition.always(), Measure.count()),
            of("persons", CAME, Condition.always(), Measure.sum(Filed.PERSONS)),
            of("visitors", CAME, Condition.is(CHANNEL, Channel.VISIT), Measure.sum(Filed.PERSONS)),
            of(
                    "accepted",
                    CAME,
                    Condition.always(),
                    Measure.share(
                                    Condition.is(Filed.ACCEPTANCE, Clock.IN_TIME),
                                    Condition.in(
                                            Filed.ACCEPTANCE,
                                            ImmutableSet.of(Clock.IN_TIME, Clock.LATE, Clock.OVERDUE)))
                            .naming("not-yet-due", Condition.is(Filed.ACCEPTANCE, Clock.NOT_DUE))),
            of("repeat", CAME, Condition.always(), Measure.share(Condition.is(REPEAT, true), Condition.known(REPEAT))),
            of(
                    "online",
                    CAME,
                    Condition.always(),
                    Measure.share(
                            Condition.in(CHANNEL, ImmutableSet.of(Channel.WEB, Channel.APP)), Condition.always())),
            of("finished", CAME, Condition.known(DONE), Measure.count()),
            of(
                    "settled-of-all",
                    CAME,
                    Condition.always(),
                    Measure.share(Condition.is(Filed.SETTLED, true), Condition.always())),
            of("on-time", DUE, Condition.always(), ON_TIME),
            of("on-time-first", DUE, Condition.is(REPEAT, false), ON_TIME),
            of("on-time-land", DUE, Condition.is(Filed.TOPIC, Topic.LAND), ON_TIME),
            of("on-time-wages", DUE, Condition.is(Filed.TOPIC, Topic.WAGES), ON_TIME),
            of("on-time-housing", DUE, Condition.is(Filed.TOPIC, Topic.HOUSING), ON_TIME),
            of("on-time-visits", DUE, Condition.is(CHANNEL, Channel.VISIT), ON_TIME),
            of("satisfied-office", DONE, Condition.known(DONE), satisfied(OFFICE)),
            of("satisfied-organ", DONE, Condition.known(DONE), satisfied(ORGAN)),
            of("rated-office", DONE, Condition.known(DONE), Measure.share(Condition.known(OFFICE), Condition.always())),
            of(
                    "settled",
                    DONE,
                    Condition.known(DONE),
                    Measure.share(Condition.is(Filed.SETTLED, true), Condition.always())),
            TOOK,
            VISIT_TOOK);

    static final Panel<Filed> PANEL = Panel.of(INDICATORS);

    /** The keys as a host has them at hand: wrapped once. */
    private static final List<Optional<String>> KEYS =
            LetterYear.keys().stream().map(Optional::of).toList();

    static final Axis<Filed> COUNTY = Axis.by("county", filed -> KEYS.get(filed.county()));

    static final Breakdown<Filed> BREAKDOWN =
            Breakdown.of(PANEL, COUNTY, Axis.of(Grain.MONTH)).in(Period.closed(LetterYear.FIRST, LetterYear.LAST));

    static final Tree TREE = Tree.of(key -> key.length() > 2 ? Optional.of(key.substring(0, 2)) : Optional.empty());

    private LetterPanel() {}

    private static Measure.Share<Filed> satisfied(Fact<Filed, Rating> by) {
        return Measure.share(Condition.is(by, Rating.GOOD), Condition.in(by, ImmutableSet.of(Rating.GOOD, Rating.BAD)))
                .naming("lapsed", Condition.is(by, Rating.LAPSED));
    }

    private static Indicator<Filed> of(
            String key, Fact<Filed, LocalDate> period, Condition<Filed> population, Measure<Filed> measure) {
        return Indicator.builder(key, "1", period)
                .population(population)
                .measure(measure)
                .build();
    }

    /** From columns alone. */
    static FactBatch<Filed> batch(LetterYear year) {
        return FactBatch.<Filed>columns(PANEL, year.facts)
                .axis(COUNTY.name(), LetterYear.keys(), year.county)
                .alike(year.traits, LetterYear::example)
                .days(CAME, year.came)
                .days(DUE, year.due)
                .days(DONE, year.done)
                .numbers(Filed.PERSONS, year.persons)
                .build();
    }

    /** Rolled up, with the median of both spreads in each cell. */
    static LetterFigures figures(Cube cells) {
        return LetterFigures.of(cells.rolledUp(COUNTY.name(), TREE));
    }
}
