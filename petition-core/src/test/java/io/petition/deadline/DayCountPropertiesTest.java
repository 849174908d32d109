package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Step;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of counting, whatever the calendar and the pauses. */
class DayCountPropertiesTest {
    private static final Set<String> SKIPPED = Set.of("paused-on-ground", "day-off", "day-off-weekend");

    @Provide
    Arbitrary<CountingCase> cases() {
        return CountingCase.any();
    }

    @Property
    void endsWhereAWalkOverTheDaysEnds(@ForAll("cases") CountingCase asked) {
        boolean provisional = false;
        LocalDate day = asked.from();
        int left = asked.days() + asked.extra();
        while (left > 0) {
            day = day.plusDays(1);
            LocalDate now = day;
            if (asked.pauses().stream().anyMatch(pause -> pause.until().isEmpty() && pause.contains(now))) {
                assertThat(asked.due()).isEmpty();
                return;
            }
            if (!asked.isPaused(day)) {
                provisional |= asked.working() && !asked.calendar().horizon().covers(day);
                left -= !asked.working() || asked.works(day) ? 1 : 0;
            }
        }
        while (asked.rolls() && !asked.works(day)) {
            provisional |= !asked.calendar().horizon().covers(day);
            day = day.plusDays(1);
        }
        provisional |= asked.rolls() && !asked.calendar().horizon().covers(day);

        assertThat(asked.due()).contains(day);
        assertThat(asked.explain().value().provisional()).isEqualTo(provisional);
    }

    @Property
    void aPauseNeverShortens(
            @ForAll("cases") CountingCase asked,
            @ForAll @IntRange(min = -10, max = 120) int first,
            @ForAll @IntRange(max = 30) int length) {
        LocalDate from = asked.from().plusDays(first);
        List<Period> more = new ArrayList<>(asked.pauses());
        more.add(Period.closed(from, from.plusDays(length)));
        Optional<LocalDate> longer = asked.pausing(more).due();

        // A longer way may end in a pause that the shorter one did not reach; no way back leads out of one.
        longer.ifPresent(day -> assertThat(day).isAfterOrEqualTo(asked.due().orElseThrow()));
    }

    @Property
    void extensionsAddTheirSumAndNeverMoreThanTheBound(@ForAll("cases") CountingCase asked) {
        List<Integer> once = asked.extra() == 0 ? List.of() : List.of(asked.extra());
        assertThat(asked.due()).isEqualTo(asked.extending(once).due());
        Optional<LocalDate> most = asked.extending(List.of(asked.bound())).due();
        most.ifPresent(last -> assertThat(asked.due().orElseThrow()).isBeforeOrEqualTo(last));
    }

    @Property
    void neitherTheOrderOfPausesNorHowTheyAreCutMatters(@ForAll("cases") CountingCase asked, @ForAll Random random) {
        List<Period> cut = new ArrayList<>();
        for (Period pause : asked.pauses()) {
            Optional<LocalDate> last = pause.last();
            if (last.isEmpty() || last.get().equals(pause.from())) {
                cut.add(pause);
            } else {
                cut.add(Period.closed(pause.from(), last.get().minusDays(1)));
                cut.add(Period.closed(last.get(), last.get()));
            }
        }
        Collections.shuffle(cut, random);
        assertThat(asked.pausing(cut).due()).isEqualTo(asked.due());
    }

    @Property
    void theStepsUnrolledDayByDayEndOnTheDueDayAndCountTheBudget(@ForAll("cases") CountingCase asked) {
        LocalDate day = asked.from();
        long counted = 0;
        List<Step> steps = asked.explain().steps();
        for (Step step : steps) {
            boolean counts = step.code().equals("counted") || step.code().equals("worked-by-decree");
            if (!counts && !SKIPPED.contains(step.code())) {
                continue;
            }
            assertThat(step.from()).as("each day once, in order").isEqualTo(day.plusDays(1));
            for (day = step.from(); !day.isAfter(step.to()); day = day.plusDays(1)) {
                assertThat(asked.isPaused(day)).isEqualTo(step.code().equals("paused-on-ground"));
                assertThat(!asked.working() || asked.works(day) || !counts).isTrue();
                counted += counts ? 1 : 0;
            }
            day = step.to();
        }
        Optional<LocalDate> due = asked.due();
        if (due.isEmpty()) {
            assertThat(steps.get(steps.size() - 1).code()).isEqualTo("paused-open-on-ground");
            return;
        }
        assertThat(counted).isEqualTo(asked.days() + asked.extra());
        for (Step step : steps) {
            if (step.code().startsWith("end-on-day-off")) {
                assertThat(step.from()).isEqualTo(day);
                day = step.to().plusDays(1);
            }
        }
        assertThat(day).isEqualTo(due.get());
        assertThat(steps.get(steps.size() - 1).code()).isEqualTo("ends");
        assertThat(steps.get(steps.size() - 1).to()).isEqualTo(due.get());
    }
}
