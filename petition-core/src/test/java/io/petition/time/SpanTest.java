package io.petition.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.time.Counting.DayOff;
import io.petition.time.Counting.FirstDay;
import io.petition.time.Counting.Roll;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    @Test
    void printsItsAmountAndUnit() {
        assertThat(Stream.of(
                        Span.hours(24),
                        Span.workingDays(5),
                        Span.calendarDays(60),
                        Span.weeks(1),
                        Span.months(3),
                        Span.years(2)))
                .hasToString("[24 hours, 5 working-days, 60 calendar-days, 1 weeks, 3 months, 2 years]");
    }

    /** Turkish has no plain i to give to WORKING. */
    @Test
    void printsTheSameEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Span.workingDays(5)).hasToString("5 working-days");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesToBeNothing(int amount) {
        assertThatThrownBy(() -> Span.months(amount))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount: " + amount + " is not positive; a span has at least one unit");
    }

    @Test
    void countingChangesItsRollAlone() {
        Counting counting = new Counting(FirstDay.COUNTED, Roll.FOLLOWING, DayOff.SUNDAY_OR_DECREED);
        assertThat(counting.rolling(Roll.NONE))
                .isEqualTo(new Counting(FirstDay.COUNTED, Roll.NONE, DayOff.SUNDAY_OR_DECREED));
    }
}
