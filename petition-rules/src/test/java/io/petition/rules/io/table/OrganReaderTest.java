package io.petition.rules.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.NameMatch;
import io.petition.authority.Organ;
import io.petition.authority.SpecialBody;
import io.petition.authority.competence.OrganLint;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.explain.Finding;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.time.Period;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganReaderTest {
    private static final String ORGANS = """
            # made by hand
            organ_id,name,region_code,level,also_serves,superior_id,superior_by_territory_id,body,from,until,successor_id,further_successor_ids,note
            gov,市人民政府,6110,city,,,,,,,,,
            land,市国土资源局,6110,city,6109;6111,prov,gov,,2000-01-01,2019-03-01,nature,housing,"split, in 2019"
            nature,市自然资源局,6110,city,,,gov,,2019-03-01,,,,
            housing,市住建局,6110,city,,a,gov,,2019,,,,
            office,市信访局,6110,city,,,gov,petition-office,,,,,
            a,甲,6110,zone,,housing,,,2020-01-01,2019-01-01,,,
            land,又一个,6110,,,,,,,,,,
            ,无名,6110,,,,,,,,,,
            short,短行
            "open,引号,6110,,,,,,,,,,
            last,末行,6110,other,,,,,,,,,
            """;

    private final OrganReader reader = new OrganReader();

    @Test
    void whatIsWellFormedIsReadAndEveryFaultIsToldWithItsLine() throws IOException {
        OrgansRead read = reader.readOrgans(new StringReader("\uFEFF" + ORGANS), "organs.csv")
                .build();
        assertThat(read.organs())
                .extracting(organ -> organ.id().value())
                .containsExactly("gov", "land", "nature", "housing", "office", "a", "last");
        Organ land = read.organs().get(1);
        assertThat(land.level()).contains(Tier.CITY);
        assertThat(land.territory()).extracting(RegionCode::value).containsExactly("6110", "6109", "6111");
        assertThat(land.existence())
                .contains(Period.closed(LocalDate.parse("2000-01-01"), LocalDate.parse("2019-02-28")));
        assertThat(land.successors()).containsExactly(OrganId.of("nature"), OrganId.of("housing"));
        assertThat(read.organs().get(4).body()).contains(SpecialBody.PETITION_OFFICE);
        assertThat(codes(read))
                .containsExactly(
                        "6 cell-no-day from",
                        "8 cell-unreadable level",
                        "8 cell-unreadable until",
                        "9 key-twice organ_id",
                        "10 cell-empty organ_id",
                        "11 table-row-broken null",
                        "12 table-row-broken null");
        for (Finding finding : read.findings()) {
            assertThat(Texts.in(Language.ZH).text(finding))
                    .contains("organs.csv:")
                    .doesNotContain("{");
            assertThat(Texts.in(Language.EN).text(finding))
                    .contains("organs.csv:")
                    .doesNotContain("{");
        }
    }

    @Test
    void aDirectoryIsMadeWithoutTheLinksThatTheLinterNames() throws IOException {
        OrgansRead read =
                reader.readOrgans(new StringReader(ORGANS), "organs.csv").build();
        assertThat(OrganLint.under(RegionTree.empty()).check(read.organs()))
                .extracting(Finding::code)
                .containsExactly("organ-superior-unknown", "organ-circle");
        var directory = read.directory();
        assertThat(directory.find(OrganId.of("land")).orElseThrow().superior()).isEmpty();
        assertThat(directory.find(OrganId.of("land")).orElseThrow().superiorByTerritory())
                .contains(OrganId.of("gov"));
        assertThat(directory.find(OrganId.of("a")).orElseThrow().superior())
                .as("the circle is cut once, where it is met first")
                .contains(OrganId.of("housing"));
        assertThat(directory.find(OrganId.of("housing")).orElseThrow().superior())
                .isEmpty();
    }

    @Test
    void functionsAndNames() throws IOException {
        String functions = """
                organ_id,categories,acts,from,to
                land,housing; wages,accept,2001-01-01,2001-12-31
                gov,,,,
                nobody,housing,,,
                """;
        String names = """
                raw,match,organ_ids
                国土局,alias,land
                国 土局,former,land
                张某,person,
                某局,alias,nobody

                怪,strange,land
                未知,unknown,
                """;
        OrgansRead read = reader.readOrgans(new StringReader(ORGANS), "organs.csv")
                .readFunctions(new StringReader(functions.replace("\n", "\r\n")), "functions.csv")
                .readNames(new StringReader(names), "names.csv")
                .build();
        assertThat(read.organs().get(1).functions()).singleElement().satisfies(function -> {
            assertThat(function.categories()).containsExactly(Category.of("housing"), Category.of("wages"));
            assertThat(function.acts()).containsExactly("accept");
            assertThat(function.period().map(Period::toString)).contains("2001-01-01..2001-12-31");
        });
        assertThat(read.organs().get(0).functions().get(0).general()).isTrue();
        assertThat(read.directory().resolve("国土局").kind()).isEqualTo(NameMatch.Kind.ALIAS);
        assertThat(codes(read).subList(7, codes(read).size()))
                .containsExactly(
                        "4 row-organ-unknown organ_id",
                        "3 key-twice raw",
                        "5 row-organ-unknown organ_ids",
                        "5 name-row-unusable match",
                        "7 cell-unreadable match",
                        "7 name-row-unusable match",
                        "8 name-row-unusable match");
    }

    @Test
    void withoutANeededColumnATableIsNotRead() throws IOException {
        OrgansRead read = reader.readOrgans(new StringReader("id,name\n1,甲\n"), "organs.csv")
                .build();
        assertThat(read.organs()).isEmpty();
        assertThat(read.findings())
                .extracting(finding -> finding.code() + " " + finding.args().get("column"))
                .containsExactly("table-column-missing organ_id", "table-column-missing region_code");
    }

    private static List<String> codes(OrgansRead read) {
        return read.findings().stream()
                .map(finding -> finding.args().get("line") + " " + finding.code() + " "
                        + finding.args().get("column"))
                .toList();
    }
}
