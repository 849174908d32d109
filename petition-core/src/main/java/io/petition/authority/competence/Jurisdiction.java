package io.petition.authority.competence;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.OrganFunction;
import io.petition.authority.region.Region;
import io.petition.authority.region.RegionTree;
import io.petition.model.Category;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Which organs serve a region. Made once for a directory and a tree; immutable. */
public final class Jurisdiction {
    private final RegionTree regions;
    private final ImmutableListMultimap<RegionCode, Competence> byTerritory;

    private Jurisdiction(RegionTree regions, ImmutableListMultimap<RegionCode, Competence> byTerritory) {
        this.regions = regions;
        this.byTerritory = byTerritory;
    }

    public static Jurisdiction of(OrganDirectory directory, RegionTree regions) {
        return of(directory.organs(), regions);
    }

    static Jurisdiction of(Collection<Organ> organs, RegionTree regions) {
        ImmutableListMultimap.Builder<RegionCode, Competence> byTerritory = ImmutableListMultimap.builder();
        for (Organ organ : organs) {
            for (RegionCode written : organ.territory()) {
                RegionCode region = own(regions, written);
                for (OrganFunction function : organ.functions()) {
                    byTerritory.put(region, new Competence(organ, function, region));
                }
            }
        }
        return new Jurisdiction(regions, byTerritory.build());
    }

    /**
     * Who may act on matters of a content in a region on a day, the most specific first: those whose function names the content, from the region up;
     * then those with a general function, from the region up. Two that serve the same region with the same right to it stand beside each other in the
     * order of the directory. A region that the tree does not know is served only by who names that very code.
     */
    public List<Competence> serving(RegionCode region, Category category, String act, LocalDate day) {
        return ever(region, category, act).stream()
                .filter(competence -> competence.in(day))
                .collect(toImmutableList());
    }

    /** The same whatever the day: also who had ended, or was yet to come, so that their successors can be looked for. */
    public List<Competence> ever(RegionCode region, Category category, String act) {
        List<RegionCode> up = up(region);
        ImmutableList.Builder<Competence> serving = ImmutableList.builder();
        for (boolean general : new boolean[] {false, true}) {
            for (RegionCode at : up) {
                for (Competence competence : byTerritory.get(at)) {
                    OrganFunction function = competence.function();
                    if ((general ? function.general() : function.names(category)) && function.covers(act)) {
                        serving.add(competence);
                    }
                }
            }
        }
        return serving.build();
    }

    /** The region itself and those above it, as the tree writes them. */
    public List<RegionCode> up(RegionCode region) {
        ImmutableList.Builder<RegionCode> up = ImmutableList.builder();
        up.add(own(regions, region));
        regions.ancestors(region).stream().map(Region::code).forEach(up::add);
        return up.build();
    }

    ImmutableListMultimap<RegionCode, Competence> byTerritory() {
        return byTerritory;
    }

    private static RegionCode own(RegionTree regions, RegionCode written) {
        return regions.find(written).found().map(Region::code).orElse(written);
    }
}
