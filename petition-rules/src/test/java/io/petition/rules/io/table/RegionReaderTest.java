package io.petition.rules.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.region.Region;
import io.petition.authority.region.RegionRows;
import io.petition.explain.Finding;
import io.petition.model.RegionCode;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionReaderTest {
    @Test
    void severalFilesMakeOneTreeAndFaultsAreToldWithFileAndLine() throws IOException {
        RegionRows.Built built = new RegionReader()
                .read(new StringReader("code,name,other\n61,\"陕西省\",x\n\n6110,\"商\"\"洛\"\"市\",x\n"), "a.csv")
                .read(new StringReader("name,parent,code\r\n高新区,6110,990001\r\n坏行,6110\r\n"), "b.csv")
                .read(new StringReader("code;name\n1;x\n"), "c.csv")
                .read(new StringReader("code,name\n61000,五位"), "d.csv")
                .build();
        assertThat(built.tree().find(RegionCode.of("611000")).found().map(Region::name))
                .contains("商\"洛\"市");
        assertThat(built.tree().parent(RegionCode.of("990001")).found().map(Region::code))
                .contains(RegionCode.of("6110"));
        assertThat(built.findings())
                .extracting(RegionReaderTest::say)
                .containsExactly(
                        "table-row-broken b.csv:3",
                        "table-column-missing c.csv:null",
                        "table-column-missing c.csv:null",
                        "region-code-unreadable d.csv:2");
    }

    @Test
    void everyFaultOfATreeReadsInBothLanguages() throws IOException {
        RegionRows.Built built = new RegionReader()
                .read(
                        new StringReader(
                                "code,name,parent\n6112,甲,6113\n6113,乙,6112\n61,省,\n61,省,\n6114,丙,63\n620101,丁,\n6115,,\n"),
                        "a.csv")
                .build();
        assertThat(built.findings())
                .extracting(RegionReaderTest::say)
                .containsExactlyInAnyOrder(
                        "region-without-name a.csv:8",
                        "region-twice a.csv:5",
                        "region-parent-unknown a.csv:6",
                        "region-without-parent a.csv:7",
                        "region-circle a.csv:3");
        for (Language language : Language.values()) {
            assertThat(built.findings())
                    .allSatisfy(finding -> assertThat(Texts.in(language).text(finding))
                            .contains("a.csv:")
                            .doesNotContain("{"));
        }
    }

    @Test
    void aHistoryOfCodesIsReadRowByRow() throws IOException {
        CodeHistoryReader.Read read = CodeHistoryReader.read(new StringReader("""
                        代码,名称,启用时间,变更/弃用时间,新代码
                        110103,崇文区,1981,2010,110101
                        110101,东城区,1981,,
                        110101,另一区,1990,,
                        11010x,坏码,1981,,
                        110104,坏年,19x1,,
                        110105,倒年,1990,1985,
                        110106,坏新码,1981,1990,110101;x
                        """), "h.csv");
        assertThat(read.history().today(RegionCode.of("110103"), 1995).codes())
                .containsExactly(RegionCode.of("110101"));
        assertThat(read.findings())
                .extracting(RegionReaderTest::say)
                .containsExactly(
                        "code-overlaps h.csv:4",
                        "cell-unreadable h.csv:5",
                        "cell-unreadable h.csv:6",
                        "cell-unreadable h.csv:7",
                        "cell-unreadable h.csv:8");
        assertThat(CodeHistoryReader.read(new StringReader("代码\n"), "h.csv").findings())
                .extracting(Finding::code)
                .isEqualTo(List.of(
                        "table-column-missing",
                        "table-column-missing",
                        "table-column-missing",
                        "table-column-missing"));
    }

    private static String say(Finding finding) {
        return finding.code() + " " + finding.args().get("file") + ":"
                + finding.args().get("line");
    }
}
