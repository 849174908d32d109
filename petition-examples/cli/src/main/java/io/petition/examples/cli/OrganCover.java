package io.petition.examples.cli;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Organ;
import io.petition.authority.competence.Expected;
import io.petition.authority.region.Region;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.model.Category;
import io.petition.model.RegionCode;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a directory can be expected to answer by what it says itself: each content that it names, in each of its regions. */
final class OrganCover {
    /** Shown where nothing in the tables has a date. */
    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);

    private final List<Organ> organs;
    private final RegionTree regions;

    private OrganCover(List<Organ> organs, RegionTree regions) {
        this.organs = organs;
        this.regions = regions;
    }

    static OrganCover of(OrganFolder folder) {
        return new OrganCover(folder.read().organs(), folder.regions());
    }

    /** From a day on; from the first that the tables name where none is given, and where they name none, any day is like another. */
    Period period(Optional<LocalDate> day) {
        return Period.from(day.or(this::first).orElse(DAY));
    }

    /** Each content that the directory names, over that time. */
    Expected from(Optional<LocalDate> day) {
        Period period = period(day);
        ImmutableSet.Builder<Category> categories = ImmutableSet.builder();
        Set<RegionCode> places = new LinkedHashSet<>();
        for (Organ organ : organs) {
            if (!during(organ.existence(), period)) {
                continue;
            }
            organ.functions().stream()
                    .filter(function -> during(function.period(), period))
                    .forEach(function -> categories.addAll(function.categories()));
            if (!organ.level().equals(Optional.of(Tier.NATION))) {
                organ.territory().forEach(region -> place(region).ifPresent(places::add));
            }
        }
        return new Expected(categories.build(), lowest(places), period);
    }

    private Optional<LocalDate> first() {
        return organs.stream()
                .flatMap(organ -> Stream.concat(
                        organ.existence().stream(),
                        organ.functions().stream().flatMap(function -> function.period().stream())))
                .map(Period::from)
                .min(Comparator.naturalOrder());
    }

    private static boolean during(Optional<Period> life, Period period) {
        return life.map(period::overlaps).orElse(true);
    }

    /** A region by the code the tree has for it; one that the tree does not know is a fault of its own. */
    private Optional<RegionCode> place(RegionCode region) {
        return regions.size() == 0
                ? Optional.of(region)
                : regions.find(region).found().map(Region::code);
    }

    /** Those in which no other of them lies: of a whole province nobody serves each content, its counties do. */
    private Set<RegionCode> lowest(Set<RegionCode> places) {
        Set<RegionCode> above = new HashSet<>();
        places.forEach(place -> regions.ancestors(place).stream()
                .map(Region::code)
                .filter(code -> !code.equals(place))
                .forEach(above::add));
        return places.stream().filter(place -> !above.contains(place)).collect(ImmutableSet.toImmutableSet());
    }
}
