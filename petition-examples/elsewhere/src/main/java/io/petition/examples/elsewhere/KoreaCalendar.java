package io.petition.examples.elsewhere;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.petition.examples.elsewhere.JollydayCalendar.Occasion;
import io.petition.explain.Citation;
import io.petition.time.CalendarHistory;
import io.petition.time.Horizon;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The public holidays of Korea 관공서의 공휴일. Jollyday reads them, from a file of ours: of its own it has none for Korea. At
 * the head of {@code holidays-kr.xml} beside this class is said where the days come from, and what is not confirmed.
 *
 * <p>From 2015, the year before the decree that sets the terms; to 2027, the last year whose almanac was published.
 */
public final class KoreaCalendar {
    /** The id under which a regime asks for it. */
    public static final String ID = "kr";

    static final Horizon HORIZON = new Horizon(2015, 2027);

    private static final String INSTRUMENT = "관공서의 공휴일에 관한 규정";

    /**
     * Temporary holidays 임시공휴일, each with the day on which the cabinet decided it: a term that was running then had to
     * move. The days of 2016 and 2017 are not confirmed.
     */
    private static final Map<LocalDate, LocalDate> ANNOUNCED = ImmutableMap.<LocalDate, LocalDate>builder()
            .put(LocalDate.of(2015, 8, 14), LocalDate.of(2015, 8, 4))
            .put(LocalDate.of(2016, 5, 6), LocalDate.of(2016, 4, 28))
            .put(LocalDate.of(2017, 10, 2), LocalDate.of(2017, 9, 5))
            .put(LocalDate.of(2020, 8, 17), LocalDate.of(2020, 7, 21))
            .put(LocalDate.of(2023, 10, 2), LocalDate.of(2023, 9, 5))
            .put(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 9, 3))
            .put(LocalDate.of(2025, 1, 27), LocalDate.of(2025, 1, 14))
            .buildOrThrow();

    private KoreaCalendar() {}

    /** The calendar and its versions. Reads the file each time; take it once and keep it. */
    public static CalendarHistory history() {
        return JollydayCalendar.history(
                ID,
                HORIZON,
                ManagerParameters.create(Resources.getResource(KoreaCalendar.class, "holidays-kr.xml")),
                KoreaCalendar::occasion);
    }

    private static Occasion occasion(Holiday holiday) {
        String name = holiday.getPropertiesKey();
        String article = name.startsWith("대체공휴일") ? "3" : "2";
        return new Occasion(
                name, Citation.of(INSTRUMENT, article), Optional.ofNullable(ANNOUNCED.get(holiday.getDate())));
    }
}
