package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Explained;
import io.petition.law.Regime;
import io.petition.time.CalendarArbitraries;
import io.petition.time.Counting;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.When;
import io.petition.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One term to be counted: under any calendar, with pauses that may touch, overlap, cover the start or the end or not have
 * ended, and with extensions up to its bound and beyond.
 *
 * @param working whether its days are working days
 */
record CountingCase(
        WorkCalendar calendar,
        boolean rolls,
        boolean working,
        int days,
        int bound,
        LocalDate from,
        List<Period> pauses,
        List<Integer> extensions) {
    CountingCase {
        pauses = ImmutableList.copyOf(pauses);
        extensions = ImmutableList.copyOf(extensions);
    }

    static Arbitrary<CountingCase> any() {
        Arbitrary<WorkCalendar> calendars = CalendarArbitraries.calendars();
        return calendars
                .flatMap(calendar -> {
                    Arbitrary<LocalDate> dates = CalendarArbitraries.datesAround(calendar.horizon(), 200);
                    return dates.flatMap(from -> Combinators.combine(
                                    Arbitraries.of(true, false),
                                    Arbitraries.of(true, false),
                                    Arbitraries.integers().between(1, 70),
                                    Arbitraries.integers().between(1, 30),
                                    pauses(from),
                                    Arbitraries.integers().between(1, 25).list().ofMaxSize(3))
                            .as((rolls, working, days, bound, pauses, extensions) ->
                                    new CountingCase(calendar, rolls, working, days, bound, from, pauses, extensions)));
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Period>> pauses(LocalDate from) {
        Arbitrary<Period> pauses = Combinators.combine(
                        Arbitraries.integers().between(-15, 110),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, 15))
                .as((first, length, open) -> open == 0
                        ? Period.from(from.plusDays(first))
                        : Period.closed(from.plusDays(first), from.plusDays(first + length)));
        return pauses.list().ofMaxSize(4);
    }

    CountingCase pausing(List<Period> others) {
        return new CountingCase(calendar, rolls, working, days, bound, from, others, extensions);
    }

    CountingCase extending(List<Integer> others) {
        return new CountingCase(calendar, rolls, working, days, bound, from, pauses, others);
    }

    /** What the extensions may add together. */
    int extra() {
        return Math.min(bound, extensions.stream().mapToInt(Integer::intValue).sum());
    }

    Span span(int amount) {
        return working ? Span.workingDays(amount) : Span.calendarDays(amount);
    }

    Explained<Deadline> explain() {
        Clock clock =
                Clock.started(ToyRegime.term(span(days), Optional.of(span(bound))), Scope.track("1", 1), When.on(from));
        for (Period pause : openLast()) {
            Optional<LocalDate> last = pause.last();
            clock = last.isPresent()
                    ? clock.paused(When.on(pause.from()), When.on(last.get()), "hearing")
                    : clock.paused(When.on(pause.from()), "hearing");
        }
        for (int extension : extensions) {
            clock = clock.extended(span(extension));
        }
        Regime regime = ToyRegime.counting(ToyRegime.usual()).withCalendar(calendar);
        Deadlines deadlines = Deadlines.under(regime).rolling(rolls ? Counting.Roll.FOLLOWING : Counting.Roll.NONE);
        return deadlines.explain(clock);
    }

    /** A ledger knows one pause at a time; of those that have not ended, the first is all that counts. */
    private List<Period> openLast() {
        return pauses.stream()
                .sorted(Comparator.comparing((Period pause) -> pause.until().isEmpty())
                        .thenComparing(Period::from))
                .toList();
    }

    Optional<LocalDate> due() {
        return explain().value().due().map(due -> ((When.Day) due).date());
    }

    boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.contains(day));
    }

    boolean works(LocalDate day) {
        return calendar.provisional().isWorkingDay(day).value();
    }
}
