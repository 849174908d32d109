package io.petition.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which days are worked 工作日, for the years of a {@link Horizon}. Weekends rest, decreed days rest, and make-up days
 * 调休 work although they are weekends. Immutable and thread-safe; build once.
 *
 * <p>Every question costs one or two table look-ups. The methods of this class refuse a day outside the horizon with an
 * {@link OutsideHorizonException}; {@link #provisional()} answers there by the weekend rule and says so, and
 * {@link #epochDays()} is the same without date objects, for volume.
 */
public final class WorkCalendar {
    /** So that a count of days fits a short, even if every day were worked. */
    private static final int MOST_YEARS = 80;

    private final String id;
    private final Horizon horizon;
    private final ImmutableSet<DayOfWeek> weekend;
    private final ImmutableSortedMap<LocalDate, DecreedDay> decreed;
    private final int firstYear;
    private final int years;

    /**
     * How many working days lie before a day, by {@code month * 32 + dayOfMonth}: an index that comes from the fields of
     * a date without a division. The slots of days that do not exist carry the running count, so that the slot after any
     * day always holds the count with that day.
     */
    private final short[] before;

    /** The working days in order: results are shared, so that a look-up allocates nothing. */
    private final LocalDate[] working;

    private final EpochDays epochDays;

    private WorkCalendar(String id, Horizon horizon, Set<DayOfWeek> weekend, Collection<DecreedDay> days) {
        this.id = id;
        this.horizon = horizon;
        this.weekend = Sets.immutableEnumSet(weekend);
        this.decreed = sorted(days);
        this.firstYear = horizon.firstYear();
        this.years = horizon.lastYear() - firstYear + 1;
        int months = years * 12;
        this.before = new short[months * 32 + 1];
        List<LocalDate> worked = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            LocalDate first = LocalDate.of(firstYear + month / 12, month % 12 + 1, 1);
            for (int day = 0; day < 32; day++) {
                before[month * 32 + day] = (short) worked.size();
                if (day >= 1 && day <= first.lengthOfMonth() && works(first.withDayOfMonth(day))) {
                    worked.add(first.withDayOfMonth(day));
                }
            }
        }
        before[months * 32] = (short) worked.size();
        this.working = worked.toArray(new LocalDate[0]);
        this.epochDays = new EpochDays(this, working);
    }

    /**
     * Makes a calendar.
     *
     * @param id its name with its version, for example {@code cn} or {@code cn@2020-01-01}
     * @param horizon the published years; at most 80
     * @param weekend the days of the week that rest unless a notice says otherwise
     * @param days the decreed days; a date stands at most once. Days outside the horizon that a notice happens to fix
     *     (a December before the first year) are used in provisional answers.
     */
    public static WorkCalendar of(String id, Horizon horizon, Set<DayOfWeek> weekend, Collection<DecreedDay> days) {
        checkArgument(
                (long) horizon.lastYear() - horizon.firstYear() < MOST_YEARS,
                "horizon: %s holds more than " + MOST_YEARS + " years; give the published years only",
                horizon);
        checkArgument(
                !weekend.isEmpty() && weekend.size() < 7,
                "weekend: %s; name at least one day of rest and leave at least one to work",
                weekend);
        return new WorkCalendar(id, horizon, weekend, days);
    }

    private static ImmutableSortedMap<LocalDate, DecreedDay> sorted(Collection<DecreedDay> days) {
        ImmutableMap.Builder<LocalDate, DecreedDay> byDate = ImmutableMap.builder();
        for (DecreedDay day : days) {
            byDate.put(day.date(), day);
        }
        return ImmutableSortedMap.copyOf(byDate.buildOrThrow());
    }

    /** By the data alone: what the tables are made from, and what stands in outside them. */
    boolean works(LocalDate date) {
        DecreedDay day = decreed.get(date);
        return day == null ? !weekend.contains(date.getDayOfWeek()) : !day.off();
    }

    public String id() {
        return id;
    }

    public Horizon horizon() {
        return horizon;
    }

    /** The days of the week that rest unless a notice says otherwise. */
    public Set<DayOfWeek> weekend() {
        return weekend;
    }

    /** The decree about one day, if there is one. */
    public Optional<DecreedDay> decree(LocalDate date) {
        return Optional.ofNullable(decreed.get(date));
    }

    /** The decreed days from {@code first} to {@code last}, both included, in order; plain weekends are not listed. */
    public List<DecreedDay> decreedBetween(LocalDate first, LocalDate last) {
        return decreed.subMap(first, true, last, true).values().asList();
    }

    public boolean isWorkingDay(LocalDate date) {
        int i = index(date);
        return before[i + 1] != before[i];
    }

    /** The day itself if it is worked, else the next that is 顺延. */
    public LocalDate nextOrSame(LocalDate date) {
        return workingDay(before[index(date)]);
    }

    /** The day itself if it is worked, else the last before it that is. */
    public LocalDate previousOrSame(LocalDate date) {
        return workingDay(before[index(date) + 1] - 1L);
    }

    /**
     * The {@code n}-th working day after {@code date}; with negative {@code n} the {@code -n}-th before it; with 0 the
     * date itself, worked or not.
     */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        int i = index(date);
        if (n > 0) {
            return workingDay((long) before[i + 1] + n - 1);
        }
        return n == 0 ? date : workingDay((long) before[i] + n);
    }

    /** How many working days lie in {@code (from, to]}; negative, of {@code (to, from]}, when {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return before[index(to) + 1] - before[index(from) + 1];
    }

    /**
     * The days on which this calendar and another disagree, from {@code first} to {@code last}, both included, in order:
     * each was decreed by one of them at least, or rests in one week and not in the other.
     */
    public List<CalendarChange> changesTo(WorkCalendar other, LocalDate first, LocalDate last) {
        ImmutableList.Builder<CalendarChange> changes = ImmutableList.builder();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (works(day) != other.works(day)) {
                changes.add(new CalendarChange(day, other.works(day), decree(day), other.decree(day)));
            }
        }
        return changes.build();
    }

    /** A hash of what it says (SHA-256, hexadecimal): two calendars of one hash answer alike. */
    public String contentHash() {
        Hasher hasher = Hashing.sha256().newHasher();
        hasher.putInt(horizon.firstYear()).putInt(horizon.lastYear());
        ImmutableSortedSet.copyOf(weekend).forEach(day -> hasher.putInt(day.getValue()));
        for (DecreedDay day : decreed.values()) {
            hasher.putLong(day.date().toEpochDay()).putBoolean(day.off());
        }
        return hasher.hash().toString();
    }

    /** The same questions, also outside the horizon: answered there by the weekend rule, and marked. */
    public ProvisionalCalendar provisional() {
        return new ProvisionalCalendar(this);
    }

    /** The same questions on epoch days. */
    public EpochDays epochDays() {
        return epochDays;
    }

    int workingDaysInHorizon() {
        return working.length;
    }

    private int index(LocalDate date) {
        int year = date.getYear() - firstYear;
        if (year < 0 || year >= years) {
            throw new OutsideHorizonException(id, date, horizon);
        }
        return (year * 12 + date.getMonthValue() - 1) * 32 + date.getDayOfMonth();
    }

    private LocalDate workingDay(long rank) {
        if (rank < 0 || rank >= working.length) {
            throw new OutsideHorizonException(
                    id,
                    rank < 0
                            ? horizon.firstDay().minusDays(1)
                            : horizon.lastDay().plusDays(1),
                    horizon);
        }
        return working[(int) rank];
    }

    @Override
    public String toString() {
        return "WorkCalendar " + id + " " + horizon;
    }
}
