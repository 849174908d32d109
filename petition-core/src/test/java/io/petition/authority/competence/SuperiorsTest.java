package io.petition.authority.competence;

import static io.petition.authority.OrganSketch.organ;
import static io.petition.authority.OrganSketch.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.explain.Step;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperiorsTest {
    private static final LocalDate DAY = LocalDate.parse("2024-03-01");

    /** A province, a city, two counties; departments with their lines and their governments; one vertical line outside; one that was taken over. */
    private static final OrganDirectory DIRECTORY = OrganDirectory.of(
            List.of(
                    organ("prov-gov", "61", "", ""),
                    organ("city-gov", "6110", "prov-gov", ""),
                    organ("a-gov", "611002", "city-gov", ""),
                    organ("b-gov", "611021", "city-gov", ""),
                    organ("prov-land", "61", "", "prov-gov"),
                    organ("city-land", "6110", "prov-land", "city-gov"),
                    organ("a-land", "611002", "city-land", "a-gov"),
                    organ("b-land", "611021", "city-land", "b-gov"),
                    organ("a-housing", "611002", "", "a-gov"),
                    organ("city-housing", "6110", "", "city-gov"),
                    organ("tax-top", "10", "", ""),
                    organ("a-tax", "611002", "tax-top", ""),
                    organ("b-tax", "611021", "tax-top", ""),
                    organ("alone", "99", "", ""),
                    Organ.builder()
                            .from(organ("gone", "6110", "", ""))
                            .existence(years("2000..2019"))
                            .successor(OrganId.of("city-gov"))
                            .build(),
                    Organ.builder()
                            .from(organ("lost", "6110", "", ""))
                            .existence(years("2000..2019"))
                            .build(),
                    Organ.builder()
                            .from(organ("split", "6110", "", ""))
                            .existence(years("2000..2019"))
                            .successor(OrganId.of("city-land"))
                            .addFurtherSuccessors(OrganId.of("city-housing"))
                            .build(),
                    organ("below-split", "611002", "split", "a-gov"),
                    organ("beside-lost", "611002", "lost", "a-gov"),
                    organ("under-lost", "611002", "city-housing", "lost"),
                    organ("below-gone", "6110", "gone", ""),
                    organ("below-lost", "6110", "lost", "")),
            List.of());

    private final Superiors superiors = Superiors.in(DIRECTORY);

    @ParameterizedTest
    @CsvSource({
        "a-land, b-land, Choice[inLine=city-land byTerritory=city-gov]",
        "a-land, a-housing, ByTerritory[organ=a-gov]",
        "a-housing, b-land, ByTerritory[organ=city-gov]",
        "a-gov, b-gov, Both[organ=city-gov]",
        "a-gov, a-land, ByTerritory[organ=city-gov]",
        "city-gov, a-gov, Both[organ=prov-gov]",
        "a-tax, b-tax, Both[organ=tax-top]",
        "a-tax, a-land, no-common-superior",
        "below-gone, a-gov, Both[organ=city-gov]",
        "below-lost, a-gov, superior-ended",
        "below-lost, alone, no-common-superior",
        "below-split, a-land, half a-gov superior-split",
        "alone, a-gov, no-common-superior",
        "nobody, a-gov, organ-not-in-directory"
    })
    void theLowestOrganAboveBothByEachWay(String one, String other, String expected) {
        CommonSuperior answer = superiors.common(OrganId.of(one), OrganId.of(other), DAY);
        assertThat(say(answer)).isEqualTo(expected);
        assertThat(say(superiors.common(OrganId.of(other), OrganId.of(one), DAY)))
                .as("either way round")
                .isEqualTo(expected);
        assertThat(superiors.explain(OrganId.of(one), OrganId.of(other), DAY).value())
                .as("with the trace on")
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "a-land, Choice[inLine=city-land byTerritory=a-gov]",
        "a-gov, Both[organ=city-gov]",
        "a-housing, ByTerritory[organ=a-gov]",
        "prov-gov, no-common-superior",
        "below-split, half a-gov superior-split",
        "beside-lost, half a-gov superior-ended",
        "under-lost, half city-housing superior-ended",
        "below-lost, superior-ended"
    })
    void theNextHigherOrganIsAChoiceWhereThereAreTwo(String organ, String expected) {
        assertThat(say(superiors.nextHigher(OrganId.of(organ), DAY))).isEqualTo(expected);
    }

    @Test
    void theTraceNamesEveryOrganPassed() {
        assertThat(superiors
                        .explain(OrganId.of("below-gone"), OrganId.of("below-lost"), DAY)
                        .steps())
                .extracting(SuperiorsTest::say)
                .containsExactly(
                        "superior-in-line below-gone gone city-gov",
                        "superior-in-line city-gov prov-gov prov-gov",
                        "superior-without-heir below-lost lost lost",
                        "superior-by-territory below-gone gone city-gov",
                        "superior-by-territory city-gov prov-gov prov-gov",
                        "superior-without-heir below-lost lost lost");
        assertThat(superiors
                        .explain(OrganId.of("a-gov"), OrganId.of("b-gov"), DAY)
                        .steps())
                .extracting(SuperiorsTest::say)
                .contains(
                        "superior-common-in-line a-gov b-gov city-gov",
                        "superior-common-by-territory a-gov b-gov city-gov");
    }

    @Test
    void aTerritoryThatLeadsIntoALineThatLeadsBackEnds() {
        OrganDirectory round =
                OrganDirectory.of(List.of(organ("a", "61", "", "b"), organ("b", "61", "a", "")), List.of());
        assertThat(Superiors.in(round).byTerritory(OrganId.of("a"), DAY))
                .extracting(organ -> organ.id().value())
                .containsExactly("b", "a");
        assertThat(Superiors.in(round).inLine(OrganId.of("b"), DAY)).hasSize(1);
    }

    private static String say(CommonSuperior answer) {
        if (answer instanceof CommonSuperior.HalfKnown half) {
            return "half " + half.organ() + " " + half.why().code();
        }
        return answer instanceof CommonSuperior.None none
                ? none.why().code()
                : answer.toString().replace(",", "");
    }

    private static String say(Step step) {
        return step.code() + " " + step.args().get("organ") + " " + step.args().get("stated") + " "
                + step.args().get("found");
    }
}
