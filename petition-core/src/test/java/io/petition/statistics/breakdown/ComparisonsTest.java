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
import java.util.List;
import java.util.Optional;
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
