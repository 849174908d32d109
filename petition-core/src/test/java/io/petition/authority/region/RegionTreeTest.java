package io.petition.authority.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Finding;
import io.petition.model.RegionCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTreeTest {
    private static final RegionTree TREE = new RegionRows()
            .add("61", "陕西省", 1)
            .add("6110", "商洛市", 2)
            .add("611002", "商州区", 3)
            .add("611021", "洛南县", 4)
            .add("611002001", "城关街道", 5)
            .add("611002001001", "东店子社区", 6)
            .add("611002001001003", "第三网格", 7)
            .add("611021001", "城关街道", 8)
            .add("44", "广东省", 9)
            .add("4419", "东莞市", 10)
            .add("441900", "东莞市", 11)
            .add("441900003", "东城街道", 12)
            .add("990001", "高新区", "6110", 13)
            .build()
            .tree();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked       , found          , tier    , parent
            61            , 61             , PROVINCE,
            610000        , 61             , PROVINCE,
            610000000000  , 61             , PROVINCE,
            6110          , 6110           , CITY    , 61
            611000        , 6110           , CITY    , 61
            611002000     , 611002         , COUNTY  , 6110
            611002001000  , 611002001      , TOWNSHIP, 611002
            611002001001  , 611002001001   , VILLAGE , 611002001
            611002001001003, 611002001001003, CELL   , 611002001001
            4419          , 4419           , CITY    , 44
            441900        , 441900         , COUNTY  , 4419
            441900003     , 441900003      , TOWNSHIP, 441900
            990001        , 990001         , COUNTY  , 6110
            """)
    void aCodeInShortOrFilledUpFindsItsRegion(String asked, String found, Tier tier, String parent) {
        assertThat(TREE.find(RegionCode.of(asked)).found())
                .map(region -> region.code() + " " + region.tier())
                .contains(found + " " + tier);
        RegionAnswer above = TREE.parent(RegionCode.of(asked));
        assertThat(above.found().map(region -> region.code().value())).isEqualTo(Optional.ofNullable(parent));
        assertThat(above instanceof RegionAnswer.Nowhere).isEqualTo(parent == null);
    }

    @ParameterizedTest
    @CsvSource({
        "611002001001003, 611021001, 6110",
        "611002, 611002001001, 611002",
        "611002, 441900, -",
        "990001, 611002001, 6110",
        "611099, 61, unknown 611099 in 6110",
        "61, 999999, unknown 999999 in nothing",
        "x, 61, unknown x in nothing"
    })
    void theLowestRegionAboveBoth(String one, String other, String expected) {
        RegionAnswer answer = TREE.commonAncestor(RegionCode.of(one), RegionCode.of(other));
        assertThat(say(answer)).isEqualTo(expected);
        assertThat(say(TREE.commonAncestor(RegionCode.of(other), RegionCode.of(one))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "61, 611002001001003, INSIDE",
        "6110, 611000, INSIDE",
        "611002, 6110, OUTSIDE",
        "6110, 990001, INSIDE",
        "44, 61, OUTSIDE",
        "61, 619999, UNKNOWN"
    })
    void containment(String outer, String inner, Containment expected) {
        assertThat(TREE.contains(RegionCode.of(outer), RegionCode.of(inner))).isEqualTo(expected);
    }

    @Test
    void ancestorsNearestFirstChildrenByCodeAndNamesWithinARegion() {
        assertThat(codes(TREE.ancestors(RegionCode.of("611002001001003"))))
                .containsExactly("611002001001", "611002001", "611002", "6110", "61");
        assertThat(codes(TREE.children(RegionCode.of("6110")))).containsExactly("611002", "611021", "990001");
        assertThat(codes(TREE.roots())).containsExactly("44", "61");
        assertThat(codes(TREE.named("城关街道"))).containsExactly("611002001", "611021001");
        assertThat(codes(TREE.named("城关街道", RegionCode.of("611021")))).containsExactly("611021001");
        assertThat(TREE.named("城关")).isEmpty();
        assertThat(codes(TREE.on(Tier.COUNTY))).containsExactly("441900", "611002", "611021", "990001");
        assertThat(TREE.count(Tier.TOWNSHIP)).isEqualTo(3);
        assertThat(RegionTree.empty().find(RegionCode.of("61"))).isInstanceOf(RegionAnswer.Unknown.class);
    }

    @Test
    void aListFilledUpWithZerosIsTheSameTree() {
        RegionTree filled = new RegionRows()
                .add("611002001000", "街道", 1)
                .add("611002000000", "区", 2)
                .add("611000", "市", 3)
                .add("610000", "省", 4)
                .build()
                .tree();
        assertThat(codes(filled.ancestors(RegionCode.of("611002001"))))
                .containsExactly("611002000000", "611000", "610000");
    }

    @Test
    void everyFaultIsFoundWithItsLine() {
        RegionRows.Built built = new RegionRows()
                .from("a.csv")
                .add("61", "陕西省", 2)
                .add("61000", "五位", 3)
                .add("61", "又一次", 4)
                .add("62x1", "字母", 5)
                .from("b.csv")
                .add("6110", " ", 2)
                .add("6111", "市", "63", 3)
                .add("620101", "无上级", 4)
                .add("6112", "甲", "6113", 5)
                .add("6113", "乙", "6112", 6)
                .add("6114", "丙", "??", 7)
                .build();
        assertThat(built.findings())
                .extracting(finding -> finding.code() + " " + place(finding))
                .containsExactlyInAnyOrder(
                        "region-code-unreadable a.csv:3",
                        "region-twice a.csv:4",
                        "region-code-unreadable a.csv:5",
                        "region-without-name b.csv:2",
                        "region-parent-unknown b.csv:3",
                        "region-without-parent b.csv:4",
                        "region-circle b.csv:6",
                        "region-parent-unknown b.csv:7");
        assertThat(built.tree().size()).isEqualTo(6);
        assertThat(built.tree().find(RegionCode.of("61")).found().map(Region::name))
                .contains("陕西省");
    }

    private static String place(Finding finding) {
        return finding.args().get("file") + ":" + finding.args().get("line");
    }

    private static String say(RegionAnswer answer) {
        if (answer instanceof RegionAnswer.Unknown unknown) {
            return "unknown " + unknown.code() + " in "
                    + unknown.nearest().map(region -> region.code().value()).orElse("nothing");
        }
        return answer.found().map(region -> region.code().value()).orElse("-");
    }

    private static List<String> codes(List<Region> regions) {
        return regions.stream().map(region -> region.code().value()).toList();
    }
}
