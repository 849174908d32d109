package io.petition.rules.china;

import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import java.util.List;
import java.util.Set;

/**
 * What petitioners say of the handling 满意度评价, of the office and of the organ apart. Guangdong's two rates, with the filter on
 * persons that all its queries share, stand beside the other side's, which takes a rating that nobody gave in time for a satisfied one. The lint says so of it.
 */
final class RatingIndicators {
    private static final Set<String> SATISFIED = ImmutableSet.of("satisfied", "basically-satisfied");
    private static final Set<String> RATED = ImmutableSet.of("satisfied", "basically-satisfied", "dissatisfied");
    private static final Set<String> RATED_OR_LAPSED =
            ImmutableSet.of("satisfied", "basically-satisfied", "dissatisfied", CaseFacts.WINDOW_LAPSED);
    private static final Set<String> SATISFIED_OR_LAPSED =
            ImmutableSet.of("satisfied", "basically-satisfied", CaseFacts.WINDOW_LAPSED);
    private static final Fraction ONE = Fraction.of(1, 1);

    private RatingIndicators() {}

    static List<Indicator<CaseFact>> cases() {
        return ImmutableList.<Indicator<CaseFact>>builder()
                .addAll(of(CaseFacts.OFFICE, "信访部门", "petition office"))
                .addAll(of(CaseFacts.ORGAN, "责任单位", "competent organ"))
                .build();
    }

    private static List<Indicator<CaseFact>> of(String body, String zh, String en) {
        Indicator<CaseFact> lapsedSatisfied = share(body, SATISFIED_OR_LAPSED, "satisfied-or-lapsed-")
                .names(names(zh + "满意率（超期未评价计为满意，企业集团考核）", "satisfied or not rated in time, " + en + " (enterprise)"))
                .build();
        Indicator<CaseFact> rated = share(body, RATED, "rated-of-all-")
                .names(names(zh + "参评率（占全部，企业集团考核）", "rated, of all, " + en + " (enterprise)"))
                .better(Indicator.Better.MORE)
                .build();
        return ImmutableList.of(
                participation(body, zh, en),
                satisfaction(body, zh, en),
                lapsedSatisfied,
                rated,
                IndicatorDraft.of(
                                "satisfaction-enterprise-" + body,
                                CaseFacts.REGISTERED,
                                zh + "参评满意率（超期未评价计为满意，企业集团考核）",
                                "participation times satisfaction, not rated in time taken for satisfied, " + en
                                        + " (enterprise)",
                                IndicatorDraft.enterprise("参评满意率"))
                        .measure(new Measure.Composite<>(
                                Measure.Composite.Way.PRODUCT,
                                ImmutableList.of(
                                        new Measure.Composite.Part<>(lapsedSatisfied, ONE),
                                        new Measure.Composite.Part<>(rated, ONE))))
                        .decimals(2)
                        .build());
    }

    /** 参评率: rated, of those rated or no longer to be. */
    private static Indicator<CaseFact> participation(String body, String zh, String en) {
        return IndicatorDraft.read(
                        "participation-" + body,
                        CaseFacts.ratedOn(body),
                        zh + "参评率（广东口径）",
                        "participation in rating, " + en + " (Guangdong)",
                        IndicatorDraft.guangdong("参评率"),
                        IndicatorDraft.article("21-2"))
                .population(IndicatorDraft.plausible())
                .measure(Measure.share(in(rating(body), RATED), in(rating(body), RATED_OR_LAPSED))
                        .naming("window-lapsed", lapsed(body))
                        .naming("not-rated", unrated(body)))
                .better(Indicator.Better.MORE)
                .build();
    }

    /** 满意率: satisfied or basically so, of those rated. */
    private static Indicator<CaseFact> satisfaction(String body, String zh, String en) {
        return IndicatorDraft.read(
                        "satisfaction-" + body,
                        CaseFacts.ratedOn(body),
                        zh + "满意率（广东口径）",
                        "satisfaction, " + en + " (Guangdong)",
                        IndicatorDraft.guangdong("满意率"),
                        IndicatorDraft.article("21-2"))
                .population(IndicatorDraft.plausible())
                .measure(Measure.share(in(rating(body), SATISFIED), in(rating(body), RATED))
                        .naming("window-lapsed", lapsed(body))
                        .naming("not-rated", unrated(body)))
                .better(Indicator.Better.MORE)
                .build();
    }

    /** One of the two factors of the other side's rate, of all matters; by which day it counts is not told: registration. */
    private static Indicator.Builder<CaseFact> share(String body, Set<String> counts, String key) {
        return IndicatorDraft.of(key + body, CaseFacts.REGISTERED, key, key, IndicatorDraft.enterprise("参评满意率"))
                .measure(named(counts, Measure.share(in(rating(body), counts), always()), body))
                .decimals(2);
    }

    private static Measure<CaseFact> named(Set<String> counts, Measure.Share<CaseFact> share, String body) {
        return (counts.contains(CaseFacts.WINDOW_LAPSED) ? share : share.naming("window-lapsed", lapsed(body)))
                .naming("not-rated", unrated(body));
    }

    private static ImmutableMap<String, String> names(String zh, String en) {
        return ImmutableMap.of("zh", zh, "en", en);
    }

    private static Fact<CaseFact, String> rating(String body) {
        return CaseFacts.rating(body);
    }

    private static Condition<CaseFact> lapsed(String body) {
        return is(rating(body), CaseFacts.WINDOW_LAPSED);
    }

    private static Condition<CaseFact> unrated(String body) {
        return not(known(rating(body)));
    }
}
