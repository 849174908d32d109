package io.petition.authority;

import io.petition.authority.region.Tier;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Organs in one line each, for tables. */
public final class OrganSketch {
    private OrganSketch() {}

    /** An organ without links in a region. */
    public static Organ.Builder organ(String id, String region) {
        return Organ.builder()
                .id(OrganId.of(id))
                .name(id)
                .nameEn(id)
                .region(RegionCode.of(region))
                .kind("department");
    }

    /** An organ with its superior in line, by territory (both may be blank). */
    public static Organ organ(String id, String region, String line, String territory) {
        return organ(id, region)
                .superior(id(line))
                .superiorByTerritory(id(territory))
                .build();
    }

    public static Optional<OrganId> id(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(OrganId.of(id));
    }

    /** {@code 2019..2021}: from the first day of the one year to the last before the other; without the other it is open. */
    public static Period years(String years) {
        String[] ends = years.split("\\.\\.", -1);
        LocalDate from = LocalDate.of(Integer.parseInt(ends[0]), 1, 1);
        return new Period(
                from,
                ends[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.of(Integer.parseInt(ends[1]), 1, 1)));
    }

    public static OrganFunction function(String... categories) {
        return OrganFunction.of(Arrays.stream(categories).map(Category::of).toArray(Category[]::new));
    }

    public static Organ at(Tier level, Organ organ) {
        return Organ.builder().from(organ).level(level).build();
    }
}
