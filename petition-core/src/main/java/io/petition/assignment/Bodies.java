package io.petition.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.SpecialBody;
import io.petition.authority.competence.Jurisdiction;
import io.petition.authority.region.Tier;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** The bodies that petition work knows by name, by region. Where a region has two of a kind, neither is taken. */
final class Bodies {
    private record Key(SpecialBody body, RegionCode region) {}

    private final Jurisdiction jurisdiction;
    private final ImmutableListMultimap<Key, Organ> byRegion;
    private final ImmutableList<Organ> national;
    private final ImmutableListMultimap<RegionCode, Organ> seats;

    Bodies(OrganDirectory directory, Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
        ImmutableListMultimap.Builder<Key, Organ> byRegion = ImmutableListMultimap.builder();
        ImmutableList.Builder<Organ> national = ImmutableList.builder();
        for (Organ organ : directory.organs()) {
            if (organ.body().isEmpty()) {
                continue;
            }
            if (organ.level().equals(Optional.of(Tier.NATION))) {
                national.add(organ);
            } else {
                for (RegionCode region : organ.territory()) {
                    byRegion.put(new Key(organ.body().get(), own(region)), organ);
                }
            }
        }
        this.byRegion = byRegion.build();
        this.national = national.build();
        ImmutableListMultimap.Builder<RegionCode, Organ> seats = ImmutableListMultimap.builder();
        directory.organs().forEach(organ -> seats.put(own(organ.region()), organ));
        this.seats = seats.build();
    }

    RegionCode own(RegionCode region) {
        return jurisdiction.up(region).get(0);
    }

    /** Whether any organ stands there on a day: a code may be there for the order of codes alone, and be no level. */
    boolean seated(RegionCode region, LocalDate day) {
        return seats.get(region).stream().anyMatch(organ -> organ.existsOn(day));
    }

    /** The one of a region. */
    Optional<OrganId> at(SpecialBody body, RegionCode region, LocalDate day) {
        return only(byRegion.get(new Key(body, own(region))), day, organ -> true);
    }

    /** The one of the nearest region up that has any; where that one has two, neither, and not the next above in their place. */
    Optional<OrganId> nearest(SpecialBody body, RegionCode region, LocalDate day) {
        for (RegionCode at : jurisdiction.up(region)) {
            ImmutableList<Organ> there = byRegion.get(new Key(body, at));
            if (there.stream().anyMatch(organ -> organ.existsOn(day))) {
                return only(there, day, organ -> true);
            }
        }
        return Optional.empty();
    }

    /** The nearest from a region up that is acceptable; the national one after all. */
    Optional<OrganId> upFrom(SpecialBody body, RegionCode region, LocalDate day, Predicate<OrganId> acceptable) {
        for (RegionCode at : jurisdiction.up(region)) {
            Optional<OrganId> found = only(byRegion.get(new Key(body, at)), day, organ -> acceptable.test(organ.id()));
            if (found.isPresent()) {
                return found;
            }
        }
        return national(body, day).filter(acceptable);
    }

    Optional<OrganId> national(SpecialBody body, LocalDate day) {
        return only(national, day, organ -> organ.body().equals(Optional.of(body)));
    }

    private static Optional<OrganId> only(ImmutableList<Organ> organs, LocalDate day, Predicate<Organ> kept) {
        ImmutableList<OrganId> found = organs.stream()
                .filter(organ -> organ.existsOn(day))
                .filter(kept)
                .map(Organ::id)
                .collect(ImmutableList.toImmutableList());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
