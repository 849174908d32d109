package io.petition.statistics.breakdown;

import static io.petition.statistics.breakdown.Letters.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.region.RegionRows;
import io.petition.model.RegionCode;
import io.petition.statistics.breakdown.Letters.Letter;
import io.petition.statistics.indicator.Fraction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases small enough to be reckoned by hand. */
final class ComparisonsTest {
    private static final String IN_TIME = "2026-01-10";
    private static final String LATE = "2026-02-10";

    private static final Breakdown<Letter> BY_REGION = Breakdown.of(Letters.PANEL, Axis.of(Letters.REGION));

    private static ImmutableList<Letter> letters(String region, int inTime, int late) {
        ImmutableList.Builder<Letter> letters = ImmutableList.builder();
        for (int i = 0; i < inTime + late; i++) {
            letters.add(letter(region, "2026-01-01", "2026-01-31", i < inTime ? IN_TIME : LATE));
        }
        return letters.build();
    }

    private static Cube cube(List<Letter> some, List<Letter> more) {
        return BY_REGION.of(
                ImmutableList.<Letter>builder().addAll(some).addAll(more).build());
    }

    /** Both counties got better and the city got worse: the harder county has more of the letters. */
    @Test
    void aWholeMayFallThoughEveryPartRose() {
        Cube before = cube(letters("c11", 72, 8), letters("c12", 8, 12));
        Cube after = cube(letters("c11", 19, 1), letters("c12", 36, 44));
        Change change = Change.of(Letters.ON_TIME, before, after, "region");
        assertThat(change.before()).hasToString("80 of 100 (80.0 %)");
        assertThat(change.after()).hasToString("55 of 100 (55.0 %)");
        assertThat(change.change()).contains(Fraction.of(-1, 4));
        assertThat(change.parts().stream().map(Change.Part::rate).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.of(1, 20));
        assertThat(change.parts().stream().map(Change.Part::mix).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.of(-3, 10));
    }

    @Test
    void aGroupThatIsNewIsAllMix() {
        Change change = Change.of(
                Letters.ON_TIME,
                cube(letters("c11", 5, 5), List.of()),
                cube(letters("c11", 5, 5), letters("c21", 10, 0)),
                "region");
        assertThat(change.parts().get(1).key()).isEqualTo("c21");
        assertThat(change.parts().get(1).rate()).isEqualTo(Fraction.ZERO);
        assertThat(change.change()).contains(Fraction.of(1, 4));
    }

    @Test
    void whatHasNoDataOnOneSideHasNoChange() {
        Change change =
                Change.of(Letters.ON_TIME, cube(List.of(), List.of()), cube(letters("x", 1, 0), List.of()), "region");
        assertThat(change.change()).isEmpty();
        assertThat(change.before().hasData()).isFalse();
    }

    @Test
    void whatIsNoShareIsNotTakenApart() {
        Cube cube = cube(letters("x", 1, 0), List.of());
        assertThatThrownBy(() -> Change.of(Letters.LETTERS, cube, cube, "region"))
                .hasMessageContaining("letters is no share");
    }

    @Test
    void equalFiguresShareARankAndTheNextCountsThemAll() {
        Cube cube = BY_REGION.of(ImmutableList.<Letter>builder()
                .addAll(letters("c11", 1, 1))
                .addAll(letters("c12", 4, 0))
                .addAll(letters("c21", 50, 50))
                .addAll(letters("x", 0, 3))
                .add(letter("p", "2026-01-01", "2026-01-31", ""))
                .build());
        Ranking ranking = Ranking.of(Letters.ON_TIME, cube, "region");
        assertThat(ranking.lines())
                .extracting(line -> line.rank().map(String::valueOf).orElse("-") + " " + line.key())
                .containsExactly("1 c12", "2 c11", "2 c21", "4 x", "- p");
        // One of two and fifty of a hundred rank alike; that the first says little is seen beside it.
        assertThat(ranking.lines().get(1).interval().orElseThrow().low()).isLessThan(0.10);
        assertThat(ranking.lines().get(2).interval().orElseThrow().low()).isGreaterThan(0.40);
        assertThat(ranking.lines().get(4).interval()).isEmpty();
    }

    /** A province does not compete with its counties, which it holds: roots first, and ranks begin anew on each level. */
    @Test
    void upATreeEachIsRankedAmongItsLevel() {
        Tree tree = Tree.of(ImmutableMap.of("c11", "p1", "c12", "p1", "c21", "p2"));
        Cube cube = BY_REGION
                .of(ImmutableList.<Letter>builder()
                        .addAll(letters("c11", 1, 1))
                        .addAll(letters("c12", 4, 0))
                        .addAll(letters("c21", 50, 50))
                        .addAll(letters("p2", 0, 100))
                        .build())
                .rolledUp("region", tree);
        Ranking ranking = Ranking.of(Letters.ON_TIME, cube, "region");
        assertThat(ranking.lines())
                .extracting(line ->
                        line.level() + ": " + line.rank().map(String::valueOf).orElse("-") + " " + line.key())
                .containsExactly("0: 1 p1", "0: 2 p2", "1: 1 c12", "1: 2 c11", "1: 2 c21");
        assertThat(IntStream.range(0, 5).mapToObj(ranking::apart))
                .as("neighbours of two levels are not held against each other")
                .containsExactly(
                        Optional.empty(), Optional.of(true), Optional.empty(), Optional.of(false), Optional.of(false));
    }

    /** 90 of 100 and 50 of 100 differ well; 50 and 49 of 100 hardly, whatever their ranks; of what has no data nothing is said. */
    @Test
    void neighboursThatDoNotWellDifferAreTold() {
        Cube cube = BY_REGION.of(ImmutableList.<Letter>builder()
                .addAll(letters("c11", 90, 10))
                .addAll(letters("c12", 50, 50))
                .addAll(letters("c21", 49, 51))
                .add(letter("p", "2026-01-01", "2026-01-31", ""))
                .build());
        Ranking ranking = Ranking.of(Letters.ON_TIME, cube, "region");
        assertThat(IntStream.range(0, 4).mapToObj(ranking::apart))
                .containsExactly(Optional.empty(), Optional.of(true), Optional.of(false), Optional.empty());
    }

    @Test
    void aTrendShowsGapsAndComparesWithTheYearBefore() {
        Cube months = Breakdown.of(Letters.PANEL, Axis.of(Grain.MONTH))
                .of(ImmutableList.of(
                        letter("x", "2025-01-05", "2025-02-05", "2025-02-01"),
                        letter("x", "2025-12-05", "2026-01-05", ""),
                        letter("x", "2026-01-05", "2026-02-05", ""),
                        letter("x", "2026-01-06", "2026-02-06", "")));
        Trend trend =
                Trend.of(Letters.LETTERS, months, Grain.MONTH, LocalDate.of(2025, 11, 20), LocalDate.of(2026, 1, 1));
        assertThat(trend.points()).extracting(Trend.Point::period).containsExactly("2025-11", "2025-12", "2026-01");
        assertThat(trend.points().get(0).figure()).isEmpty();
        assertThat(trend.points().get(1).onPrevious()).isEmpty();
        assertThat(trend.points().get(2).onPrevious()).contains(Fraction.of(1, 1));
        assertThat(trend.points().get(2).onYear()).contains(Fraction.of(1, 1));
    }

    /**
     * 2026 has 53 weeks. Of each period the letters until its day stand against those of the last column's day; a week or day that the
     * year before has not is compared with nothing.
     */
    @ParameterizedTest
    @CsvSource({
        "WEEK, 2026-12-28, 2026-W53, ''",
        "WEEK, 2027-01-03, 2026-W53, ''",
        "WEEK, 2027-01-04, 2027-W01, 2025-12-29",
        "WEEK, 2027-03-09, 2027-W10, 2026-03-02",
        "WEEK, 2028-01-02, 2027-W52, 2026-12-27",
        "WEEK, 2026-03-02, 2026-W10, 2025-03-09",
        "WEEK, 2028-03-06, 2028-W10, 2027-03-14",
        "DAY, 2028-02-29, 2028-02-29, ''",
        "DAY, 2028-03-01, 2028-03-01, 2027-03-01",
        "MONTH, 2028-02-29, 2028-02, 2027-02-28",
        "QUARTER, 2028-02-29, 2028-Q1, 2027-01-01",
        "YEAR, 2028-02-29, 2028, 2027-12-31"
    })
    void aPeriodIsComparedWithItsOwnOfTheYearBefore(Grain grain, LocalDate day, String period, String before) {
        ImmutableList.Builder<Letter> letters = ImmutableList.builder();
        Map<String, Long> expected = new HashMap<>();
        long number = 0;
        // Every period has a number of letters of its own, so that what was compared shows.
        for (LocalDate each = day.minusDays(430); !each.isAfter(day); each = each.plusDays(1)) {
            boolean first = expected.putIfAbsent(grain.of(each), ++number) == null;
            for (int i = 0; first && i < number; i++) {
                letters.add(letter("x", each.toString(), "2030-01-01", ""));
            }
        }
        Cube cube = Breakdown.of(Letters.PANEL, Axis.of(grain)).of(letters.build());
        Trend trend = Trend.of(Letters.LETTERS, cube, grain, day, day);
        assertThat(trend.points()).extracting(Trend.Point::period).containsExactly(period);
        assertThat(trend.points().get(0).onYear())
                .isEqualTo(
                        before.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Fraction.of(
                                        expected.get(period) - expected.get(grain.of(LocalDate.parse(before))), 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01, 2026-W01, 2026-01, 2026-Q1, 2026",
        "2027-01-03, 2027-01-03, 2026-W53, 2027-01, 2027-Q1, 2027",
        "2024-12-30, 2024-12-30, 2025-W01, 2024-12, 2024-Q4, 2024",
        "2026-06-30, 2026-06-30, 2026-W27, 2026-06, 2026-Q2, 2026"
    })
    void periodsHaveTheirNames(LocalDate of, String day, String week, String month, String quarter, String year) {
        assertThat(ImmutableList.copyOf(Grain.values()))
                .extracting(grain -> grain.of(of))
                .containsExactly(day, week, month, quarter, year);
        for (Grain grain : Grain.values()) {
            assertThat(grain.of(grain.first(of))).isEqualTo(grain.of(of));
            assertThat(grain.of(grain.first(of).minusDays(1))).isNotEqualTo(grain.of(of));
        }
    }

    @Test
    void aRingOfParentsIsNoTree() {
        Tree ring = Tree.of(ImmutableMap.of("a", "b", "b", "a"));
        assertThatThrownBy(() -> ring.path("a"))
                .hasMessageContaining("lies under itself")
                .hasMessageContaining("mend");
    }

    @Test
    void regionsLieUnderOneAnotherByTheirTree() {
        Tree tree = Tree.of(new RegionRows()
                .add("61", "陕西省", 1)
                .add("6110", "商洛市", 2)
                .build()
                .tree());
        String province = RegionCode.of("61").value();
        String city = RegionCode.of("6110").value();
        assertThat(tree.path(city)).containsExactly(city, province);
        assertThat(tree.path(RegionCode.of("99").value())).hasSize(1);
        assertThat(tree.path(Axis.UNKNOWN)).containsExactly(Axis.UNKNOWN);
    }

    @Test
    void indicatorsOfOneTableMayGoByDifferentDays() {
        Cube months = Breakdown.of(Letters.PANEL, Axis.of(Grain.MONTH))
                .of(ImmutableList.of(letter("x", "2026-01-05", "2026-02-05", "2026-01-20")));
        assertThat(Letters.LETTERS.of(months.at("2026-01")).value()).contains(Fraction.of(1, 1));
        assertThat(Letters.ON_TIME.of(months.at("2026-02")).toString()).isEqualTo("1 of 1 (100.0 %)");
        assertThat(Letters.ON_TIME.of(months.at("2026-01")).value()).isEqualTo(Optional.empty());
    }
}
