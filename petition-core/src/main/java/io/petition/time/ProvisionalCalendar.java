package io.petition.time;

import java.time.LocalDate;

/**
 * A {@link WorkCalendar} that also answers outside its horizon, by the weekend rule, and marks every such answer as
 * provisional. Inside the horizon its answers are the calendar's own. Days outside that a notice happens to fix are
 * known, and used; the answer is provisional all the same.
 */
public final class ProvisionalCalendar {
    private final WorkCalendar calendar;
    private final long first;
    private final long last;

    ProvisionalCalendar(WorkCalendar calendar) {
        this.calendar = calendar;
        this.first = calendar.horizon().firstDay().toEpochDay();
        this.last = calendar.horizon().lastDay().toEpochDay();
    }

    /** The calendar behind it. */
    public WorkCalendar calendar() {
        return calendar;
    }

    public Reckoned<Boolean> isWorkingDay(LocalDate date) {
        return new Reckoned<>(calendar.works(date), !calendar.horizon().covers(date));
    }

    public Reckoned<LocalDate> nextOrSame(LocalDate date) {
        long day = date.toEpochDay();
        long end = dayOfRank(rank(day - 1) + 1);
        return reckoned(end, day, end);
    }

    public Reckoned<LocalDate> previousOrSame(LocalDate date) {
        long day = date.toEpochDay();
        long end = dayOfRank(rank(day));
        return reckoned(end, end, day);
    }

    /** As {@link WorkCalendar#plusWorkingDays}; the days asked about are those after {@code date} up to the answer. */
    public Reckoned<LocalDate> plusWorkingDays(LocalDate date, int n) {
        long day = date.toEpochDay();
        if (n == 0) {
            return new Reckoned<>(date, false);
        }
        if (n > 0) {
            long end = dayOfRank(rank(day) + n);
            return reckoned(end, day + 1, end);
        }
        long end = dayOfRank(rank(day - 1) + 1 + n);
        return reckoned(end, end, day - 1);
    }

    /** As {@link WorkCalendar#workingDaysBetween}; the days asked about are those of the interval. */
    public Reckoned<Long> workingDaysBetween(LocalDate from, LocalDate to) {
        long a = from.toEpochDay();
        long b = to.toEpochDay();
        boolean outside = a != b && (Math.min(a, b) + 1 < first || Math.max(a, b) > last);
        return new Reckoned<>(rank(b) - rank(a), outside);
    }

    private Reckoned<LocalDate> reckoned(long value, long firstAsked, long lastAsked) {
        return new Reckoned<>(LocalDate.ofEpochDay(value), firstAsked < first || lastAsked > last);
    }

    /** Working days up to and including a day, counted from the horizon's first day; negative before it. */
    private long rank(long day) {
        if (day > last) {
            return calendar.workingDaysInHorizon() + byRule(last, day);
        }
        if (day < first) {
            return -byRule(day, first - 1);
        }
        EpochDays table = calendar.epochDays();
        int start = (int) first;
        long upTo = table.workingDaysBetween(start, (int) day);
        return table.isWorkingDay(start) ? upTo + 1 : upTo;
    }

    /** The working day whose {@link #rank} is {@code rank} and whose predecessor's is less. */
    private long dayOfRank(long rank) {
        int inside = calendar.workingDaysInHorizon();
        int perWeek = 7 - calendar.weekend().size();
        // A guess that the weekend rule puts within a week or two; decreed days outside the horizon are few.
        long guess;
        if (rank > inside) {
            guess = last + (rank - inside) * 7 / perWeek;
        } else if (rank < 1) {
            guess = first - 1 - (1 - rank) * 7 / perWeek;
        } else {
            return calendar.epochDays().plusWorkingDays((int) first, (int) (rank - firstRank()));
        }
        while (rank(guess) < rank) {
            guess++;
        }
        while (rank(guess - 1) >= rank) {
            guess--;
        }
        return guess;
    }

    /** The rank of the first day counts it when it is worked; plusWorkingDays starts after it. */
    private long firstRank() {
        return calendar.epochDays().isWorkingDay((int) first) ? 1 : 0;
    }

    /** Working days in {@code (from, to]}, both ends outside the tables: the weekend rule, corrected by known decrees. */
    private long byRule(long from, long to) {
        if (from >= to) {
            return 0;
        }
        long weeks = (to - from) / 7;
        long count = weeks * (7 - calendar.weekend().size());
        for (long day = from + weeks * 7 + 1; day <= to; day++) {
            count += weekday(LocalDate.ofEpochDay(day)) ? 1 : 0;
        }
        for (DecreedDay day : calendar.decreedBetween(LocalDate.ofEpochDay(from + 1), LocalDate.ofEpochDay(to))) {
            count += (day.off() ? 0 : 1) - (weekday(day.date()) ? 1 : 0);
        }
        return count;
    }

    private boolean weekday(LocalDate date) {
        return !calendar.weekend().contains(date.getDayOfWeek());
    }
}
