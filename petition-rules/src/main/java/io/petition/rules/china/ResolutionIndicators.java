package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;
import static io.petition.statistics.CaseFacts.happened;
import static io.petition.statistics.CaseFacts.on;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.region.Tier;
import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import java.util.List;
import java.util.Set;

/**
 * Whether matters are settled in fact 化解, where, and what followed. The rates are named in practice, and no source says how
 * they are computed: ours, unconfirmed.
 */
final class ResolutionIndicators {
    /** The attribute by which a host says that a matter is backlog 信访积案: {@code backlog} is {@code yes}. */
    static final String BACKLOG = "backlog";

    private static final ImmutableList<Tier> TIERS =
            ImmutableList.of(Tier.VILLAGE, Tier.TOWNSHIP, Tier.COUNTY, Tier.CITY, Tier.PROVINCE);

    private ResolutionIndicators() {}

    static List<Indicator<CaseFact>> cases() {
        ImmutableList.Builder<Indicator<CaseFact>> all = ImmutableList.builder();
        all.addAll(List.of(
                settledShare("settled-share", "化解率", "share settled", always()),
                settledShare("backlog-resolution", "积案化解率", "backlog resolved", IndicatorDraft.said(BACKLOG, "yes")),
                settledShare(
                        "sponsored-resolution",
                        "包案化解率",
                        "resolved under a leader's charge",
                        known(CaseFacts.SPONSOR),
                        IndicatorDraft.article("18-2")),
                ofSettled("reconciled-share", "事心双解率", "petitioners reconciled", is(CaseFacts.RECONCILED, true))
                        .better(Indicator.Better.MORE)
                        .build(),
                ofSettled("on-the-spot-share", "现场化解率", "settled on the spot", is(CaseFacts.ON_THE_SPOT, true))
                        .build(),
                ofSettled(
                                "return-visit-completion",
                                "化解事项回访率",
                                "settled matters visited again",
                                is(happened(Milestones.RETURN_VISITED), true))
                        .better(Indicator.Better.MORE)
                        .build()));
        for (Tier tier : TIERS) {
            all.add(settledAt(tier.code(), word(tier), ImmutableSet.of(tier.code())));
        }
        all.add(settledAt("grass-roots", "村、乡两级", ImmutableSet.of(Tier.VILLAGE.code(), Tier.TOWNSHIP.code())));
        return all.build();
    }

    private static Indicator<CaseFact> settledShare(
            String key, String zh, String en, Condition<CaseFact> of, Citation... articles) {
        Condition<CaseFact> only = all(IndicatorDraft.withdrawn(), not(IndicatorDraft.settled()));
        return IndicatorDraft.of(key, CaseFacts.REGISTERED, zh, en, articles)
                .version(IndicatorDraft.SECOND)
                .population(of)
                .measure(Measure.share(IndicatorDraft.settled(), not(only)).naming("withdrawn", only))
                .better(Indicator.Better.MORE)
                .build();
    }

    private static Indicator.Builder<CaseFact> ofSettled(
            String key, String zh, String en, Condition<CaseFact> numerator) {
        return IndicatorDraft.<CaseFact>of(key, on(Milestones.SETTLED), zh, en)
                .population(IndicatorDraft.settled())
                .measure(Measure.share(numerator, always()));
    }

    /** How much of what is settled is settled on a tier 在本级化解; by which a tier is neither better nor worse. */
    private static Indicator<CaseFact> settledAt(String key, String zh, Set<String> tiers) {
        return ofSettled("settled-at-" + key, zh + "化解占比", "share settled at: " + key, in(CaseFacts.TIER, tiers))
                .build();
    }

    private static String word(Tier tier) {
        return switch (tier) {
            case VILLAGE -> "村级";
            case TOWNSHIP -> "乡级";
            case COUNTY -> "县级";
            case CITY -> "地级";
            case PROVINCE -> "省级";
            case NATION, CELL -> throw new IllegalArgumentException("tier: " + tier + "; no share is made of it");
        };
    }
}
