package io.petition.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate MON_2 = LocalDate.of(2026, 2, 2);
    private static final LocalDate TUE_3 = LocalDate.of(2026, 2, 3);
    private static final LocalDate WED_4 = LocalDate.of(2026, 2, 4);

    @Test
    void holdsItsFirstDayAndNotItsUntil() {
        Period period = new Period(MON_2, Optional.of(WED_4));
        assertThat(period.contains(MON_2.minusDays(1))).isFalse();
        assertThat(period.contains(MON_2)).isTrue();
        assertThat(period.contains(TUE_3)).isTrue();
        assertThat(period.contains(WED_4)).isFalse();
        assertThat(period.last()).contains(TUE_3);
        assertThat(period).isEqualTo(Period.closed(MON_2, TUE_3)).hasToString("2026-02-02..2026-02-03");
    }

    @Test
    void withoutUntilHasNoEnd() {
        Period period = Period.from(MON_2);
        assertThat(period.contains(LocalDate.MAX)).isTrue();
        assertThat(period.contains(MON_2.minusDays(1))).isFalse();
        assertThat(period.last()).isEmpty();
        assertThat(period).hasToString("2026-02-02..");
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(MON_2, Optional.of(MON_2)))
                .hasMessage("until: 2026-02-02 does not lie after from 2026-02-02; a period has at least one day");
        assertThatThrownBy(() -> Period.closed(TUE_3, MON_2))
                .hasMessage("last: 2026-02-02 lies before first 2026-02-03; give them in order");
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 20);
        return Combinators.combine(Arbitraries.integers().between(0, 30), lengths.optional(0.8))
                .as((first, length) -> new Period(MON_2.plusDays(first), length.map(n -> MON_2.plusDays(first + n))));
    }

    /** All days of all ends lie in these; the last stands for all after them. */
    @Property
    void overlapsWhatItSharesADayWith(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        boolean shared = MON_2.datesUntil(MON_2.plusDays(60)).anyMatch(day -> a.contains(day) && b.contains(day));
        assertThat(a.overlaps(b)).isEqualTo(shared).isEqualTo(b.overlaps(a));
    }
}
