package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.between;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;

import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.explain.Citation;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.ActivityFacts;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Measure.Composite;
import java.util.List;
import java.util.Set;

/**
 * A hotline 12345: calls answered in time, and Beijing's three rates of return visits 响应率、解决率、满意率. One program weighs
 * them as here; that the city does was not found, so all of them are unconfirmed.
 */
final class HotlineIndicators {
    /** The kind of activity that is a call. */
    static final String CALL = "call";

    /** The kind of activity that is a return visit, by telephone or in person. */
    static final String RETURN_VISIT = "return-visit";

    private static final int SECONDS = 15;

    private HotlineIndicators() {}

    static List<Indicator<ActivityFact>> activities() {
        Fact<ActivityFact, String> contacted = ActivityFacts.attribute("contacted");
        Fact<ActivityFact, String> rating = ActivityFacts.attribute("rating");
        Indicator<ActivityFact> response =
                visited("beijing-response", "响应率", "response", contacted, ImmutableSet.of("yes"));
        Indicator<ActivityFact> solution =
                visited("beijing-solution", "解决率", "solution", ActivityFacts.SETTLED, ImmutableSet.of(true));
        Indicator<ActivityFact> satisfied =
                visited("beijing-satisfied", "满意占比", "satisfied", rating, ImmutableSet.of("satisfied"));
        Indicator<ActivityFact> atLeastBasically = visited(
                "beijing-at-least-basically-satisfied",
                "满意和基本满意占比",
                "satisfied or basically so",
                rating,
                ImmutableSet.of("satisfied", "basically-satisfied"));
        return List.of(
                answered(),
                response,
                solution,
                satisfied,
                atLeastBasically,
                // Basically satisfied counts nine tenths: nine tenths of both, and one more of the satisfied.
                weighted(
                        "beijing-satisfaction",
                        "满意率（基本满意按0.9计）",
                        "satisfaction, basically satisfied weighing 0.9",
                        List.of(part(atLeastBasically, 90), part(satisfied, 10))),
                // 0.4 of that satisfaction is 0.36 and 0.04.
                weighted(
                        "beijing-score",
                        "三率综合得分（响应0.1、解决0.5、满意0.4）",
                        "the three rates together: response 0.1, solution 0.5, satisfaction 0.4",
                        List.of(
                                part(response, 10),
                                part(solution, 50),
                                part(atLeastBasically, 36),
                                part(satisfied, 4))));
    }

    /** Of all calls; one that nobody answered stays in the denominator, however soon the caller gave up: it was not answered in time. */
    private static Indicator<ActivityFact> answered() {
        return IndicatorDraft.of(
                        "call-answered-in-15-s",
                        ActivityFacts.ON,
                        "15秒接通率",
                        "calls answered within 15 seconds",
                        Citation.of("北京市12345热线标准（2021年12月征求意见，据北京日报）", "15秒接听"))
                .version(IndicatorDraft.SECOND)
                .population(is(ActivityFacts.KIND, CALL))
                .measure(Measure.share(
                                all(between(ActivityFacts.SECONDS, 0, SECONDS), not(said("answered", "no"))), always())
                        .naming("not-answered", said("answered", "no")))
                .better(Indicator.Better.MORE)
                .build();
    }

    /** A share of all effective return visits 有效回访: of what was not recorded, too, which is shown by name. */
    private static <T> Indicator<ActivityFact> visited(
            String key, String zh, String en, Fact<ActivityFact, T> asked, Set<T> counts) {
        return IndicatorDraft.of(key, ActivityFacts.ON, zh + "（北京）", en + " (Beijing)", source())
                .version(IndicatorDraft.SECOND)
                .population(all(is(ActivityFacts.KIND, RETURN_VISIT), said("effective", "yes")))
                .measure(Measure.share(all(known(asked), in(asked, counts)), always())
                        .naming("not-recorded", not(known(asked))))
                .better(Indicator.Better.MORE)
                .build();
    }

    private static Indicator<ActivityFact> weighted(
            String key, String zh, String en, List<Composite.Part<ActivityFact>> parts) {
        return IndicatorDraft.of(key, ActivityFacts.ON, zh + "（北京）", en + " (Beijing)", source())
                .version(IndicatorDraft.SECOND)
                .measure(new Composite<>(Composite.Way.WEIGHTED, parts))
                .better(Indicator.Better.MORE)
                .build();
    }

    private static Composite.Part<ActivityFact> part(Indicator<ActivityFact> indicator, int hundredths) {
        return new Composite.Part<>(indicator, Fraction.of(hundredths, 100));
    }

    private static Citation source() {
        return Citation.of(IndicatorDraft.THREE_RATES, "响应率、解决率、满意率");
    }

    private static Condition<ActivityFact> said(String attribute, String word) {
        Fact<ActivityFact, String> fact = ActivityFacts.attribute(attribute);
        return all(known(fact), is(fact, word));
    }
}
