package io.petition.assignment.sharing;

import io.petition.authority.region.Containment;
import io.petition.authority.region.RegionTree;
import io.petition.model.RegionCode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whether a case lies in a leader's territory, and of which codes nobody can tell. Not thread-safe. */
final class Places {
    private final RegionTree regions;
    private final Set<RegionCode> unknown = new LinkedHashSet<>();

    Places(RegionTree regions) {
        this.regions = regions;
    }

    /** A territory that names no region is everywhere; a code is in itself, whether the tree knows it or not. */
    boolean in(Set<RegionCode> territory, RegionCode region) {
        if (territory.isEmpty() || territory.contains(region)) {
            return true;
        }
        boolean in = false;
        for (RegionCode outer : territory) {
            Containment answer = regions.contains(outer, region);
            in |= answer == Containment.INSIDE;
            if (answer == Containment.UNKNOWN) {
                note(outer);
                note(region);
            }
        }
        return in;
    }

    private void note(RegionCode code) {
        if (regions.contains(code, code) == Containment.UNKNOWN) {
            unknown.add(code);
        }
    }

    /** The codes that were asked for and are not in the tree. */
    Set<RegionCode> unknown() {
        return unknown;
    }
}
