package io.petition.examples.elsewhere;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import io.petition.explain.Citation;
import io.petition.time.CalendarHistory;
import io.petition.time.CalendarHistory.Notice;
import io.petition.time.DecreedDay;
import io.petition.time.Horizon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The public holidays that Jollyday knows, behind our calendar.
 *
 * <p>Two things are made up for. Jollyday answers for every year, also for those of which it knows nothing; so the caller
 * names the years in which its data are to be trusted. And for a region it has never heard of it answers with the holidays
 * of the whole country; so an unknown region is refused here.
 */
public final class JollydayCalendar {
    private static final Set<DayOfWeek> WEEKEND = ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private JollydayCalendar() {}

    /**
     * What a country says of a holiday beyond its date.
     *
     * @param name what the day is called
     * @param source where it is decreed
     * @param announced the day on which it was announced, where it came too late for the yearly list
     */
    public record Occasion(String name, Citation source, Optional<LocalDate> announced) {
        /** Of two holidays on one day, the day is known of as soon as one of them is. */
        private Occasion and(Occasion other) {
            boolean both = announced.isPresent() && other.announced.isPresent();
            return new Occasion(name + ", " + other.name, source, both ? announced : Optional.empty());
        }
    }

    /**
     * The weekdays that rest, by year, and one notice more for each day on which holidays were announced late. Saturdays
     * and Sundays rest anyway and are not listed.
     *
     * @param id the name of the calendar
     * @param horizon the years in which the data are to be trusted
     * @param data which of Jollyday's files
     * @param occasion what the country says of each holiday
     * @param region from the outermost inwards; none for what holds in the whole country
     */
    public static CalendarHistory history(
            String id, Horizon horizon, ManagerParameter data, Function<Holiday, Occasion> occasion, String... region) {
        HolidayManager holidays = HolidayManager.getInstance(data);
        requireKnown(holidays.getCalendarHierarchy(), region);
        Map<LocalDate, Occasion> off = new TreeMap<>();
        for (int year = horizon.firstYear(); year <= horizon.lastYear(); year++) {
            for (Holiday holiday : holidays.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region)) {
                LocalDate day = holiday.getObservedDate().orElse(holiday.getActualDate());
                if (!WEEKEND.contains(day.getDayOfWeek())) {
                    off.merge(day, occasion.apply(holiday), Occasion::and);
                }
            }
        }
        return new CalendarHistory(id, horizon, WEEKEND, notices(id, off));
    }

    private static void requireKnown(CalendarHierarchy country, String... region) {
        CalendarHierarchy within = country;
        for (String part : region) {
            CalendarHierarchy found = within.getChildren().get(part);
            checkArgument(
                    found != null,
                    "region: %s holds no %s (of %s); name one of %s",
                    within.getId(),
                    part,
                    Arrays.toString(region),
                    within.getChildren().keySet());
            within = found;
        }
    }

    private static List<Notice> notices(String id, Map<LocalDate, Occasion> off) {
        Map<String, List<DecreedDay>> days = new TreeMap<>();
        Map<String, Optional<LocalDate>> published = new TreeMap<>();
        off.forEach((day, occasion) -> {
            String notice = occasion.announced()
                    .map(announced -> id + "-announced-" + announced)
                    .orElse(id + "-" + day.getYear());
            published.put(notice, occasion.announced());
            days.computeIfAbsent(notice, key -> new ArrayList<>())
                    .add(new DecreedDay(day, true, occasion.name(), occasion.source()));
        });
        List<Notice> notices = new ArrayList<>();
        days.forEach((notice, its) ->
                notices.add(new Notice(notice, published.getOrDefault(notice, Optional.empty()), its)));
        return notices;
    }
}
