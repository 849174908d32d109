package io.petition.rules.io.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.petition.authority.NameMatch;
import io.petition.authority.Organ;
import io.petition.authority.OrganFunction;
import io.petition.authority.SpecialBody;
import io.petition.authority.region.Tier;
import io.petition.explain.Finding;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the organs of a host, first the organs, then their functions and names.
 *
 * <ul>
 *   <li>Organs: {@code organ_id}, {@code name}, {@code region_code}; and where there are such, {@code name_en}, {@code kind}, {@code superior_id}, {@code successor_id},
 *       {@code level}, {@code also_serves}, {@code superior_by_territory_id}, {@code body}, {@code from}, {@code until}, {@code further_successor_ids}.
 *   <li>Functions: {@code organ_id}, {@code categories}, {@code acts}, {@code from}, {@code until}; no category stands for any that none names, no act for all.
 *   <li>Names: {@code raw}, {@code match}, {@code organ_ids}, {@code note}.
 * </ul>
 *
 * <p>Several values in a cell are parted by semicolons; {@code until} is the first day after, {@code to} the last day.
 */
public final class OrganReader {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<OrganId, Organ> organs = new LinkedHashMap<>();
    private final ListMultimap<OrganId, OrganFunction> functions = ArrayListMultimap.create();
    private final Map<String, NameMatch> names = new LinkedHashMap<>();

    public OrganReader readOrgans(Reader source, String file) throws IOException {
        CsvTable table = new CsvTable(source, file, findings);
        boolean whole = table.has("organ_id", "name", "region_code");
        while (whole && table.next()) {
            if (filled(table, "organ_id", "name", "region_code")) {
                Organ organ = organ(table, new Cells(table));
                if (organs.putIfAbsent(organ.id(), organ) != null) {
                    table.note(
                            Finding.Severity.ERROR,
                            "key-twice",
                            "organ_id",
                            organ.id().value());
                }
            }
        }
        return this;
    }

    public OrganReader readFunctions(Reader source, String file) throws IOException {
        CsvTable table = new CsvTable(source, file, findings);
        boolean whole = table.has("organ_id", "categories");
        while (whole && table.next()) {
            if (filled(table, "organ_id") && known(table, "organ_id", table.cell("organ_id"))) {
                Cells cells = new Cells(table);
                functions.put(
                        OrganId.of(table.cell("organ_id")),
                        new OrganFunction(
                                cells.several("categories").stream()
                                        .map(Category::of)
                                        .collect(ImmutableSet.toImmutableSet()),
                                ImmutableSet.copyOf(cells.several("acts")),
                                cells.period()));
            }
        }
        return this;
    }

    public OrganReader readNames(Reader source, String file) throws IOException {
        CsvTable table = new CsvTable(source, file, findings);
        boolean whole = table.has("raw", "match", "organ_ids");
        while (whole && table.next()) {
            if (filled(table, "raw", "match")) {
                name(table, new Cells(table));
            }
        }
        return this;
    }

    /** All that was read. */
    public OrgansRead build() {
        List<Organ> whole = organs.values().stream()
                .map(organ -> Organ.builder()
                        .from(organ)
                        .functions(functions.get(organ.id()))
                        .build())
                .toList();
        return new OrgansRead(whole, List.copyOf(names.values()), findings);
    }

    private static Organ organ(CsvTable table, Cells cells) {
        return Organ.builder()
                .id(OrganId.of(table.cell("organ_id")))
                .name(table.cell("name"))
                .nameEn(table.cell("name_en"))
                .region(RegionCode.of(table.cell("region_code")))
                .kind(table.cell("kind"))
                .superior(link(table, "superior_id"))
                .successor(link(table, "successor_id"))
                .level(cells.word("level", Tier.class))
                .alsoServes(cells.several("also_serves").stream()
                        .map(RegionCode::of)
                        .toList())
                .superiorByTerritory(link(table, "superior_by_territory_id"))
                .body(cells.word("body", SpecialBody.class))
                .existence(cells.period())
                .furtherSuccessors(cells.several("further_successor_ids").stream()
                        .map(OrganId::of)
                        .toList())
                .build();
    }

    private void name(CsvTable table, Cells cells) {
        Optional<NameMatch.Kind> kind =
                cells.word("match", NameMatch.Kind.class).filter(match -> match != NameMatch.Kind.UNKNOWN);
        List<OrganId> ids = cells.several("organ_ids").stream()
                .filter(id -> known(table, "organ_ids", id))
                .map(OrganId::of)
                .toList();
        if (kind.isEmpty() || kind.get().resolved() == ids.isEmpty()) {
            table.note(Finding.Severity.ERROR, "name-row-unusable", "match", table.cell("match"));
            return;
        }
        NameMatch match = new NameMatch(table.cell("raw"), kind.get(), ids, table.cell("note"));
        // white space carries no meaning in a name, so two such spellings are one
        if (names.putIfAbsent(CharMatcher.whitespace().removeFrom(match.written()), match) != null) {
            table.note(Finding.Severity.ERROR, "key-twice", "raw", "");
        }
    }

    private boolean known(CsvTable table, String column, String id) {
        boolean known = organs.containsKey(OrganId.of(id));
        if (!known) {
            table.note(Finding.Severity.ERROR, "row-organ-unknown", column, id);
        }
        return known;
    }

    private static boolean filled(CsvTable table, String... columns) {
        boolean filled = true;
        for (String column : columns) {
            if (table.cell(column).isEmpty()) {
                table.note(Finding.Severity.ERROR, "cell-empty", column, "");
                filled = false;
            }
        }
        return filled;
    }

    private static Optional<OrganId> link(CsvTable table, String column) {
        String id = table.cell(column);
        return id.isEmpty() ? Optional.empty() : Optional.of(OrganId.of(id));
    }
}
