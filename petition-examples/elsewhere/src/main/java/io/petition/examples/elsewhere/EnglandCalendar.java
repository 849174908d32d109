package io.petition.examples.elsewhere;

import com.google.common.collect.ImmutableMap;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.petition.examples.elsewhere.JollydayCalendar.Occasion;
import io.petition.explain.Citation;
import io.petition.time.CalendarHistory;
import io.petition.time.Horizon;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The bank holidays of England and Wales, from Jollyday. Both ombudsmen whose codes are here are England's. Scotland and
 * Northern Ireland rest on other days, and a rule that excludes a holiday of any part of the kingdom needs their union.
 *
 * <p>From 2015, because Jollyday's older years have holes (June 2002, for example, which had two bank holidays, has none);
 * to 2027, the last year that was published when it was released. Each of these years is held to an independent table by
 * a test.
 */
public final class EnglandCalendar {
    /** The id under which a regime asks for it. */
    public static final String ID = "gb-eng";

    static final Horizon HORIZON = new Horizon(2015, 2027);

    private static final Citation SOURCE =
            new Citation("Bank holidays in England and Wales", "", Optional.of("https://www.gov.uk/bank-holidays"));

    /**
     * Holidays that were added on short notice, with the day of their announcement: a term that was running then had to
     * move. For the funeral, the meeting of the Privy Council; for the coronation, the Prime Minister's announcement.
     */
    private static final Map<LocalDate, LocalDate> ANNOUNCED = ImmutableMap.of(
            LocalDate.of(2022, 9, 19), LocalDate.of(2022, 9, 10),
            LocalDate.of(2023, 5, 8), LocalDate.of(2022, 11, 6));

    private EnglandCalendar() {}

    /** The calendar and its versions. Reads Jollyday's data each time; take it once and keep it. */
    public static CalendarHistory history() {
        return JollydayCalendar.history(
                ID,
                HORIZON,
                ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM),
                EnglandCalendar::occasion,
                "eng");
    }

    private static Occasion occasion(Holiday holiday) {
        String name = holiday.getDescription(Locale.ENGLISH);
        return new Occasion(
                holiday.getObservedDate().isPresent() ? name + " (substitute day)" : name,
                SOURCE,
                Optional.ofNullable(ANNOUNCED.get(holiday.getDate())));
    }
}
