package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.competence.Expected;
import io.petition.authority.region.Containment;
import io.petition.authority.region.Region;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.model.Category;
import io.petition.model.RegionCode;
import io.petition.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A CSV file of what a host expects its directory to answer: each line some contents and the regions in which somebody must have them, by code, by tier, or each region of a tier
 * within others. Every fault of every line is told.
 */
final class CoverFile {
    private final Table table;
    private final RegionTree regions;
    private final Period period;
    private final ImmutableList.Builder<Expected> expected = ImmutableList.builder();

    CoverFile(String file, InputStream source, Console console, RegionTree regions, Period period) {
        this.table = new Table("expected", file, source, console, List.of("categories"), List.of("regions", "tier"));
        this.regions = regions;
        this.period = period;
    }

    /** What is expected; empty when any line has a fault. */
    Optional<List<Expected>> read() throws BadInput, IOException {
        return table.read(this::take) ? Optional.of(expected.build()) : Optional.empty();
    }

    private void take(Table.Line row) {
        Set<String> categories =
                row.cell("categories", (field, cell) -> Table.several(field, Table.filled(field, cell)), Set.of());
        Set<RegionCode> named = row.cell("regions", this::named, Set.of());
        Optional<Tier> tier = row.optional("tier", CaseFile::tier);
        if (row.isBad()) {
            return;
        }
        Set<RegionCode> places =
                tier.isEmpty() ? named : row.cell("tier", (field, cell) -> on(tier.get(), named), named);
        if (places.isEmpty() && !row.isBad()) {
            row.fault(new BadInput(tier.isEmpty() ? "regions" : "tier", "bad.cover-nowhere", Map.of()));
        }
        if (!row.isBad()) {
            expected.add(new Expected(
                    categories.stream().map(Category::of).collect(ImmutableSet.toImmutableSet()), places, period));
        }
    }

    /** The regions of a cell, each by the code that the tree has for it; without a tree no code is judged. */
    private Set<RegionCode> named(String field, String cell) throws BadInput {
        Set<RegionCode> named = new LinkedHashSet<>();
        for (String code : Table.several(field, cell)) {
            RegionCode region = RegionCode.of(code);
            Optional<Region> found = regions.find(region).found();
            if (found.isEmpty() && regions.size() > 0) {
                throw new BadInput(field, "bad.cover-region", Map.of("value", code));
            }
            named.add(found.map(Region::code).orElse(region));
        }
        return named;
    }

    private Set<RegionCode> on(Tier tier, Set<RegionCode> within) throws BadInput {
        if (regions.size() == 0) {
            throw new BadInput("tier", "bad.cover-tier", Map.of("value", tier.code()));
        }
        return regions.on(tier).stream()
                .map(Region::code)
                .filter(code -> within.isEmpty()
                        || within.stream().anyMatch(outer -> regions.contains(outer, code) == Containment.INSIDE))
                .collect(ImmutableSet.toImmutableSet());
    }
}
