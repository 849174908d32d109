package io.petition.authority.competence;

import static io.petition.authority.OrganSketch.organ;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Organ;
import io.petition.authority.OrganFunction;
import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.explain.Finding;
import io.petition.model.Category;
import io.petition.model.RegionCode;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of gaps and overlaps, against a walk over every day. */
class OrganLintPropertiesTest {
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final int DAYS = 12;
    private static final List<String> REGIONS = List.of("61", "6110", "611002", "611021");
    private static final List<String> CATEGORIES = List.of("housing", "wages", "");
    private static final RegionTree TREE = new RegionRows()
            .add("61", "省", 1)
            .add("6110", "市", 2)
            .add("611002", "区", 3)
            .add("611021", "县", 4)
            .build()
            .tree();

    /** One function of one organ from a day to a day; a blank category stands for whatever is not named. */
    record Served(int region, int category, int from, int length) {
        boolean on(int day) {
            return from <= day && day < from + length;
        }
    }

    @Property(tries = 300)
    void everyDayWithoutAnybodyIsTold(@ForAll("directories") List<Served> served) {
        List<Finding> findings = findings(served);
        for (String category : CATEGORIES.subList(0, 2)) {
            for (String region : REGIONS) {
                Set<LocalDate> empty = new TreeSet<>();
                for (int day = 0; day < DAYS; day++) {
                    int on = day;
                    if (served.stream()
                            .noneMatch(s -> s.on(on)
                                    && region.startsWith(REGIONS.get(s.region()))
                                    && (CATEGORIES.get(s.category()).isEmpty()
                                            || CATEGORIES.get(s.category()).equals(category)))) {
                        empty.add(FIRST.plusDays(day));
                    }
                }
                assertThat(told(findings, "organ-nobody", category, region))
                        .as("%s in %s by %s", category, region, served)
                        .isEqualTo(empty);
            }
        }
    }

    @Property(tries = 300)
    void everyDayWithTwoOnOneFootingIsTold(@ForAll("directories") List<Served> served) {
        List<Finding> findings = findings(served);
        for (int category = 0; category < CATEGORIES.size(); category++) {
            for (int region = 0; region < REGIONS.size(); region++) {
                Set<LocalDate> twice = new TreeSet<>();
                for (int day = 0; day < DAYS; day++) {
                    int on = day;
                    int c = category;
                    int r = region;
                    if (served.stream()
                                    .filter(s -> s.on(on) && s.region() == r && s.category() == c)
                                    .count()
                            > 1) {
                        twice.add(FIRST.plusDays(day));
                    }
                }
                assertThat(told(findings, "organ-overlap", CATEGORIES.get(category), REGIONS.get(region)))
                        .as("%s in %s by %s", CATEGORIES.get(category), REGIONS.get(region), served)
                        .isEqualTo(twice);
            }
        }
    }

    private static List<Finding> findings(List<Served> served) {
        List<Organ> organs = new ArrayList<>();
        for (Served each : served) {
            LocalDate from = FIRST.plusDays(each.from());
            String category = CATEGORIES.get(each.category());
            organs.add(organ("o" + organs.size(), REGIONS.get(each.region()))
                    .addFunctions(new OrganFunction(
                            category.isEmpty() ? Set.of() : Set.of(Category.of(category)),
                            Set.of(),
                            Optional.of(new Period(from, Optional.of(from.plusDays(each.length()))))))
                    .build());
        }
        return OrganLint.under(TREE)
                .check(
                        organs,
                        new Expected(
                                Set.of(Category.of("housing"), Category.of("wages")),
                                Set.copyOf(REGIONS.stream().map(RegionCode::of).toList()),
                                new Period(FIRST, Optional.of(FIRST.plusDays(DAYS)))));
    }

    private static Set<LocalDate> told(List<Finding> findings, String code, String category, String region) {
        Set<LocalDate> days = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.code().startsWith(code)
                    && category.equals(finding.args().get("category"))
                    && region.equals(finding.args().get("region"))) {
                String period = finding.args().getOrDefault("period", "");
                int dots = period.indexOf("..");
                LocalDate.parse(period.substring(0, dots))
                        .datesUntil(LocalDate.parse(period.substring(dots + 2)).plusDays(1))
                        .forEach(days::add);
            }
        }
        return days;
    }

    @Provide
    Arbitrary<List<Served>> directories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, REGIONS.size() - 1),
                        Arbitraries.integers().between(0, CATEGORIES.size() - 1),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(1, DAYS))
                .as(Served::new)
                .list()
                .ofMaxSize(6);
    }
}
