package io.petition.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The notices a calendar is made of, so that it can be had as it was published on a past day. A later notice replaces
 * what an earlier one said of the same date.
 *
 * @param id the name of the calendar
 * @param horizon the published years
 * @param weekend the days of the week that rest unless a notice says otherwise
 * @param notices in order of publication; those whose day of publication is not known come first and belong to every
 *     version
 */
public record CalendarHistory(String id, Horizon horizon, Set<DayOfWeek> weekend, List<Notice> notices) {
    /**
     * One notice.
     *
     * @param id its name in the data, unique
     * @param published its day of publication; empty when that is not known or does not matter
     * @param days what it decrees
     */
    public record Notice(String id, Optional<LocalDate> published, List<DecreedDay> days) {
        public Notice {
            checkArgument(!id.isBlank(), "id: is blank; a notice needs a name");
            Objects.requireNonNull(published, "published");
            days = ImmutableList.copyOf(days);
            Set<LocalDate> dates = new HashSet<>();
            for (DecreedDay day : days) {
                checkArgument(
                        dates.add(day.date()),
                        "days: %s stands twice in notice %s; name each day once",
                        day.date(),
                        id);
            }
        }
    }

    public CalendarHistory {
        checkArgument(!id.isBlank(), "id: is blank; a calendar needs a name");
        Objects.requireNonNull(horizon, "horizon");
        weekend = ImmutableSet.copyOf(weekend);
        notices = ImmutableList.sortedCopyOf(
                Comparator.comparing(notice -> notice.published().orElse(LocalDate.MIN)), notices);
        Set<String> ids = new HashSet<>();
        for (Notice notice : notices) {
            checkArgument(ids.add(notice.id()), "notices: %s stands twice; give each notice its own id", notice.id());
        }
    }

    /** The calendar with every notice. Its tables are made each time: take it once and keep it. */
    public WorkCalendar current() {
        return version(id, LocalDate.MAX);
    }

    /** The calendar without the notices that are known to have been published after {@code day}. */
    public WorkCalendar asPublishedOn(LocalDate day) {
        return version(id + "@" + day, day);
    }

    private WorkCalendar version(String name, LocalDate day) {
        Map<LocalDate, DecreedDay> days = new LinkedHashMap<>();
        for (Notice notice : notices) {
            if (notice.published().isEmpty() || !notice.published().get().isAfter(day)) {
                for (DecreedDay decreed : notice.days()) {
                    days.put(decreed.date(), decreed);
                }
            }
        }
        return WorkCalendar.of(name, horizon, weekend, days.values());
    }
}
