package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.Ground;
import io.petition.assignment.ground.ReviewFacts;
import io.petition.assignment.ground.ReviewRule;
import io.petition.assignment.ground.ReviewRule.By;
import io.petition.assignment.ground.RoutingBook;
import io.petition.assignment.ground.RoutingRules;
import io.petition.assignment.request.RoutingFacts;
import io.petition.authority.region.Tier;
import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.time.Timeline;
import java.util.Optional;

/** What local rules say of who must act and who reviews, over the national editions 地方性规定中的管辖、首办、首接、复查复核机关. */
final class OverlayRouting {
    /** The kinds of organs that Shandong's rules tell apart, as a directory names them in {@code kind}. */
    private static final ImmutableSet<String> LEADERSHIP = ImmutableSet.of("party-committee", "government");

    private OverlayRouting() {}

    /** A regime over which an overlay was just laid, with its grounds in the editions it made. */
    static Regime over(Regime laid, String overlay) {
        Optional<RoutingBook> book = laid.part(RoutingBook.PART);
        if (book.isEmpty()) {
            return laid;
        }
        RoutingBook all = book.get();
        String suffix = "+" + overlay;
        for (Timeline.Entry<Edition> entry : laid.editions().entries()) {
            String id = entry.value().id();
            if (id.endsWith(suffix)) {
                RoutingRules under = all.byEdition().get(id.substring(0, id.length() - suffix.length()));
                Optional<RoutingRules> standing =
                        Optional.ofNullable(under).or(() -> book.get().of(entry.value()));
                if (standing.isPresent()) {
                    all = all.with(add(
                            overlay,
                            RoutingRules.builder()
                                    .from(standing.get())
                                    .edition(id)
                                    .build()));
                }
            }
        }
        return laid.with(RoutingBook.PART, all);
    }

    private static RoutingRules add(String overlay, RoutingRules under) {
        return switch (overlay) {
            case ChinaOverlays.SHANGHAI_2018 -> firstReceiver(under, Citation.of("上海市信访条例", "27-2"));
            case ChinaOverlays.BEIJING_JIESUJIBAN -> firstReceiver(under, Citation.of("北京市接诉即办工作条例", "14-2"));
            case ChinaOverlays.SHANDONG_2015 -> firstHandler(under, Citation.of("山东省信访条例", "37"));
            case ChinaOverlays.SHANDONG_REVIEW_2024 -> shandongReviews(under);
            default -> under;
        };
    }

    /** Where several are concerned, who received it first leads 首先收到、首接单位牵头; whom they agreed on comes after. */
    private static RoutingRules firstReceiver(RoutingRules under, Citation article) {
        Ground first = Ground.settles(
                Basis.confirmed("first-receiver", article),
                known(RoutingFacts.FIRST_RECEIVER),
                Ground.Names.FIRST_RECEIVER);
        return RoutingRules.builder()
                .from(under)
                .grounds(ImmutableList.<Ground>builder()
                        .add(first)
                        .addAll(under.grounds())
                        .build())
                .build();
    }

    /** Who by its duties accepted an appeal or request first, keeps it 首办责任单位: before anything but what keeps an accused away. */
    private static RoutingRules firstHandler(RoutingRules under, Citation article) {
        ImmutableList.Builder<Ground> grounds = ImmutableList.builder();
        Ground first = Ground.concerns(
                Basis.confirmed("first-handler", article),
                all(
                        known(RoutingFacts.FIRST_HANDLER),
                        Wanted.appeal(),
                        OthersPowers.administrative(),
                        ChinaRouting.notRaised()),
                Ground.Names.FIRST_HANDLER);
        boolean added = false;
        for (Ground ground : under.grounds()) {
            if (!added && ground.key().equals("in-charge")) {
                grounds.add(first);
                added = true;
            }
            grounds.add(ground);
        }
        return RoutingRules.builder().from(under).grounds(grounds.build()).build();
    }

    /** Art. 13, in its order; what it does not name is left to the next-higher organ of the national text. */
    private static RoutingRules shandongReviews(RoutingRules under) {
        return RoutingRules.builder()
                .from(under)
                .reviews(ImmutableList.<ReviewRule>builder()
                        .add(
                                review("joint", is(ReviewFacts.JOINT, true), By.COMMON),
                                review("leadership", in(ReviewFacts.KIND, LEADERSHIP), By.NEXT_HIGHER),
                                review(
                                        "provincial-department",
                                        all(kind("department"), is(ReviewFacts.TIER, Tier.PROVINCE)),
                                        By.BY_TERRITORY),
                                review(
                                        "department",
                                        all(
                                                kind("department"),
                                                in(ReviewFacts.TIER, ImmutableSet.of(Tier.CITY, Tier.COUNTY))),
                                        By.EITHER),
                                review("vertical", kind("vertical"), By.IN_LINE),
                                review("dispatched", kind("dispatched"), By.IN_LINE),
                                review(
                                        "managed",
                                        in(
                                                ReviewFacts.KIND,
                                                ImmutableSet.of("mass-organisation", "state-owned-enterprise")),
                                        By.IN_LINE))
                        .addAll(under.reviews())
                        .build())
                .build();
    }

    private static Condition<ReviewFacts> kind(String kind) {
        return is(ReviewFacts.KIND, kind);
    }

    private static ReviewRule review(String key, Condition<ReviewFacts> when, By by) {
        return new ReviewRule(Basis.confirmed("review-" + key, Citation.of("山东省信访事项复查复核工作规则（试行）", "13")), when, by);
    }
}
