package io.petition.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who serves a content in a region on a day, rung by rung from the most specific down. */
final class Ladder {
    /**
     * Those who serve on one footing.
     *
     * @param territory the region they serve; empty for the whole country
     * @param general whether they serve any content that none names
     * @param organs who; at least one
     * @param carriedOn the organs that they carry on, which have ended; empty for those that stand for themselves
     */
    record Rung(
            Optional<RegionCode> territory, boolean general, List<OrganId> organs, Set<Optional<OrganId>> carriedOn) {
        Rung {
            carriedOn = ImmutableSet.copyOf(carriedOn);
            organs = ImmutableList.copyOf(organs);
        }
    }

    private final ImmutableList<Rung> rungs;
    private final ImmutableList<LeftOut> below;

    Ladder(List<Rung> rungs) {
        this.rungs = ImmutableList.copyOf(rungs);
        this.below = below(0);
    }

    ImmutableList<Rung> rungs() {
        return rungs;
    }

    boolean has(OrganId organ) {
        for (Rung rung : rungs) {
            if (rung.organs().contains(organ)) {
                return true;
            }
        }
        return false;
    }

    /** Those below the first rung: made once, for that is what is mostly asked. */
    ImmutableList<LeftOut> belowFirst() {
        return below;
    }

    /** Those below a rung, and not on it too. */
    ImmutableList<LeftOut> below(int rung) {
        ImmutableList.Builder<LeftOut> left = ImmutableList.builder();
        for (int i = rung + 1; i < rungs.size(); i++) {
            Rung lower = rungs.get(i);
            for (OrganId organ : lower.organs()) {
                if (first(organ) == i) {
                    left.add(new LeftOut(organ, less(organ, lower)));
                }
            }
        }
        return left.build();
    }

    private int first(OrganId organ) {
        for (int i = 0; i < rungs.size(); i++) {
            if (rungs.get(i).organs().contains(organ)) {
                return i;
            }
        }
        return -1;
    }

    private static Reason less(OrganId organ, Rung rung) {
        return Reason.of(
                rung.general() ? "route-left-general" : "route-left-wider",
                ImmutableMap.of(
                        "organ",
                        organ.value(),
                        "region",
                        rung.territory().map(RegionCode::value).orElse("")));
    }
}
