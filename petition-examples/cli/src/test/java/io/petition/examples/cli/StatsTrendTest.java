package io.petition.examples.cli;

import static io.petition.examples.cli.FactsForStats.facts;
import static io.petition.examples.cli.FactsForStats.stats;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Figures period by period, and which neighbours in an order differ. */
class StatsTrendTest {
    /** Five years, of which one has nothing; the year before the first is not shown, and stands beside it. */
    private static final String FILE = facts("a", "2020-05-06", 1, 4)
            + facts("a", "2021-03-06", 1, 2)
            + facts("b", "2022-07-06", 3, 4)
            + facts("a", "2024-05-06", 2, 4)
            + facts("b", "2025-12-31", 4, 5);

    @Test
    void fiveYearsStandBesideOneAnother() {
        Ran ran = stats(FILE, "--trend=year", "--in=2021-01-01..2025-12-31", "--lang=en");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out().lines().skip(2))
                .containsExactly(
                        "  2021: 1 of 2 (50.0 %), 95 % interval 9.5 to 90.5 % (on the period before 25.0)",
                        "  2022: 3 of 4 (75.0 %), 95 % interval 30.1 to 95.4 % (on the period before 25.0)",
                        "  2023: nothing counted",
                        "  2024: 2 of 4 (50.0 %), 95 % interval 15.0 to 85.0 %",
                        "  2025: 4 of 5 (80.0 %), 95 % interval 37.6 to 96.4 % (on the period before 30.0)",
                        "  total: 10 of 15 (66.7 %), 95 % interval 41.7 to 84.8 %");
    }

    @Test
    void monthsStandBesideThoseOfTheYearBefore() {
        String file = facts("a", "2025-05-06", 1, 4) + facts("a", "2026-04-06", 1, 2) + facts("a", "2026-05-06", 3, 4);
        JsonNode json = stats(file, "--trend=month", "--in=2026-04-10..2026-05-10", "--format=json")
                .json();
        assertThat(json.path("grain").asText()).isEqualTo("month");
        JsonNode points = json.at("/series/0/points");
        assertThat(points)
                .extracting(point -> point.path("period").asText() + " "
                        + point.path("onPrevious").asText("-") + " "
                        + point.path("onYear").asText("-"))
                .containsExactly("2026-04 - -", "2026-05 25.0 50.0");
        // The periods in which the days of --in lie are whole, and so is what they come to.
        assertThat(json.at("/series/0/total/of").asInt()).isEqualTo(6);
        assertThat(stats(file, "--trend=month", "--in=2026-04-10..2026-05-10", "--lang=en")
                        .out())
                .contains("(on the period before 25.0) (on the year before 50.0)");
    }

    @Test
    void whatDoesNotGoWithATrendIsTold() {
        assertThat(stats(FILE, "--trend=year", "--lang=en").err()).contains("in: is missing");
        assertThat(stats(FILE, "--trend=decade", "--in=2021-01-01..2025-12-31", "--lang=en")
                        .err())
                .contains("trend:", "quarter, year");
        assertThat(stats(FILE, "--trend=year", "--by=region", "--in=2021-01-01..2025-12-31", "--lang=en")
                        .err())
                .contains("by: a trend is of the whole");
        assertThat(stats(FILE, "--trend=year", "--rank=region", "--in=2021-01-01..2025-12-31", "--lang=en")
                        .err())
                .contains("does not go together with --trend");
    }

    /** 90 and 50 of 100 well differ; 50 and 49 do not. */
    @Test
    void neighboursInAnOrderThatDoNotWellDifferAreTold() {
        String file = facts("a", "2026-05-06", 90, 100)
                + facts("b", "2026-05-06", 50, 100)
                + facts("c", "2026-05-06", 49, 100);
        JsonNode lines = stats(file, "--rank=region", "--format=json").json().at("/rankings/0/lines");
        assertThat(lines)
                .extracting(line ->
                        line.path("key").asText() + " " + line.path("apart").asText("-"))
                .containsExactly("a -", "b true", "c false");
        assertThat(stats(file, "--rank=region", "--lang=en").out().lines())
                .filteredOn(line -> line.contains("does not well differ from the one before it"))
                .singleElement()
                .asString()
                .startsWith("  3 c: 49 of 100");
    }

    /** Of whom nobody says how many they are, they are not none. */
    @Test
    void whatNobodyKnowsIsNoNought() {
        String piece = "{\"petition\":\"P\",\"matter\":\"M\",\"channel\":\"visit\",\"received\":\"2026-05-06\","
                + "\"first\":true,\"place\":{}}\n";
        Ran text = Ran.reading(piece, "stats", "-", "--facts=submission", "--indicator=visit-persons", "--lang=en");
        assertThat(text.out()).contains("total: no data; ").contains(" 1").doesNotContain("total: 0");
        JsonNode json = Ran.reading(
                        piece, "stats", "-", "--facts=submission", "--indicator=visit-persons", "--format=json")
                .json();
        assertThat(json.at("/tables/0/total/kind").asText()).isEqualTo("total");
        assertThat(json.at("/tables/0/total").has("total")).isFalse();
        assertThat(json.at("/tables/0/total/unknown").asInt()).isEqualTo(1);
    }
}
