package io.petition.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.law.TermKey;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.ClockClass;
import io.petition.statistics.ClockFact;
import io.petition.statistics.FactArbitraries;
import io.petition.statistics.Intake;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Tallies add up in any order, and hold what a count by hand finds. */
class TallyLawsTest {
    private static final Panel<CaseFact> PANEL = Definitions.PANEL;

    @Provide
    Arbitrary<List<CaseFact>> facts() {
        return FactArbitraries.cases().list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return FactArbitraries.days();
    }

    @Property(tries = 200)
    void merged(
            @ForAll("facts") List<CaseFact> a, @ForAll("facts") List<CaseFact> b, @ForAll("facts") List<CaseFact> c) {
        Tally x = PANEL.tally(a);
        Tally y = PANEL.tally(b);
        Tally z = PANEL.tally(c);
        assertThat(x.plus(y)).isEqualTo(y.plus(x));
        assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
        assertThat(x.plus(Tally.empty())).isEqualTo(x);
        assertThat(Tally.empty().plus(x)).isEqualTo(x);
    }

    /** However facts are dealt out to machines, and in whatever order, the whole is the same. */
    @Property(tries = 200)
    void dealtOut(
            @ForAll("facts") List<CaseFact> facts, @ForAll @IntRange(min = 1, max = 7) int hands, @ForAll long seed) {
        List<CaseFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        Map<Integer, List<CaseFact>> dealt = new HashMap<>();
        Random random = new Random(seed);
        shuffled.forEach(fact -> dealt.computeIfAbsent(random.nextInt(hands), hand -> new ArrayList<>())
                .add(fact));
        List<Tally> tallies = dealt.values().stream().map(PANEL::tally).toList();
        Tally sum = tallies.stream().reduce(Tally.empty(), Tally::plus);
        assertThat(Tally.sum(tallies)).isEqualTo(sum);
        assertThat(sum.plus(PANEL.tally(List.of()))).isEqualTo(PANEL.tally(facts));
    }

    /** Each fact of the population is in exactly one class, the one that the words of the definition give. */
    @Property(tries = 300)
    void countedByHand(
            @ForAll("facts") List<CaseFact> facts,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 400) int length) {
        Period period = Period.closed(from, from.plusDays(length));
        Tally tally = PANEL.tally(facts, period);
        for (Indicator<CaseFact> indicator : List.of(
                Definitions.ON_TIME,
                Definitions.SATISFIED,
                Definitions.SHARE_OF_ALL,
                Definitions.COUNT,
                Definitions.DAYS)) {
            assertThat(shown(indicator.of(tally)))
                    .as(indicator.key())
                    .isEqualTo(NaiveCount.count(indicator, facts, period));
        }
    }

    @Property(tries = 200)
    void sumsAreSums(@ForAll("facts") List<CaseFact> facts) {
        Figure.Total total = (Figure.Total) Definitions.PERSONS.of(PANEL.tally(facts));
        long expected = 0;
        for (CaseFact fact : facts) {
            if (fact.intake().received().isPresent()) {
                expected += fact.intake().persons().orElse(0);
            }
        }
        assertThat(total.total()).isEqualTo(expected);
    }

    /** The name of a class is what the counter says of a fact, whatever class the tally puts it in. */
    @Property(tries = 200)
    void theCounterNamesWhatItCounts(@ForAll("facts") List<CaseFact> facts) {
        for (Counter<CaseFact> counter : PANEL.counters()) {
            for (CaseFact fact : facts) {
                int classed = counter.classify(fact);
                boolean undated = counter.day(fact) == Counter.NO_DAY && classed != Counter.NONE;
                assertThat(counter.name(undated ? counter.undated(classed) : classed))
                        .isEqualTo(NaiveCount.classOf(counter.indicator(), fact)
                                .map(code -> code.replaceFirst("^(in|out) ", ""))
                                .orElse("not-about"));
            }
        }
    }

    @Property(tries = 200)
    void compositesAreMadeOfTheirParts(@ForAll("facts") List<CaseFact> facts) {
        Tally tally = PANEL.tally(facts);
        var satisfied = Definitions.SATISFIED.of(tally).value();
        var settled = Definitions.SHARE_OF_ALL.of(tally).value();
        var onTime = Definitions.ON_TIME.of(tally).value();
        assertThat(Definitions.BOTH.of(tally).value()).isEqualTo(satisfied.flatMap(a -> settled.map(a::times)));
        assertThat(Definitions.WEIGHTED.of(tally).value())
                .isEqualTo(satisfied.flatMap(a ->
                        onTime.map(b -> a.times(Fraction.of(1, 4)).plus(b.times(Fraction.of(3, 4))))));
    }

    /** Every fact is either treated alike by two definitions, or named with what each makes of it. */
    @Property(tries = 200)
    void theDifferenceNamesEveryFactOnce(@ForAll("facts") List<CaseFact> facts) {
        var difference = Difference.of(Definitions.SATISFIED, Definitions.SHARE_OF_ALL, facts);
        assertThat(difference.same() + difference.items().size()).isEqualTo(facts.size());
        assertThat(difference.items())
                .allSatisfy(item -> assertThat(item.first()).isNotEqualTo(item.second()));
        assertThat(Difference.of(Definitions.SATISFIED, Definitions.SATISFIED, facts)
                        .items())
                .isEmpty();
    }

    @Test
    void definitionsThatDifferAreNeverAddedUp() {
        Indicator<CaseFact> other = Definitions.of("on-time", CaseFacts.RECEIVED, Definitions.ON_TIME.measure())
                .build();
        assertThat(other.fingerprint()).isNotEqualTo(Definitions.ON_TIME.fingerprint());
        Tally both = Panel.of(Definitions.ON_TIME)
                .tally(List.of())
                .plus(Panel.of(other).tally(List.of()));
        assertThat(both.counted()).hasSize(2);
        assertThatThrownBy(() -> Definitions.COUNT.of(both)).hasMessageContaining("matters@1");
    }

    /** What one machine counted by the old definition and another by the new is the figure of nobody. */
    @Test
    void twoVersionsThatEachCountedAPartAreRefused() {
        Indicator<CaseFact> other = Definitions.of("settled", CaseFacts.RECEIVED, Definitions.SHARE_OF_ALL.measure())
                .version("2")
                .build();
        CaseFact fact = FactArbitraries.cases().sample();
        CaseFact dated = CaseFact.builder()
                .from(fact)
                .intake(Intake.builder()
                        .received(LocalDate.of(2026, 3, 1))
                        .registered(LocalDate.of(2026, 3, 2))
                        .build())
                .build();
        Tally first = Panel.of(Definitions.SHARE_OF_ALL).tally(List.of(dated));
        Tally second = Panel.of(other).tally(List.of(dated));
        Panel<CaseFact> both = Panel.of(Definitions.SHARE_OF_ALL, other);
        assertThatThrownBy(() -> first.plus(second))
                .hasMessageContaining("settled@2")
                .hasMessageContaining("settled@1")
                .hasMessageContaining("one panel");
        assertThatThrownBy(() -> second.plus(first)).hasMessageContaining("settled@1");
        assertThatThrownBy(() -> first.plus(both.tally(List.of(dated))))
                .as("of the second version there would be but a part")
                .hasMessageContaining("settled@2");
        assertThat(both.tally(List.of(dated)).plus(both.tally(List.of(dated))))
                .isEqualTo(both.tally(List.of(dated, dated)));
        assertThat(first.plus(both.tally(List.of())).under(other)).isPresent();
        assertThat(first.plus(Panel.of(other).tally(List.of())).counted()).hasSize(2);
        assertThat(first.plus(Panel.of(Definitions.COUNT).tally(List.of(dated))).counted())
                .hasSize(2);
    }

    /** Two versions side by side in every part add up like one. */
    @Property(tries = 100)
    void twoVersionsOfOnePanelAreMerged(
            @ForAll("facts") List<CaseFact> a, @ForAll("facts") List<CaseFact> b, @ForAll("facts") List<CaseFact> c) {
        Panel<CaseFact> panel = Panel.of(
                Definitions.ON_TIME,
                Definitions.of("on-time", CaseFacts.RECEIVED, Definitions.ON_TIME.measure())
                        .version("2")
                        .build());
        Tally x = panel.tally(a);
        Tally y = panel.tally(b);
        Tally z = panel.tally(c);
        assertThat(x.plus(y)).isEqualTo(y.plus(x));
        assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
        assertThat(x.plus(panel.tally(List.of()))).isEqualTo(x);
    }

    /** In a period the items account for both figures: what each counts there, less what both do alike. */
    @Property(tries = 200)
    void theDifferenceInAPeriodAccountsForBothFigures(
            @ForAll("facts") List<CaseFact> facts,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 400) int length) {
        Period period = Period.closed(from, from.plusDays(length));
        var difference = Difference.of(Definitions.ON_TIME, Definitions.SHARE_OF_ALL, facts, Optional.of(period));
        assertThat(difference.same() + difference.items().size()).isEqualTo(facts.size());
        Tally tally = PANEL.tally(facts, period);
        long moved = difference.items().stream()
                        .filter(item -> item.first() == Difference.Use.COUNTS)
                        .count()
                - difference.items().stream()
                        .filter(item -> item.second() == Difference.Use.COUNTS)
                        .count();
        assertThat(((Figure.Share) Definitions.ON_TIME.of(tally)).rate().part()
                        - ((Figure.Share) Definitions.SHARE_OF_ALL.of(tally))
                                .rate()
                                .part())
                .isEqualTo(moved);
    }

    /** Registered in March, due in May: of May by one definition, and by the other of March. */
    @Test
    void whatBelongsToAnotherPeriodIsADifference() {
        CaseFact fact = CaseFact.builder()
                .from(FactArbitraries.cases().sample())
                .intake(Intake.builder().registered(LocalDate.of(2026, 3, 10)).build())
                .clocks(List.of(new ClockFact(
                        TermKey.of("handling"),
                        ClockClass.IN_TIME,
                        Optional.of(LocalDate.of(2026, 5, 9)),
                        Optional.of(LocalDate.of(2026, 5, 8)),
                        0,
                        false,
                        false)))
                .build();
        Indicator<CaseFact> byDue = Definitions.of("due", Definitions.DUE, Definitions.ON_TIME.measure())
                .build();
        Indicator<CaseFact> byRegistration = Definitions.of(
                        "registered", CaseFacts.REGISTERED, Definitions.ON_TIME.measure())
                .build();
        Period may = Period.closed(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        assertThat(Difference.of(byDue, byRegistration, List.of(fact), Optional.of(may))
                        .items())
                .containsExactly(new Difference.Item<>(
                        fact,
                        Difference.Use.COUNTS,
                        Difference.Use.ELSEWHERE,
                        Optional.of(LocalDate.of(2026, 5, 9)),
                        Optional.of(LocalDate.of(2026, 3, 10))));
        assertThat(Difference.of(byDue, byRegistration, List.of(fact)).items()).isEmpty();
        Period june = Period.closed(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
        assertThat(Difference.of(byDue, byRegistration, List.of(fact), Optional.of(june))
                        .items())
                .isEmpty();
    }

    private static Map<String, Long> shown(Figure figure) {
        Map<String, Long> shown = new TreeMap<>();
        if (figure instanceof Figure.Share share) {
            shown.put("counts", share.rate().part());
            long named =
                    share.within().values().stream().mapToLong(Long::longValue).sum();
            shown.put("rest", share.rate().of() - share.rate().part() - named);
            share.within().forEach((code, number) -> shown.put("in " + code, number));
            share.outside().forEach((code, number) -> shown.put("out " + code, number));
            shown.put("others", share.others());
        } else if (figure instanceof Figure.Total total) {
            shown.put("counts", total.total());
        } else if (figure instanceof Figure.Spread spread) {
            shown.put("counts", spread.days().n());
            shown.put("open", spread.open());
            shown.put("backwards", spread.backwards());
        }
        shown.put("unknown", figure.unknown());
        shown.put("undated", figure.undated());
        shown.values().removeIf(number -> number == 0);
        return shown;
    }
}
