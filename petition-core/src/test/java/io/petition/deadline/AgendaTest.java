package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.law.Dated;
import io.petition.law.Holder;
import io.petition.law.Regime;
import io.petition.law.TermRule;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Regime REGIME = ToyRegime.counting(ToyRegime.usual());
    private static final Deadlines DEADLINES = Deadlines.under(REGIME);
    private static final Period WEEK = Period.closed(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 7));
    private static final Dated<TermRule> TERM = ToyRegime.term(Span.workingDays(5), Optional.of(Span.workingDays(5)));

    /** One entry of the list as it should be: a name and a day. */
    private record Named(String id, LocalDate due) {}

    /** Some matter: when it began, and what became of it. */
    private record Matter(int start, int fate) {
        Clock clock() {
            Clock clock = Clock.started(
                    TERM, Scope.track("1", 1), When.on(LocalDate.of(2026, 5, 18).plusDays(start)));
            return switch (fate) {
                case 0 -> clock.stopped(When.on(LocalDate.of(2026, 5, 20)));
                case 1 -> clock.paused(When.on(LocalDate.of(2026, 5, 18)), "hearing");
                case 2 -> clock.extended(Span.workingDays(2));
                default -> clock;
            };
        }
    }

    @Provide
    Arbitrary<List<Matter>> matters() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 6))
                .as(Matter::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 200)
    void listsWhatANaiveLookListsInWhateverOrderItComes(
            @ForAll("matters") List<Matter> matters,
            @ForAll @IntRange(min = 1, max = 70) int most,
            @ForAll Random random) {
        List<Named> expected = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < matters.size(); i++) {
            order.add(i);
            Optional<When> due = DEADLINES.deadline(matters.get(i).clock()).due();
            if (matters.get(i).fate() > 0 && due.isPresent() && WEEK.contains(((When.Day) due.get()).date())) {
                expected.add(new Named("m" + (100 + i), ((When.Day) due.get()).date()));
            }
        }
        expected.sort(Comparator.comparing(Named::due).thenComparing(Named::id));
        Collections.shuffle(order, random);
        Agenda agenda = Agenda.of(WEEK, REGIME.zone(), most);
        order.forEach(i ->
                agenda.add("m" + (100 + i), DEADLINES.deadline(matters.get(i).clock())));

        assertThat(agenda.items())
                .extracting(item -> new Named(item.id(), item.due()))
                .isEqualTo(expected.subList(0, Math.min(most, expected.size())));
        assertThat(agenda.due()).isEqualTo(expected.size());
        assertThat(agenda.seen()).isEqualTo(matters.size());
        assertThat(agenda.perDay(Holder.ORGAN).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(expected.size());
        assertThat(agenda.perDay(Holder.PETITIONER)).isEmpty();
    }

    @Test
    void aListNeedsAnEndAndAPlace() {
        assertThatThrownBy(() -> Agenda.of(Period.from(WEEK.from()), REGIME.zone(), 10))
                .hasMessageContaining("window: 2026-06-01.. has no end");
        assertThatThrownBy(() -> Agenda.of(WEEK, REGIME.zone(), 0)).hasMessageContaining("most: 0");
    }
}
