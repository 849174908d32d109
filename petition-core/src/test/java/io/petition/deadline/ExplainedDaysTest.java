package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Explained;
import io.petition.explain.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same reckoning told day by day is the walk itself. */
class ExplainedDaysTest {
    private static final Set<String> COUNTED = Set.of("counted-day", "worked-by-decree-day");
    private static final Set<String> OFF = Set.of("day-off", "day-off-weekend");
    private static final Set<String> PAUSED = Set.of("paused", "paused-on-ground");

    @Provide
    Arbitrary<LedgerCase> inDays() {
        return LedgerCase.inDays();
    }

    @Property(tries = 500)
    void eachDayStandsOnceInOrderAndThoseThatCountAreTheBudget(@ForAll("inDays") LedgerCase asked) {
        DayWalk walk = new DayWalk(asked);
        Explained<Deadline> explained = asked.world().deadlines().explain(asked.clock());
        assertThat(explained.value()).isEqualTo(asked.deadline());
        Assume.that(walk.start != null);

        List<Step> days = explained.byDay().steps();
        List<LocalDate> walked = new ArrayList<>();
        List<LocalDate> counted = new ArrayList<>();
        for (Step step : days) {
            assertThat(step.from()).isEqualTo(step.to());
            boolean counts = COUNTED.contains(step.code());
            if (counts || OFF.contains(step.code()) || PAUSED.contains(step.code())) {
                walked.add(step.from());
                assertThat(walk.isPaused(step.from())).isEqualTo(PAUSED.contains(step.code()));
            }
            if (counts) {
                counted.add(step.from());
                assertThat(step.args()).containsEntry(Step.NUMBER, Integer.toString(counted.size()));
            }
        }
        assertThat(counted).isEqualTo(walk.counted);
        if (!walked.isEmpty()) {
            LocalDate first = walked.get(0);
            LocalDate last = walked.get(walked.size() - 1);
            assertThat(walked).isEqualTo(first.datesUntil(last.plusDays(1)).collect(Collectors.toList()));
            assertThat(first).isEqualTo(firstDay(asked, walk));
        }
        endsOnTheDueDay(asked, days);
    }

    /** The day of the start, where it counts, else the day after it, which the steps also say. */
    private static LocalDate firstDay(LedgerCase asked, DayWalk walk) {
        LocalDate start = asked.dayOf(walk.start);
        return switch (asked.world().counting().firstDay()) {
            case COUNTED -> start;
            case NOT_COUNTED -> start.plusDays(1);
        };
    }

    private static void endsOnTheDueDay(LedgerCase asked, List<Step> days) {
        Step last = days.get(days.size() - 1);
        if (asked.due().isPresent()) {
            assertThat(last.code()).isEqualTo("ends");
            assertThat(last.to()).isEqualTo(asked.due().get());
        } else {
            assertThat(last.code()).startsWith("paused-open");
        }
    }

    /** The intervals cover what the days cover: no step is lost in telling it shorter. */
    @Property(tries = 100)
    void theStepsByDayAreTheStepsUnrolled(@ForAll("inDays") LedgerCase asked) {
        Explained<Deadline> explained = asked.world().deadlines().explain(asked.clock());
        long days = explained.steps().stream()
                .mapToLong(step -> step.to().toEpochDay() - step.from().toEpochDay() + 1)
                .sum();
        assertThat(explained.byDay().steps()).hasSize(Math.toIntExact(days));
    }
}
