package io.petition.authority.competence;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import io.petition.authority.Organ;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.explain.Finding;
import io.petition.model.RegionCode;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The regions and times of organs: that the regions are known, that functions lie in the life of their organ, that a name is one organ's. */
final class PlaceLint {
    private final RegionTree regions;
    private final List<Finding> findings = new ArrayList<>();

    PlaceLint(RegionTree regions) {
        this.regions = regions;
    }

    List<Finding> findings(Collection<Organ> organs) {
        ListMultimap<String, Organ> byName = ArrayListMultimap.create();
        for (Organ organ : organs) {
            if (!organ.level().equals(Optional.of(Tier.NATION))) { // the whole country is no region of the tree
                organ.territory().forEach(region -> region(organ, region));
            }
            organ.functions().forEach(function -> function.period().ifPresent(period -> function(organ, period)));
            sharedName(organ, byName.get(organ.name()));
            byName.put(organ.name(), organ);
        }
        return ImmutableList.copyOf(findings);
    }

    private void region(Organ organ, RegionCode region) {
        if (regions.size() > 0 && regions.find(region).found().isEmpty()) {
            findings.add(Finding.error(
                    "organ-region-unknown", ImmutableMap.of("organ", organ.id().value(), "region", region.value())));
        }
    }

    private void function(Organ organ, Period period) {
        if (organ.existence().isPresent()
                && !organ.existence().get().intersection(period).equals(Optional.of(period))) {
            findings.add(Finding.warning(
                    "organ-function-outside-existence",
                    ImmutableMap.of(
                            "organ",
                            organ.id().value(),
                            "period",
                            period.toString(),
                            "existence",
                            organ.existence().get().toString())));
        }
    }

    /** Two of one name in one region at one time cannot be told apart by what people write. */
    private void sharedName(Organ organ, List<Organ> earlier) {
        ImmutableList<Organ> same = earlier.stream()
                .filter(other -> other.region().equals(organ.region()))
                .filter(other -> life(other).overlaps(life(organ)))
                .collect(toImmutableList());
        for (Organ other : same) {
            findings.add(Finding.warning(
                    "organ-name-shared",
                    ImmutableMap.of(
                            "organ", organ.id().value(),
                            "other", other.id().value(),
                            "name", organ.name())));
        }
    }

    private static Period life(Organ organ) {
        return organ.existence().orElse(Period.from(LocalDate.MIN));
    }
}
