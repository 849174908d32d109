package io.petition.authority.names;

import static io.petition.authority.OrganSketch.organ;
import static io.petition.authority.OrganSketch.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.NameMatch;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
    private static final OrganDirectory DIRECTORY = OrganDirectory.of(
            List.of(
                    organ("land", "6110")
                            .name("商洛市国土资源局")
                            .existence(years("2000..2019"))
                            .successor(OrganId.of("nature"))
                            .build(),
                    organ("nature", "6110")
                            .name("商洛市自然资源局")
                            .existence(years("2019.."))
                            .build(),
                    organ("split", "6110")
                            .name("商洛市文化旅游管理局")
                            .existence(years("2000..2015"))
                            .successor(OrganId.of("nature"))
                            .addFurtherSuccessors(OrganId.of("gov"))
                            .build(),
                    organ("gov", "6110").name("商洛市人民政府").build(),
                    organ("office", "6110").name("商洛市人民政府办公室").build(),
                    named("a", "住建局", "2000.."),
                    named("b", "住建局", "2010.."),
                    named("c", "第一水利工程处", "2000.."),
                    named("d", "第二水利工程处", "2000.."),
                    named("e", "东部水利工程站", "2000.."),
                    named("f", "西部水利工程站", "2000.."),
                    named("closed", "商洛市老干部活动处", "2000..2010")),
            List.of(
                    name("国土局", NameMatch.Kind.ALIAS, "land"),
                    name("商洛行署", NameMatch.Kind.FORMER, "gov"),
                    name("商洛市人名政府", NameMatch.Kind.TYPO, "gov"),
                    name("国土局、市政府", NameMatch.Kind.JOINT, "land", "gov"),
                    name("张某", NameMatch.Kind.PERSON),
                    name("有关部门", NameMatch.Kind.UNCLEAR)));

    private final NameReader reader = NameReader.of(DIRECTORY, new TypoBounds(5, 6, "省市县区一二三"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            商洛市自然资源局      , 2020-01-01, exact nature
            商洛市国土资源局      , 2018-01-01, exact land
            商洛市国土资源局      , 2020-01-01, renamed nature
            国土局              , 2018-01-01, alias land
            国土局              , 2020-01-01, renamed nature
            商洛行署            , 2020-01-01, renamed gov
            商洛市人名政府        , 2020-01-01, misspelt gov
            国土局、市政府        , 2020-01-01, joint nature gov
            商洛市文化旅游管理局   , 2020-01-01, ambiguous nature gov
            住建局              , 2020-01-01, ambiguous a b
            住建局              , 2005-01-01, exact a
            商洛市老干部活动处     , 2020-01-01, none
            商洛市老干部活动处     , 2005-01-01, exact closed
            张某                , 2020-01-01, person
            有关部门             , 2020-01-01, none
            商洛市自然资原局      , 2020-01-01, nearest nature
            商洛市自然资局        , 2020-01-01, nearest nature
            商洛 市国土资源 句    , 2020-01-01, nearest nature
            商洛县自然资源局      , 2020-01-01, none
            第三水利工程处        , 2020-01-01, none
            东北水利工程站        , 2020-01-01, nearest e
            北部水利工程站        , 2020-01-01, ambiguous e f
            住建据              , 2020-01-01, none
            没有的单位           , 2020-01-01, none
            """)
    void aNameIsReadAndHow(String written, LocalDate day, String expected) {
        NameReading reading = reader.read(written, day).value();
        List<OrganId> organs = reading.organs().isEmpty() ? reading.candidates() : reading.organs();
        assertThat((reading.how().code() + " "
                                + organs.stream().map(OrganId::value).collect(Collectors.joining(" ")))
                        .strip())
                .isEqualTo(expected);
    }

    @Test
    void everyReadingSaysWhy() {
        LocalDate day = LocalDate.parse("2020-01-01");
        assertThat(codes("国土局", day)).containsExactly("name-alias", "name-carried-on");
        assertThat(codes("商洛市国土资源句", day)).containsExactly("name-nearest", "name-carried-on");
        assertThat(codes("北部水利工程站", day)).containsExactly("name-nearest", "name-ambiguous");
        assertThat(codes("住建局", LocalDate.parse("2005-01-01"))).containsExactly("name-shared", "name-of-the-day");
        assertThat(codes("没有的单位", day)).containsExactly("name-unknown");
        assertThat(codes("商洛市老干部活动处", day)).containsExactly("name-exact", "name-without-heir");
    }

    @Test
    void thePersonInTheCellIsNeitherExplainedNorPrinted() {
        assertThat(reader.read("张某", LocalDate.parse("2020-01-01")).toString()).doesNotContain("张某");
    }

    @Test
    void withoutBoundsNothingIsGuessed() {
        assertThat(NameReader.of(DIRECTORY, TypoBounds.none())
                        .read("商洛市自然资原局", LocalDate.parse("2020-01-01"))
                        .value()
                        .how())
                .isEqualTo(NameReading.How.NONE);
    }

    private List<String> codes(String written, LocalDate day) {
        return reader.read(written, day).steps().stream()
                .map(step -> step.code())
                .toList();
    }

    private static Organ named(String id, String name, String years) {
        return organ(id, "611002").name(name).existence(years(years)).build();
    }

    private static NameMatch name(String written, NameMatch.Kind kind, String... organs) {
        return new NameMatch(
                written, kind, Arrays.stream(organs).map(OrganId::of).toList(), "");
    }
}
