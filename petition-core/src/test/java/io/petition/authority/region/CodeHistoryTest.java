package io.petition.authority.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.explain.Step;
import io.petition.model.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeHistoryTest {
    /** Real rows: a suburb shared out and a county that gave a part and then ended; a prefecture that nobody took over. */
    private static final CodeHistory HISTORY = CodeHistory.of(List.of(
            stretch("130106", "郊区", 1983, 2001, "130102;130103;130104"),
            stretch("130103", "桥东区", 1983, 2014, "130102;130104"),
            stretch("130102", "长安区", 1983, 0, ""),
            stretch("130104", "桥西区", 1983, 0, ""),
            stretch("130108", "裕华区", 2001, 0, ""),
            stretch("130124", "栾城县", 1986, 2014, "130108[2001];130111"),
            stretch("130111", "栾城区", 2014, 0, ""),
            stretch("132100", "邯郸地区", 1981, 1993, ""),
            stretch("210311", "郊区", 1983, 1984, "210311"),
            stretch("210311", "旧堡区", 1984, 1996, "210311"),
            stretch("210311", "千山区", 1996, 0, "")));

    @ParameterizedTest
    @CsvSource({
        "130106, 1995, 130102 130104",
        "130103, 2013, 130102 130104",
        "130103, 2014, region-code-not-of-year",
        "130124, 1995, 130108 130111",
        "130124, 2001, 130111",
        "130102, 2024, 130102",
        "210311, 1983, 210311",
        "132100, 1990, region-code-without-successor",
        "132100, 1980, region-code-not-of-year",
        "999999, 1990, region-code-never-known"
    })
    void aCodeOfAYearResolvesToTheCandidatesOfToday(String code, int year, String expected) {
        CodeAnswer answer = HISTORY.today(RegionCode.of(code), year);
        assertThat(say(answer)).isEqualTo(expected);
        assertThat(HISTORY.explain(RegionCode.of(code), year).value())
                .as("the same with the trace on")
                .isEqualTo(answer);
    }

    @Test
    void theChainIsToldWithItsYears() {
        assertThat(HISTORY.explain(RegionCode.of("210311"), 1983).steps())
                .extracting(CodeHistoryTest::say)
                .containsExactly("1984 region-code-renamed 郊区 旧堡区", "1996 region-code-renamed 旧堡区 千山区");
        assertThat(HISTORY.explain(RegionCode.of("130124"), 1995).steps())
                .extracting(CodeHistoryTest::say)
                .containsExactly("2001 region-code-part 栾城县 裕华区", "2014 region-code-whole 栾城县 栾城区");
        CodeHistory torn = CodeHistory.of(List.of(stretch("110101", "甲县", 1981, 1990, "110102")));
        assertThat(torn.explain(RegionCode.of("110101"), 1985).steps())
                .extracting(CodeHistoryTest::say)
                .containsExactly("1990 region-code-lost 甲县 ");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> CodeHistory.of(
                        List.of(stretch("110101", "甲县", 1981, 1990, ""), stretch("110101", "乙县", 1989, 0, ""))))
                .hasMessageContaining("110101 stands for 甲县 and for 乙县");
        assertThatThrownBy(() -> stretch("110101", "甲县", 1990, 1990, "")).hasMessageContaining("until");
        assertThatThrownBy(() -> stretch("110101", "甲县", 1990, 1995, "110102[1989]"))
                .hasMessageContaining("outside");
    }

    static CodeStretch stretch(String code, String name, int from, int until, String to) {
        Optional<Integer> end = until == 0 ? Optional.empty() : Optional.of(until);
        return new CodeStretch(
                RegionCode.of(code),
                name,
                from,
                end,
                Arrays.stream(to.split(";"))
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.endsWith("]")
                                ? new CodeStretch.Handover(
                                        RegionCode.of(each.substring(0, 6)),
                                        Integer.parseInt(each.substring(7, 11)),
                                        true)
                                : new CodeStretch.Handover(RegionCode.of(each), until, false))
                        .toList());
    }

    private static String say(Step step) {
        return step.from().getYear() + " " + step.code() + " " + step.args().get("name") + " "
                + step.args().get("toName");
    }

    private static String say(CodeAnswer answer) {
        return answer instanceof CodeAnswer.None none
                ? none.why().code()
                : String.join(
                        " ", answer.codes().stream().map(RegionCode::value).toList());
    }
}
