package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.time.Span;
import io.petition.time.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is left and what is spent are the budget, on every day and at every minute. */
class RemainingLawsTest {
    @Provide
    Arbitrary<LedgerCase> inDays() {
        return LedgerCase.inDays();
    }

    @Provide
    Arbitrary<LedgerCase> inHours() {
        return LedgerCase.inHours();
    }

    @Property(tries = 600)
    void ofDays(@ForAll("inDays") LedgerCase asked, @ForAll @IntRange(min = -30, max = 200) int days) {
        DayWalk walk = new DayWalk(asked);
        // How many days a further month or year has depends on where the count then stands: no sum of days is promised
        // for it.
        Assume.that(!walk.mixed && !isExtendedByMonths(asked));
        LocalDate day = asked.day().plusDays(days);
        Optional<Remaining> left = asked.remaining(When.on(day));
        if (walk.start == null) {
            assertThat(left).isEmpty();
            return;
        }
        assertThat(left.orElseThrow().amount() + walk.consumed(day)).isEqualTo(walk.budget);
        boolean working =
                asked.span().map(span -> span.unit() == Span.Unit.WORKING_DAYS).orElse(false);
        assertThat(left.get().unit()).isEqualTo(working ? Span.Unit.WORKING_DAYS : Span.Unit.CALENDAR_DAYS);
        if (walk.isPaused(day)) {
            assertThat(asked.remaining(When.on(day.minusDays(1)))).isEqualTo(left);
        }
        if (walk.due.isPresent() && walk.budget == walk.consumed(day)) {
            assertThat(left.get().spent()).isTrue();
        }
    }

    @Property(tries = 300)
    void ofHours(@ForAll("inHours") LedgerCase asked, @ForAll @IntRange(min = -200, max = 3000) int fiveMinutes) {
        HourWalk walk = new HourWalk(asked);
        Instant now = asked.day().atStartOfDay(asked.world().zone()).toInstant().plusSeconds(300L * fiveMinutes);
        Optional<Remaining> left = asked.remaining(When.at(now));
        if (!(walk.start instanceof When.Moment)) {
            assertThat(left).isEmpty();
            return;
        }
        assertThat(left.orElseThrow().exact().plus(walk.consumed(now))).isEqualTo(walk.budget);
        assertThat(left.get().unit()).isEqualTo(asked.span().orElseThrow().unit());
        if (walk.isPaused(now)) {
            assertThat(asked.remaining(When.at(now.plusSeconds(1)))).isEqualTo(left);
        }
        Duration exact = left.get().exact();
        assertThat(left.get().amount()).isEqualTo(exact.toHours());
        assertThat(asked.remaining(When.on(asked.day()))).as("known to the day").isEmpty();
    }

    private static boolean isExtendedByMonths(LedgerCase asked) {
        return asked.clock().entries().stream()
                .anyMatch(entry -> entry instanceof ClockEntry.Extended line
                        && (line.grant().by().unit() == Span.Unit.MONTHS
                                || line.grant().by().unit() == Span.Unit.YEARS));
    }
}
