package io.petition.authority.competence;

import static io.petition.authority.OrganSketch.function;
import static io.petition.authority.OrganSketch.organ;
import static io.petition.authority.OrganSketch.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.OrganDirectory;
import io.petition.authority.OrganFunction;
import io.petition.authority.region.RegionRows;
import io.petition.model.Category;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionTest {
    private static final Jurisdiction JURISDICTION = Jurisdiction.of(
            OrganDirectory.of(
                    List.of(
                            organ("county-gov", "611002")
                                    .addFunctions(function())
                                    .build(),
                            organ("city-housing", "611000")
                                    .addFunctions(function("housing"))
                                    .build(),
                            organ("county-housing", "611002000000")
                                    .existence(years("2015.."))
                                    .addFunctions(function("housing", "heating"))
                                    .build(),
                            organ("reviewer", "611002")
                                    .addFunctions(new OrganFunction(
                                            Set.of(Category.of("housing")), Set.of("review"), Optional.empty()))
                                    .build(),
                            organ("zone", "990001")
                                    .addFunctions(function("housing"))
                                    .build()),
                    List.of()),
            new RegionRows()
                    .add("61", "省", 1)
                    .add("6110", "市", 2)
                    .add("611002", "区", 3)
                    .add("611002001", "街道", 4)
                    .add("611021", "县", 5)
                    .build()
                    .tree());

    @ParameterizedTest
    @CsvSource({
        "611002001, housing, accept, 2020-01-01, county-housing city-housing county-gov",
        "611002001, housing, accept, 2014-12-31, city-housing county-gov",
        "611002001, housing, review, 2014-12-31, reviewer city-housing county-gov",
        "611002, wages, accept, 2020-01-01, county-gov",
        "611021, housing, accept, 2020-01-01, city-housing",
        "611021, wages, accept, 2020-01-01, ''",
        "990001, housing, accept, 2020-01-01, zone",
        "999999, housing, accept, 2020-01-01, ''"
    })
    void contentAndTerritoryUpTheTreeThenTerritoryAlone(
            String region, String category, String act, LocalDate day, String expected) {
        assertThat(String.join(
                        " ",
                        JURISDICTION.serving(RegionCode.of(region), Category.of(category), act, day).stream()
                                .map(competence -> competence.organ().id().value())
                                .toList()))
                .isEqualTo(expected);
    }
}
