package io.petition.authority.competence;

import com.google.common.collect.ImmutableSet;
import io.petition.model.Category;
import io.petition.model.RegionCode;
import io.petition.time.Period;
import java.util.Objects;
import java.util.Set;

/**
 * What a host expects its directory to answer: somebody for each of these contents in each of these regions on every day of a period.
 *
 * @param categories the contents
 * @param regions the regions
 * @param period the days
 */
public record Expected(Set<Category> categories, Set<RegionCode> regions, Period period) {
    public Expected {
        categories = ImmutableSet.copyOf(categories);
        regions = ImmutableSet.copyOf(regions);
        Objects.requireNonNull(period, "period");
    }
}
