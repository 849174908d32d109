package io.petition.rules.china;

import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import io.petition.time.Timeline;
import java.util.Optional;

/**
 * The acts that only local or sectoral rules know 地方性规定特有的行为: a bare edition refuses them, because it has no basis for them.
 * Whatever else an overlay counts from is noted, and needs no act of its own.
 */
final class OverlayActs {
    private OverlayActs() {}

    /** A regime over which an overlay was just laid, with the acts of the overlay in the editions it made. */
    static Regime over(Regime laid, String overlay) {
        Optional<Procedures> procedures = laid.part(Procedures.PART);
        if (procedures.isEmpty()) {
            return laid;
        }
        Procedures all = procedures.get();
        String suffix = "+" + overlay;
        for (Timeline.Entry<Edition> entry : laid.editions().entries()) {
            String id = entry.value().id();
            if (id.endsWith(suffix)) {
                Optional<Procedure> under = all.of(id.substring(0, id.length() - suffix.length()))
                        .or(() -> procedures.get().of(entry.value().base()));
                if (under.isPresent()) {
                    Procedure guarded = Accusations.guarded(
                            add(overlay, under.get(), id), entry.value().base());
                    all = all.with(StandingAside.kept(guarded, StandingAside.article(entry.value())));
                }
            }
        }
        return laid.with(Procedures.PART, all);
    }

    private static Procedure add(String overlay, Procedure under, String edition) {
        return switch (overlay) {
            case ChinaOverlays.SHANDONG_REVIEW_2024 -> ShandongReviewActs.over(under, edition);
            case ChinaOverlays.SIMPLIFIED -> SimplifiedActs.over(under, edition);
            case ChinaOverlays.BEIJING_JIESUJIBAN -> WhistleActs.over(under, edition);
            default -> Procedure.builder().from(under).edition(edition).build();
        };
    }
}
