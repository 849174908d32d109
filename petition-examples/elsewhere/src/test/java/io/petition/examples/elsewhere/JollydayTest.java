package io.petition.examples.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.petition.examples.elsewhere.JollydayCalendar.Occasion;
import io.petition.explain.Citation;
import io.petition.time.Horizon;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What Jollyday does not know or gets wrong, and what is made up for. Where one of the first fails, Jollyday has learnt it:
 * use what it knows.
 */
class JollydayTest {
    private static final ManagerParameter KINGDOM = ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM);

    /** Then compare its file with ours, line by line, and drop ours. */
    @Test
    void knowsNothingOfKoreaNorOfChina() {
        assertThat(HolidayManager.getSupportedCalendarCodes())
                .contains("GB", "JP")
                .doesNotContain("KR", "CN");
    }

    /** In 2002 the spring holiday was moved to 4 June, and 3 June was added; in 1999 the last day of the year was added. */
    @Test
    void hasHolesInItsOldYearsOfEngland() {
        assertThat(days(2002, "eng"))
                .contains(LocalDate.of(2002, 5, 27))
                .doesNotContain(LocalDate.of(2002, 6, 3), LocalDate.of(2002, 6, 4));
        assertThat(days(1999, "eng")).doesNotContain(LocalDate.of(1999, 12, 31));
    }

    /** It calls the bank holidays of the kingdom public holidays, so nothing is lost by asking for public ones alone. */
    @Test
    void callsEveryBankHolidayPublic() {
        HolidayManager manager = HolidayManager.getInstance(KINGDOM);
        assertThat(manager.getHolidays(Year.of(2026), HolidayType.BANK_HOLIDAY, "eng"))
                .isEmpty();
        assertThat(manager.getHolidays(Year.of(2026), "eng")).hasSize(8);
    }

    @Test
    void answersForARegionThatDoesNotExist() {
        assertThat(days(2026, "atlantis")).hasSize(6).isSubsetOf(days(2026, "eng"));
    }

    @Test
    void soAnUnknownRegionIsRefusedHere() {
        assertThatThrownBy(() -> JollydayCalendar.history(
                        "x", new Horizon(2026, 2026), KINGDOM, JollydayTest::occasion, "atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("region", "atlantis", "eng", "sct");
    }

    @Test
    void makesACalendarOfWhateverCountryTheHostNames() {
        assertThat(JollydayCalendar.history(
                                "de-by",
                                new Horizon(2026, 2026),
                                ManagerParameters.create(HolidayCalendar.GERMANY),
                                JollydayTest::occasion,
                                "by")
                        .current()
                        .isWorkingDay(LocalDate.of(2026, 1, 6)))
                .isFalse();
    }

    private static Occasion occasion(Holiday holiday) {
        return new Occasion(holiday.getDescription(Locale.ENGLISH), Citation.of("test", ""), Optional.empty());
    }

    private static Set<LocalDate> days(int year, String region) {
        return HolidayManager.getInstance(KINGDOM)
                .getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region)
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
    }
}
