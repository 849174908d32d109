package io.petition.authority.competence;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import io.petition.authority.Organ;
import io.petition.authority.OrganFunction;
import io.petition.authority.region.Tier;
import io.petition.explain.Finding;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody serves each content in each region all the time, and nobody twice on the same footing. As in routing, who carries on an organ that has ended
 * serves in its place, and who serves the country serves every region.
 */
final class CoverLint {
    private final Jurisdiction jurisdiction;
    private final ImmutableListMultimap<RegionCode, Competence> serving;
    private final ImmutableList<Competence> nation;
    private final List<Finding> findings = new ArrayList<>();

    CoverLint(Jurisdiction jurisdiction, Map<OrganId, Organ> known) {
        this.jurisdiction = jurisdiction;
        ImmutableListMultimap.Builder<RegionCode, Competence> serving = ImmutableListMultimap.builder();
        jurisdiction.byTerritory().forEach((region, competence) -> {
            serving.put(region, competence);
            serving.putAll(region, Carried.on(competence, known));
        });
        this.serving = serving.build();
        ImmutableList.Builder<Competence> nation = ImmutableList.builder();
        for (Organ organ : known.values()) {
            if (organ.level().equals(Optional.of(Tier.NATION))) {
                for (OrganFunction function : organ.functions()) {
                    Competence competence = new Competence(organ, function, organ.region());
                    nation.add(competence);
                    nation.addAll(Carried.on(competence, known));
                }
            }
        }
        this.nation = nation.build();
    }

    List<Finding> findings(Expected expected) {
        List<Category> categories =
                Ordering.natural().onResultOf(Category::value).sortedCopy(expected.categories());
        List<RegionCode> regions =
                Ordering.natural().onResultOf(RegionCode::value).sortedCopy(expected.regions());
        ListMultimap<RegionCode, Competence> general = general();
        for (Category category : categories) {
            ListMultimap<RegionCode, Competence> naming = naming(category);
            Set<RegionCode> asked = new LinkedHashSet<>();
            for (RegionCode region : regions) {
                List<RegionCode> up = jurisdiction.up(region);
                asked.addAll(up);
                cover(category, region, up, expected.period(), List.of(naming, general));
            }
            asked.forEach(region -> overlaps(category.value(), naming.get(region), expected.period()));
            overlaps(
                    category.value(),
                    nation.stream().filter(c -> c.function().names(category)).toList(),
                    expected.period());
        }
        Set<RegionCode> asked = new LinkedHashSet<>();
        regions.forEach(region -> asked.addAll(jurisdiction.up(region)));
        asked.forEach(region -> overlaps("", general.get(region), expected.period()));
        overlaps("", nation.stream().filter(c -> c.function().general()).toList(), expected.period());
        return ImmutableList.copyOf(findings);
    }

    private void cover(
            Category category,
            RegionCode region,
            List<RegionCode> up,
            Period period,
            List<ListMultimap<RegionCode, Competence>> serving) {
        TreeRangeSet<LocalDate> open = TreeRangeSet.create();
        open.add(range(period));
        for (ListMultimap<RegionCode, Competence> each : serving) {
            for (RegionCode at : up) {
                each.get(at).forEach(c -> c.within(period).ifPresent(days -> open.remove(range(days))));
            }
        }
        nation.stream()
                .filter(c -> c.function().general() || c.function().names(category))
                .forEach(c -> c.within(period).ifPresent(days -> open.remove(range(days))));
        for (Range<LocalDate> hole : ImmutableRangeSet.copyOf(open).asRanges()) {
            boolean never = hole.equals(range(period));
            findings.add(new Finding(
                    Finding.Severity.ERROR,
                    never ? "organ-nobody" : "organ-nobody-for-a-time",
                    ImmutableMap.of(
                            "category", category.value(),
                            "region", region.value(),
                            "period", period(hole).toString()),
                    ImmutableList.of()));
        }
    }

    /** Two organs that both name the content, or both take whatever is not named, in the very same region, at one time, with an act of both. */
    private void overlaps(String category, List<Competence> serving, Period period) {
        for (int i = 0; i < serving.size(); i++) {
            for (Competence other : serving.subList(0, i)) {
                Competence one = serving.get(i);
                Optional<Period> both =
                        one.within(period).flatMap(days -> other.within(period).flatMap(days::intersection));
                if (both.isPresent()
                        && !one.organ().id().equals(other.organ().id())
                        && one.function().sharesActWith(other.function())) {
                    findings.add(Finding.warning(
                            category.isEmpty() ? "organ-overlap-general" : "organ-overlap",
                            ImmutableMap.of(
                                    "category",
                                    category,
                                    "region",
                                    one.territory().value(),
                                    "one",
                                    other.organ().id().value(),
                                    "other",
                                    one.organ().id().value(),
                                    "period",
                                    both.get().toString())));
                }
            }
        }
    }

    private ListMultimap<RegionCode, Competence> naming(Category category) {
        ListMultimap<RegionCode, Competence> naming = ArrayListMultimap.create();
        serving.forEach((region, competence) -> {
            if (competence.function().names(category)) {
                naming.put(region, competence);
            }
        });
        return naming;
    }

    private ListMultimap<RegionCode, Competence> general() {
        ListMultimap<RegionCode, Competence> general = ArrayListMultimap.create();
        serving.forEach((region, competence) -> {
            if (competence.function().general()) {
                general.put(region, competence);
            }
        });
        return general;
    }

    private static Range<LocalDate> range(Period period) {
        return period.until()
                .map(until -> Range.closedOpen(period.from(), until))
                .orElseGet(() -> Range.atLeast(period.from()));
    }

    private static Period period(Range<LocalDate> range) {
        return new Period(
                range.lowerEndpoint(), range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty());
    }
}
