package io.petition.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganDirectoryTest {
    private static Organ organ(String id, String name, String superior, String successor) {
        return Organ.builder()
                .id(OrganId.of(id))
                .name(name)
                .nameEn(id)
                .region(RegionCode.of("610000"))
                .kind("department")
                .superior(
                        Optional.of(superior).filter(value -> !value.isEmpty()).map(OrganId::of))
                .successor(
                        Optional.of(successor).filter(value -> !value.isEmpty()).map(OrganId::of))
                .build();
    }

    private static NameMatch name(String written, NameMatch.Kind kind, String... organs) {
        return new NameMatch(
                written, kind, java.util.Arrays.stream(organs).map(OrganId::of).toList(), "");
    }

    private static final List<Organ> ORGANS = List.of(
            organ("gov", "市人民政府", "", ""),
            organ("land", "市国土资源局", "gov", "nature"),
            organ("nature", "市自然资源局", "gov", ""),
            organ("county-a", "住建局", "gov", ""),
            organ("county-b", "住建局", "gov", ""));

    private final OrganDirectory directory = OrganDirectory.of(
            ORGANS,
            List.of(
                    name("国土局", NameMatch.Kind.ALIAS, "land"),
                    name("国土局、市政府", NameMatch.Kind.JOINT, "land", "gov"),
                    name("张某", NameMatch.Kind.PERSON)));

    @Test
    void namesResolveByDataAndWhiteSpaceMeansNothing() {
        assertThat(directory.resolve(" 国土 局　").organs()).containsExactly(OrganId.of("land"));
        assertThat(directory.resolve("国土局、市政府").organs()).hasSize(2);
        assertThat(directory.resolve("市人民政府").kind()).isEqualTo(NameMatch.Kind.OFFICIAL);
        assertThat(directory.resolve("张某"))
                .extracting(NameMatch::kind, match -> match.organs().size())
                .containsExactly(NameMatch.Kind.PERSON, 0);
    }

    @Test
    void whatCannotBeToldStaysUnresolved() {
        assertThat(directory.resolve("住建局").kind()).isEqualTo(NameMatch.Kind.UNCLEAR);
        assertThat(directory.resolve("没有的局").kind()).isEqualTo(NameMatch.Kind.UNKNOWN);
    }

    @Test
    void aFunctionIsFollowedToWhoHasItToday() {
        assertThat(directory.today(OrganId.of("land"))).map(Organ::name).contains("市自然资源局");
        assertThat(directory.today(OrganId.of("nobody"))).isEmpty();
    }

    @Test
    void faultyDataIsRefusedByName() {
        assertThatThrownBy(() -> OrganDirectory.of(List.of(organ("a", "甲", "b", "")), List.of()))
                .hasMessageContaining("superior: b of organ a");
        assertThatThrownBy(
                        () -> OrganDirectory.of(List.of(organ("a", "甲", "", "b"), organ("b", "乙", "", "a")), List.of()))
                .hasMessageContaining("successor")
                .hasMessageContaining("circle");
        assertThatThrownBy(() -> OrganDirectory.of(ORGANS, List.of(name("某局", NameMatch.Kind.ALIAS, "x"))))
                .hasMessageContaining("x of name 某局");
        assertThatThrownBy(() -> OrganDirectory.of(
                        ORGANS,
                        List.of(name("某局", NameMatch.Kind.ALIAS, "land"), name("某 局", NameMatch.Kind.ALIAS, "nature"))))
                .hasMessageContaining("stands for [land] and for [nature]");
    }
}
