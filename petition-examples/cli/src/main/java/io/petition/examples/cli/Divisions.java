package io.petition.examples.cli;

import com.google.common.base.Strings;
import io.petition.authority.region.CodeHistory;
import io.petition.model.RegionCode;
import io.petition.rules.china.ChinaRegions;
import io.petition.statistics.breakdown.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What lies under what along an axis: the host's table of keys and parents, or for regions the codes that ship. */
final class Divisions {
    /** A code says by its digits where it lies: province, prefecture, county, township, village. */
    private static final Pattern CODE = Pattern.compile("[0-9]{6}|[0-9]{9}|[0-9]{12}");

    private static final List<Integer> LEVELS = List.of(9, 6, 4, 2);
    private static final int OF_COUNTY = 6;

    private Divisions() {}

    /** By the digits of the codes; above the county, only what has been a code since 1981. */
    static Tree shipped() {
        CodeHistory codes = ChinaRegions.codes().history();
        return Tree.of(key -> parent(key, codes));
    }

    private static Optional<String> parent(String key, CodeHistory codes) {
        if (!CODE.matcher(key).matches()) {
            return Optional.empty();
        }
        for (int level : LEVELS) {
            if (level < key.length()) {
                String digits = key.substring(0, level);
                String above = Strings.padEnd(digits, key.length(), '0');
                boolean known = level >= OF_COUNTY
                        || !codes.stretches(RegionCode.of(Strings.padEnd(digits, OF_COUNTY, '0')))
                                .isEmpty();
                if (known && !above.equals(key)) {
                    return Optional.of(above);
                }
            }
        }
        return Optional.empty();
    }

    /** A table of keys and their parents; empty where a line has a fault, which is told. */
    static Optional<Tree> read(Petition petition, String file) throws BadInput {
        Map<String, String> parents = new HashMap<>();
        boolean whole = petition.read(
                "tree",
                file,
                source -> new Table("tree", file, source, petition.console(), List.of("key", "parent"), List.of())
                        .read(line -> {
                            String key = line.cell("key", Table::filled, "");
                            String parent = line.text("parent");
                            if (!parent.isEmpty() && !line.isBad() && parents.put(key, parent) != null) {
                                line.fault(new BadInput("key", "bad.cell-twice", Map.of("value", key)));
                            }
                        }));
        if (!whole) {
            return Optional.empty();
        }
        Tree tree = Tree.of(parents);
        for (String key : parents.keySet()) {
            try {
                tree.path(key);
            } catch (IllegalArgumentException e) {
                throw new BadInput("tree", "bad.stats-ring", Map.of("value", key));
            }
        }
        return Optional.of(tree);
    }
}
