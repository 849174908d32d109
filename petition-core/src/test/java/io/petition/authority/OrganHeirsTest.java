package io.petition.authority;

import static io.petition.authority.OrganSketch.organ;
import static io.petition.authority.OrganSketch.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganHeirsTest {
    /** The land bureau was split in 2019 into two; one of these was renamed in 2023. */
    private static final List<Organ> ORGANS = List.of(
            organ("land", "6110")
                    .existence(years("2000..2019"))
                    .successor(OrganId.of("nature"))
                    .addFurtherSuccessors(OrganId.of("housing"))
                    .build(),
            organ("nature", "6110").existence(years("2019..")).build(),
            organ("housing", "6110")
                    .existence(years("2019..2023"))
                    .successor(OrganId.of("building"))
                    .build(),
            organ("building", "6110").existence(years("2023..")).build(),
            organ("closed", "6110").existence(years("2000..2010")).build(),
            organ("old", "6110").successor(OrganId.of("nature")).build());

    private final OrganDirectory directory = OrganDirectory.of(ORGANS, List.of());

    @ParameterizedTest
    @CsvSource({
        "land, 2018-12-31, land",
        "land, 2019-01-01, nature housing",
        "land, 2024-06-01, nature building",
        "housing, 2023-01-01, building",
        "closed, 2012-01-01, ''",
        "building, 2020-01-01, ''",
        "old, 2020-01-01, nature",
        "nobody, 2020-01-01, ''"
    })
    void anOrganIsCarriedOnByThoseOfTheDay(String id, LocalDate day, String expected) {
        assertThat(String.join(
                        " ",
                        directory.heirs(OrganId.of(id), day).stream()
                                .map(organ -> organ.id().value())
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void theOrgansOfADayAreThoseThatExist() {
        assertThat(directory.organsOn(LocalDate.parse("2020-01-01")))
                .extracting(organ -> organ.id().value())
                .containsExactly("nature", "housing", "old");
        assertThat(directory.named("hous ing")).hasSize(1);
    }

    @Test
    void anOrganMayServeSeveralRegionsAndBeTakenOverBySeveral() {
        Organ organ = organ("court", "6110")
                .addAlsoServes(RegionCode.of("6109"), RegionCode.of("6110"))
                .successor(OrganId.of("a"))
                .addFurtherSuccessors(OrganId.of("b"), OrganId.of("a"))
                .build();
        assertThat(organ.territory()).containsExactly(RegionCode.of("6110"), RegionCode.of("6109"));
        assertThat(organ.successors()).containsExactly(OrganId.of("a"), OrganId.of("b"));
    }

    @Test
    void furtherLinksMustLeadToOrgansAndToAnEnd() {
        assertThatThrownBy(() -> OrganDirectory.of(List.of(organ("a", "61", "", "x")), List.of()))
                .hasMessageContaining("superiorByTerritory: x of organ a");
        assertThatThrownBy(() ->
                        OrganDirectory.of(List.of(organ("a", "61", "", "b"), organ("b", "61", "", "a")), List.of()))
                .hasMessageContaining("circle");
        assertThatThrownBy(() -> OrganDirectory.of(
                        List.of(organ("a", "61")
                                .addFurtherSuccessors(OrganId.of("a"))
                                .build()),
                        List.of()))
                .hasMessageContaining("successor");
    }
}
