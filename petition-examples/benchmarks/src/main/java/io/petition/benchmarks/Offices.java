package io.petition.benchmarks;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.Routing;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.OrganFunction;
import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.Purpose;
import io.petition.model.RegionCode;
import io.petition.rules.china.ChinaRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Made-up offices of a country: 3,000 regions in three tiers, 20 contents and 6,000 rules which of them an office serves in its region. A county has offices for two
 * or three contents, a city for two, a province for all: so a question is answered up to two tiers above.
 */
final class Offices {
    /** On which all are asked. */
    static final LocalDate DAY = LocalDate.of(2026, 3, 6);

    static final int PROVINCES = 10;
    static final int CITIES = 10;
    static final int COUNTIES = 29;
    static final int CONTENTS = 20;
    static final int RULES_A_PROVINCE = 600;
    static final int QUESTIONS = 4_096;

    /** Who serves a content in a region of its own. */
    record Serves(String region, String content, String office) {}

    /** What is asked: where and about what. */
    record Question(RegionCode region, Category content, RoutingRequest request) {}

    final List<Serves> rules = new ArrayList<>();
    final Map<String, String> above = new HashMap<>();
    final List<Question> questions = new ArrayList<>();
    final Routing plain;
    final Routing compiled;

    private final Map<RegionCode, Map<Category, OrganId>> byRegion = new HashMap<>();
    private final Map<RegionCode, RegionCode> parents = new HashMap<>();

    /**
     * Of a country.
     *
     * @param provinces how many it has: with {@link #PROVINCES} it is as large as what is measured
     */
    Offices(int provinces, long seed) {
        Random chance = new Random(seed);
        List<String> counties = new ArrayList<>();
        for (int p = 0; p < provinces; p++) {
            String province = Integer.toString(10 + p);
            for (int content = 0; content < CONTENTS; content++) {
                serves(province, content);
            }
            for (int c = 0; c < CITIES; c++) {
                String city = province + (10 + c);
                above.put(city, province);
                someOf(chance, city, 2);
                for (int k = 0; k < COUNTIES; k++) {
                    String county = city + (10 + k);
                    above.put(county, city);
                    counties.add(county);
                }
            }
        }
        int left = RULES_A_PROVINCE * provinces - rules.size();
        for (int k = 0; k < counties.size(); k++) {
            someOf(chance, counties.get(k), left / counties.size() + (k < left % counties.size() ? 1 : 0));
        }
        RegionTree tree = tree(provinces);
        plain = Routing.under(ChinaRules.national(), directory(), tree);
        compiled = plain.compiledFor(DAY);
        for (Serves rule : rules) {
            byRegion.computeIfAbsent(RegionCode.of(rule.region()), region -> new HashMap<>())
                    .put(Category.of(rule.content()), OrganId.of(rule.office()));
        }
        above.forEach((region, over) -> parents.put(RegionCode.of(region), RegionCode.of(over)));
        for (int i = 0; i < QUESTIONS; i++) {
            RegionCode region = RegionCode.of(counties.get(chance.nextInt(counties.size())));
            Category content = Category.of(content(chance.nextInt(CONTENTS)));
            questions.add(new Question(
                    region,
                    content,
                    RoutingRequest.builder()
                            .received(DAY)
                            .purpose(Purpose.REQUEST)
                            .category(content)
                            .addRegions(region)
                            .build()));
        }
    }

    /** The limit: nothing but two looks into hash tables for each tier. */
    @Nullable
    OrganId walk(RegionCode region, Category content) {
        for (RegionCode at = region; at != null; at = parents.get(at)) {
            Map<Category, OrganId> here = byRegion.get(at);
            OrganId office = here == null ? null : here.get(content);
            if (office != null) {
                return office;
            }
        }
        return null;
    }

    private void someOf(Random chance, String region, int many) {
        TreeSet<Integer> chosen = new TreeSet<>();
        while (chosen.size() < many) {
            chosen.add(chance.nextInt(CONTENTS));
        }
        chosen.forEach(content -> serves(region, content));
    }

    private void serves(String region, int content) {
        rules.add(new Serves(region, content(content), "office-" + region + "-" + content));
    }

    private static String content(int number) {
        return "content-" + number;
    }

    private RegionTree tree(int provinces) {
        RegionRows rows = new RegionRows();
        int line = 0;
        for (int p = 0; p < provinces; p++) {
            String province = Integer.toString(10 + p);
            rows.add(province, province, ++line);
        }
        for (String region : new TreeSet<>(above.keySet())) {
            rows.add(region, region, ++line);
        }
        return rows.build().tree();
    }

    private OrganDirectory directory() {
        ImmutableList.Builder<Organ> organs = ImmutableList.builder();
        for (Serves rule : rules) {
            organs.add(Organ.builder()
                    .id(OrganId.of(rule.office()))
                    .name(rule.office())
                    .nameEn(rule.office())
                    .region(RegionCode.of(rule.region()))
                    .kind("department")
                    .addFunctions(OrganFunction.of(Category.of(rule.content())))
                    .build());
        }
        return OrganDirectory.of(organs.build(), ImmutableList.of());
    }
}
