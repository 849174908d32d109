package io.petition.assignment;

import com.google.common.collect.ImmutableSet;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.region.Containment;
import io.petition.authority.region.RegionTree;
import io.petition.condition.Truth;
import io.petition.model.Category;
import io.petition.model.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out across which boundaries a matter lies. */
final class Boundaries {
    private static final Boundary UNKNOWN =
            new Boundary(Truth.NO, Truth.NO, Truth.NO, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN);

    private final RegionTree regions;

    Boundaries(RegionTree regions) {
        this.regions = regions;
    }

    Boundary of(RoutingRequest request, List<Place> places, int concerned, boolean whole) {
        if (places.size() == 1
                && places.get(0).region().isPresent()
                && places.get(0).category().isPresent()
                && concerned == 1
                && request.residence().isEmpty()
                && request.household().isEmpty()) {
            return UNKNOWN;
        }
        ImmutableSet.Builder<RegionCode> where = ImmutableSet.builder();
        ImmutableSet.Builder<Category> what = ImmutableSet.builder();
        places.forEach(place -> {
            place.region().ifPresent(where::add);
            place.category().ifPresent(what::add);
        });
        Set<RegionCode> matter = where.build();
        boolean someUnplaced = places.stream().anyMatch(place -> place.region().isEmpty());
        boolean someUnnamed = places.stream().anyMatch(place -> place.category().isEmpty());
        Truth fromMatter = request.residence().map(home -> apart(home, matter)).orElse(Truth.UNKNOWN);
        Truth fromHousehold = apart(request.residence(), request.household());
        Truth householdFromMatter =
                request.household().map(household -> apart(household, matter)).orElse(Truth.UNKNOWN);
        return new Boundary(
                across(matter).or(someUnplaced ? Truth.UNKNOWN : Truth.NO),
                concerned > 1 ? Truth.YES : concerned == 1 && whole ? Truth.NO : Truth.UNKNOWN,
                what.build().size() > 1 ? Truth.YES : someUnnamed ? Truth.UNKNOWN : Truth.NO,
                fromMatter,
                fromHousehold,
                fromMatter.and(fromHousehold).and(householdFromMatter));
    }

    private Truth across(Set<RegionCode> matter) {
        Truth across = Truth.NO;
        for (RegionCode one : matter) {
            for (RegionCode other : matter) {
                across = across.or(
                        one.equals(other) ? Truth.NO : outside(one, other).and(outside(other, one)));
            }
        }
        return across;
    }

    /** A place lies apart from others when none of them contains it or lies in it. */
    private Truth apart(RegionCode place, Set<RegionCode> others) {
        Truth apart = others.isEmpty() ? Truth.UNKNOWN : Truth.YES;
        for (RegionCode other : others) {
            apart = apart.and(
                    place.equals(other) ? Truth.NO : outside(place, other).and(outside(other, place)));
        }
        return apart;
    }

    private Truth apart(Optional<RegionCode> one, Optional<RegionCode> other) {
        return one.isEmpty() || other.isEmpty() ? Truth.UNKNOWN : apart(one.get(), ImmutableSet.of(other.get()));
    }

    private Truth outside(RegionCode outer, RegionCode inner) {
        Containment containment = regions.contains(outer, inner);
        return containment == Containment.UNKNOWN ? Truth.UNKNOWN : Truth.of(containment == Containment.OUTSIDE);
    }
}
