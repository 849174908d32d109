package io.petition.rules.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.petition.authority.region.Containment;
import io.petition.authority.region.Region;
import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.explain.Finding;
import io.petition.model.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The whole country of 2023. The golden counts are those that the list's own project states. */
class DivisionsTest {
    @Test
    void theWholeCountryIsRead() throws IOException {
        Path divisions = shared("divisions");
        RegionReader reader = new RegionReader();
        for (String file : List.of("provinces.csv", "cities.csv", "areas.csv", "streets.csv", "villages.csv.gz")) {
            try (Reader source = open(divisions.resolve(file))) {
                reader.read(source, file);
            }
        }
        RegionRows.Built built = reader.build();
        RegionTree tree = built.tree();
        assertThat(built.findings()).isEmpty();
        assertThat(tree.size()).isEqualTo(665_276);
        assertThat(List.of(Tier.PROVINCE, Tier.CITY, Tier.COUNTY, Tier.TOWNSHIP, Tier.VILLAGE))
                .extracting(tree::count)
                .containsExactly(31, 342, 2_978, 41_352, 620_573);
        assertThat(path(tree, "611002001001")).isEqualTo("东店子社区居委会 城关街道 商州区 商洛市 陕西省");
        assertThat(path(tree, "441900003")).startsWith("东城街道 东莞市 东莞市 广东省");
        assertThat(tree.contains(RegionCode.of("610000"), RegionCode.of("611002001001")))
                .isEqualTo(Containment.INSIDE);
        assertThat(tree.commonAncestor(RegionCode.of("611002001001"), RegionCode.of("611026110221"))
                        .found()
                        .map(Region::name))
                .contains("商洛市");
        assertThat(tree.named("城关街道")).hasSize(35);
        assertEveryVillageLiesWhereItsRowSays(tree, divisions);
    }

    /** Against the columns of the list itself, which the reader does not look at. */
    private static void assertEveryVillageLiesWhereItsRowSays(RegionTree tree, Path divisions) throws IOException {
        try (Reader source = open(divisions.resolve("villages.csv.gz"))) {
            List<Finding> findings = new ArrayList<>();
            CsvTable table = new CsvTable(source, "villages", findings);
            int n = 0;
            while (table.next()) {
                if (n++ % 37 == 0) {
                    assertThat(tree.ancestors(RegionCode.of(table.cell("code"))))
                            .extracting(region -> region.code().value())
                            .containsExactly(
                                    table.cell("streetCode"),
                                    table.cell("areaCode"),
                                    table.cell("cityCode"),
                                    table.cell("provinceCode"));
                }
            }
            assertThat(findings).isEmpty();
            assertThat(n).isEqualTo(620_573);
        }
    }

    private static String path(RegionTree tree, String code) {
        List<String> names = new ArrayList<>();
        tree.find(RegionCode.of(code)).found().map(Region::name).ifPresent(names::add);
        tree.ancestors(RegionCode.of(code)).stream().map(Region::name).forEach(names::add);
        return String.join(" ", names);
    }

    /** Beside the project, or where {@code -Dpetition.shared} says. */
    private static Path shared(String folder) {
        String told = System.getProperty("petition.shared", "");
        Path at = Path.of(told.isEmpty() ? ".." : told).toAbsolutePath().normalize();
        Path found = told.isEmpty() ? at.resolveSibling("shared") : at;
        Path data = found.resolve("data").resolve(folder);
        if (!Files.isDirectory(data)) {
            System.err.println("SKIPPED: " + data + " is absent, so the whole country was not read");
        }
        assumeTrue(Files.isDirectory(data), data + " is absent");
        return data;
    }

    private static Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes, StandardCharsets.UTF_8);
    }
}
