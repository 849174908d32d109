package io.petition.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Grain;
import io.petition.statistics.breakdown.Tree;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Tries to have what is hidden by reckoning from what is shown, knowing the tree and the rule. */
final class PublicationAttackTest {
    private static final int LEAST = 3;

    /** With so many ways it could be, nothing is told; that is left to the cases with fewer. */
    private static final int MANY = 30_000;

    private static final ImmutableList<String> KEYS =
            ImmutableList.of("p", "c1", "c2", "c11", "c12", "c21", "c22", "x");

    private static final Tree TREE =
            Tree.of(ImmutableMap.of("c1", "p", "c2", "p", "c11", "c1", "c12", "c1", "c21", "c2", "c22", "c2"));

    private record Letter(String region, boolean good) {}

    private static final Fact<Letter, String> REGION = Fact.of("region", Optional::of, l -> Optional.of(l.region()));
    private static final Fact<Letter, LocalDate> DAY = Fact.of("day", l -> Optional.of(LocalDate.of(2026, 1, 1)));
    private static final Fact<Letter, Boolean> GOOD = Fact.of("good", l -> Optional.of(l.good()));

    private static final Indicator<Letter> LETTERS =
            Indicator.builder("letters", "1", DAY).measure(Measure.count()).build();
    private static final Indicator<Letter> SHARE = Indicator.builder("share", "1", DAY)
            .measure(Measure.share(Condition.is(GOOD, true), Condition.always()))
            .build();

    private static Cube cube(List<Integer> counts) {
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            for (int n = 0; n < counts.get(i); n++) {
                letters.add(new Letter(KEYS.get(i), n % 3 != 0));
            }
        }
        return Breakdown.of(Panel.of(LETTERS, SHARE), Axis.of(REGION)).of(letters);
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(4, 1), Tuple.of(2, 2), Tuple.of(3, 3), Tuple.of(2, 4))
                .list()
                .ofSize(KEYS.size());
    }

    @Property(tries = 200)
    void nothingSmallCanBeHad(@ForAll("counts") List<Integer> counts) {
        Publication publication =
                Publication.of(LETTERS, cube(counts), "region", TREE, Publication.Guarded.FACTS, LEAST);
        Statistics.label("answer").collect(publication.getClass().getSimpleName());
        if (!(publication instanceof Publication.Table table)) {
            return;
        }
        List<int[]> possible = possible(table);
        Statistics.label("guesses").collect(possible.size() > MANY ? "too many to list" : "all listed");
        if (possible.size() > MANY) {
            return;
        }
        assertThat(possible).anyMatch(guess -> counts.equals(ints(guess)));
        for (String key : KEYS) {
            assertUncertain(possible, counts, under(key));
            assertUncertain(possible, counts, ImmutableList.of(KEYS.indexOf(key)));
        }
    }

    /** What small number a key or its own part has, a guesser cannot be sure of. */
    private static void assertUncertain(List<int[]> possible, List<Integer> counts, List<Integer> places) {
        long real = places.stream().mapToInt(counts::get).sum();
        if (real > 0 && real < LEAST) {
            assertThat(possible.stream()
                            .mapToInt(guess -> places.stream()
                                    .mapToInt(place -> guess[place])
                                    .sum())
                            .distinct()
                            .count())
                    .as("guesses at %s, truly %s, of %s", places, real, counts)
                    .isGreaterThan(1);
        }
    }

    private static List<Integer> ints(int[] guess) {
        List<Integer> list = new ArrayList<>();
        for (int number : guess) {
            list.add(number);
        }
        return list;
    }

    private static List<Integer> under(String key) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < KEYS.size(); i++) {
            if (TREE.path(KEYS.get(i)).contains(key)) {
                places.add(i);
            }
        }
        return places;
    }

    /**
     * Every way in which own numbers could lie behind the table: none below 0, every shown sum as shown, what is hidden not 0, what is
     * in no line 0.
     */
    private static List<int[]> possible(Publication.Table table) {
        Map<List<Integer>, Long> sums = new LinkedHashMap<>();
        sums.put(all(), number(Optional.of(table.total())));
        for (String key : KEYS) {
            Optional<Figure> line = table.lines().getOrDefault(key, Optional.empty());
            if (!table.lines().containsKey(key)) {
                sums.put(under(key), 0L);
            } else if (line.isPresent()) {
                sums.put(under(key), number(line));
            }
        }
        List<int[]> found = new ArrayList<>();
        guess(new int[KEYS.size()], 0, sums, table, found);
        return found;
    }

    private static long number(Optional<Figure> figure) {
        return figure.orElseThrow().value().orElseThrow().numerator().longValueExact();
    }

    private static List<Integer> all() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < KEYS.size(); i++) {
            places.add(i);
        }
        return places;
    }

    private static void guess(
            int[] guess, int place, Map<List<Integer>, Long> sums, Publication.Table table, List<int[]> found) {
        if (found.size() > MANY) {
            return;
        }
        long room = Long.MAX_VALUE;
        for (Map.Entry<List<Integer>, Long> sum : sums.entrySet()) {
            long left = sum.getValue();
            boolean open = false;
            for (int at : sum.getKey()) {
                left -= at < place ? guess[at] : 0;
                open |= at >= place;
            }
            if (left < 0 || (!open && left > 0)) {
                return;
            }
            if (sum.getKey().contains(place)) {
                room = Math.min(room, left);
            }
        }
        if (place == guess.length) {
            for (String key : KEYS) {
                boolean hidden =
                        table.lines().containsKey(key) && table.lines().get(key).isEmpty();
                if (hidden && under(key).stream().mapToInt(at -> guess[at]).sum() == 0) {
                    return;
                }
            }
            found.add(guess.clone());
            return;
        }
        for (int number = 0; number <= room; number++) {
            guess[place] = number;
            guess(guess, place + 1, sums, table, found);
        }
        guess[place] = 0;
    }

    @Property(tries = 200)
    void noSmallClassIsShown(@ForAll("counts") List<Integer> counts) {
        if (Publication.of(SHARE, cube(counts), "region", TREE, Publication.Guarded.CLASSES, LEAST)
                instanceof Publication.Table table) {
            table.lines().values().stream().flatMap(Optional::stream).forEach(figure -> {
                var rate = ((Figure.Share) figure).rate();
                for (long number : new long[] {rate.part(), rate.of() - rate.part()}) {
                    assertThat(number == 0 || number >= LEAST)
                            .as("%s is shown", rate)
                            .isTrue();
                }
            });
        }
    }

    private static final ImmutableList<String> FLAT = ImmutableList.of("a", "b", "c", "d");

    private static Cube ofTwoMonths(List<Integer> january, List<Integer> february) {
        List<Monthly> letters = new ArrayList<>();
        for (int i = 0; i < FLAT.size(); i++) {
            String key = FLAT.get(i);
            letters.addAll(Collections.nCopies(january.get(i), new Monthly(key, 1)));
            letters.addAll(Collections.nCopies(february.get(i), new Monthly(key, 2)));
        }
        return Breakdown.of(Panel.of(MONTHLY), Axis.of(PLACE), Axis.of(Grain.MONTH))
                .of(letters);
    }

    private record Monthly(String place, int month) {}

    private static final Fact<Monthly, String> PLACE = Fact.of("place", Optional::of, m -> Optional.of(m.place()));
    private static final Fact<Monthly, LocalDate> MONTH =
            Fact.of("day", m -> Optional.of(LocalDate.of(2026, m.month(), 1)));
    private static final Indicator<Monthly> MONTHLY =
            Indicator.builder("monthly", "1", MONTH).measure(Measure.count()).build();

    @Provide
    Arbitrary<List<Integer>> flat() {
        return Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 1), Tuple.of(2, 2), Tuple.of(3, 3), Tuple.of(3, 5))
                .list()
                .ofSize(FLAT.size());
    }

    /** Of the tables of two months and of both together, each sum over what is hidden is all that a guesser has. */
    @Property(tries = 300)
    void nothingSmallCanBeHadByTakingMonthsFromTheirSum(
            @ForAll("flat") List<Integer> january, @ForAll("flat") List<Integer> february) {
        Publication publication = Publication.series(
                MONTHLY,
                ofTwoMonths(january, february),
                "place",
                "month",
                Tree.of(Map.of()),
                Publication.Guarded.FACTS,
                LEAST);
        Statistics.label("series").collect(publication.getClass().getSimpleName());
        if (!(publication instanceof Publication.Series series)) {
            return;
        }
        List<String> hidden = FLAT.stream()
                .filter(key -> Optional.empty().equals(series.whole().lines().get(key)))
                .toList();
        Statistics.label("hidden").collect(hidden.size());
        for (Publication.Table table : series.parts().values()) {
            assertThat(FLAT.stream()
                            .filter(key -> Optional.empty().equals(table.lines().get(key))))
                    .containsExactlyElementsOf(hidden);
            table.lines().values().stream()
                    .flatMap(Optional::stream)
                    .forEach(figure -> assertThat(number(Optional.of(figure))).isNotIn(1L, 2L));
        }
        List<int[]> possible = new ArrayList<>();
        int[] sums = new int[2];
        for (String key : hidden) {
            sums[0] += january.get(FLAT.indexOf(key));
            sums[1] += february.get(FLAT.indexOf(key));
        }
        guess(new int[2 * hidden.size()], 0, sums, possible);
        for (int i = 0; i < hidden.size(); i++) {
            int one = january.get(FLAT.indexOf(hidden.get(i)));
            int other = february.get(FLAT.indexOf(hidden.get(i)));
            int at = 2 * i;
            assertSeveral(one, possible.stream().map(guess -> guess[at]));
            assertSeveral(other, possible.stream().map(guess -> guess[at + 1]));
            assertSeveral(one + other, possible.stream().map(guess -> guess[at] + guess[at + 1]));
        }
    }

    private static void assertSeveral(int real, Stream<Integer> guesses) {
        if (real > 0 && real < LEAST) {
            assertThat(guesses.distinct()).hasSizeGreaterThan(1);
        }
    }

    /** Every way in which hidden keys, none of them empty, can share the sums of both months. */
    private static void guess(int[] guess, int place, int[] left, List<int[]> found) {
        if (place == guess.length) {
            if (left[0] == 0 && left[1] == 0) {
                found.add(guess.clone());
            }
            return;
        }
        int month = place % 2;
        for (int number = 0; number <= left[month]; number++) {
            guess[place] = number;
            if (month == 0 || guess[place - 1] + number > 0) {
                left[month] -= number;
                guess(guess, place + 1, left, found);
                left[month] += number;
            }
        }
    }

    /** A group of sixty is one visit, and the longest handling is one person's. */
    @Test
    void sumsAndSpreadsAreRefused() {
        Fact<Monthly, Integer> persons = Fact.of("persons", m -> Optional.of(60));
        for (Measure<Monthly> measure : ImmutableList.of(Measure.sum(persons), Measure.days(MONTH, MONTH))) {
            Indicator<Monthly> indicator =
                    Indicator.builder("drawn", "1", MONTH).measure(measure).build();
            Cube cube = Breakdown.of(Panel.of(indicator), Axis.of(PLACE)).of(List.of(new Monthly("a", 1)));
            assertThat(Publication.of(indicator, cube, "place", Tree.of(Map.of()), Publication.Guarded.FACTS, LEAST))
                    .isInstanceOfSatisfying(
                            Publication.Refused.class,
                            refused -> assertThat(refused.why().code()).isEqualTo("publication-not-counted"));
            assertThat(Publication.refusal(indicator, cube, Publication.Guarded.FACTS, LEAST))
                    .isPresent();
        }
    }

    /** The plain case: one small county among large ones takes another with it, the smallest. */
    @Test
    void oneHiddenCountyHidesAnother() {
        Publication publication = Publication.of(
                LETTERS, cube(List.of(0, 0, 0, 2, 9, 5, 7, 8)), "region", TREE, Publication.Guarded.FACTS, LEAST);
        Publication.Table table = (Publication.Table) publication;
        assertThat(table.lines().entrySet().stream()
                        .filter(line -> line.getValue().isEmpty())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("c11", "c12");
        assertThat(table.total().value()).contains(Fraction.of(31, 1));
        assertThat(table.hidden()).isEqualTo(2);
    }

    @Test
    void aWholeThatIsSmallIsRefused() {
        assertThat(Publication.of(
                        LETTERS,
                        cube(List.of(0, 0, 0, 1, 1, 0, 0, 0)),
                        "region",
                        TREE,
                        Publication.Guarded.FACTS,
                        LEAST))
                .isInstanceOf(Publication.Refused.class);
    }

    @Test
    void twoAxesWithASmallCellAreRefused() {
        Cube cube = Breakdown.of(Panel.of(LETTERS), Axis.of(REGION), Axis.of(GOOD))
                .of(List.of(
                        new Letter("x", true), new Letter("x", true), new Letter("x", true), new Letter("x", false)));
        assertThat(Publication.refusal(LETTERS, cube, Publication.Guarded.FACTS, LEAST))
                .hasValueSatisfying(refused -> assertThat(refused.why().args()).containsEntry("cells", "1"));
        assertThat(Publication.refusal(LETTERS, cube.where("good", "true"::equals), Publication.Guarded.FACTS, LEAST))
                .isEmpty();
        assertThat(new TreeSet<>(cube.keys("good"))).containsExactly("false", "true");
    }
}
