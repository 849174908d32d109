package io.petition.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.time.OpeningHours.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
    private static final Hours MORNING = Hours.of("09:00", "12:00");
    private static final Hours AFTERNOON = Hours.of("14:00", "18:00");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final OpeningHours DESK = new OpeningHours(
            Map.of(DayOfWeek.THURSDAY, List.of(MORNING, AFTERNOON), DayOfWeek.FRIDAY, List.of()), List.of(MORNING));

    /** A Thursday, a Friday that is named with no hours, a Saturday that must be one worked by decree, and a Wednesday that nobody named. */
    @Test
    void aDayHasItsOwnHoursOrNoneAndAWeekendThatIsWorkedThoseOfADayMadeUp() {
        assertThat(DESK.on(FRIDAY.minusDays(1), WEEKEND)).containsExactly(MORNING, AFTERNOON);
        assertThat(DESK.on(FRIDAY, WEEKEND)).isEmpty();
        assertThat(DESK.on(FRIDAY.plusDays(1), WEEKEND)).containsExactly(MORNING);
        assertThat(DESK.on(FRIDAY.minusDays(2), WEEKEND)).isEmpty();
        assertThat(DESK.neverOn(FRIDAY.minusDays(2), WEEKEND)).isTrue();
        assertThat(DESK.neverOn(FRIDAY.plusDays(1), WEEKEND)).isFalse();
    }

    @Test
    void theSameHoursOnEachDayAndOnADayMadeUpWhatTheHostSays() {
        OpeningHours week = OpeningHours.on(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), MORNING, AFTERNOON);
        assertThat(week.on(FRIDAY, WEEKEND)).containsExactly(MORNING, AFTERNOON);
        assertThat(week.on(FRIDAY.plusDays(1), WEEKEND)).isEmpty();
        assertThat(week.withMadeUp(MORNING).on(FRIDAY.plusDays(1), WEEKEND)).containsExactly(MORNING);
        assertThatThrownBy(() -> week.withMadeUp(AFTERNOON, MORNING)).hasMessageContaining("list them in order");
    }

    @Test
    void midnightEndsADay() {
        Hours night = Hours.of("22:00", "00:00");
        assertThat(OpeningHours.on(EnumSet.allOf(DayOfWeek.class), MORNING, night)
                        .on(FRIDAY, WEEKEND))
                .containsExactly(MORNING, night);
        assertThatThrownBy(() -> OpeningHours.on(EnumSet.allOf(DayOfWeek.class), night, MORNING))
                .hasMessageContaining("hours: ");
    }

    @Test
    void hoursStandInOrderAndNoneWithinAnother() {
        assertThatThrownBy(() -> Hours.of("12:00", "09:00")).hasMessageContaining("to: 09:00 does not lie after");
        assertThatThrownBy(() -> Hours.of("09:00", "09:00")).hasMessageContaining("to: ");
        assertThatThrownBy(() -> OpeningHours.on(List.of(DayOfWeek.MONDAY), AFTERNOON, MORNING))
                .hasMessageContaining("list them in order");
        assertThatThrownBy(() -> OpeningHours.on(List.of(DayOfWeek.MONDAY), MORNING, Hours.of("11:00", "13:00")))
                .hasMessageContaining("none within another");
        assertThat(OpeningHours.on(List.of(DayOfWeek.MONDAY), MORNING, Hours.of("12:00", "13:00")))
                .as("one may begin where another ends")
                .isNotNull();
    }

    @Test
    void aTimetableOpensOnADayAtLeast() {
        assertThatThrownBy(() -> new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of()), List.of(MORNING)))
                .hasMessageContaining("week: no day opens");
    }
}
