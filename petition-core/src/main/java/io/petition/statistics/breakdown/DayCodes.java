package io.petition.statistics.breakdown;

import io.petition.statistics.indicator.Counter;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The number of the period in which each day lies that occurs in a batch: worked out for all of them beforehand, so that several threads
 * may ask. Number 0 is the period of what has no day, and the only one where periods are not told apart.
 */
final class DayCodes {
    /** Of days outside of what is asked for. */
    static final int OUT = -1;

    /** Up to so many days from the first to the last each has its place. */
    private static final int DENSE = 1 << 16;

    private final int low;
    private final int[] days;
    private final int[] codes;
    private final List<String> keys;

    private DayCodes(int low, int[] days, int[] codes, List<String> keys) {
        this.low = low;
        this.days = days;
        this.codes = codes;
        this.keys = keys;
    }

    static DayCodes of(List<IntColumn> columns, Optional<Grain> grain, Optional<Period> period) {
        IntColumn.Range range = IntColumn.Range.NONE;
        for (IntColumn column : columns) {
            range = range.with(column.range());
        }
        long span = range.low() > range.high() ? 0 : (long) range.high() - range.low() + 1;
        int[] days = span <= DENSE ? new int[0] : distinct(columns);
        int[] codes = new int[span <= DENSE ? (int) span : days.length];
        long first = period.map(only -> only.from().toEpochDay()).orElse(Counter.NO_DAY + 1);
        long last = period.flatMap(Period::last).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        @Nullable PeriodKeys keys = grain.map(PeriodKeys::of).orElse(null);
        for (int i = 0; i < codes.length; i++) {
            long day = span <= DENSE ? (long) range.low() + i : days[i];
            boolean out = day < first || day > last;
            // The period of a day is that of the day before, but for its first: few are written out.
            boolean same = !out && i > 0 && codes[i - 1] != OUT && follows(day, span <= DENSE, grain);
            codes[i] = out ? OUT : keys == null ? 0 : same ? codes[i - 1] : keys.code(day);
        }
        return new DayCodes(range.low(), days, codes, keys == null ? List.of(Axis.UNKNOWN) : keys.keys());
    }

    private static boolean follows(long day, boolean everyDay, Optional<Grain> grain) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return everyDay && grain.isPresent() && !grain.get().first(date).equals(date);
    }

    private static int[] distinct(List<IntColumn> columns) {
        TreeSet<Integer> days = new TreeSet<>();
        int[] block = new int[IntColumn.BLOCK];
        for (IntColumn column : columns) {
            for (int from = 0; from < column.size(); from += IntColumn.BLOCK) {
                int n = column.read(from, column.size(), block);
                for (int i = 0; i < n; i++) {
                    if (block[i] != IntColumn.MISSING) {
                        days.add(block[i]);
                    }
                }
            }
        }
        return days.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The keys of the periods by their numbers. */
    List<String> keys() {
        return keys;
    }

    void read(int[] epochDays, int n, int[] into) {
        for (int i = 0; i < n; i++) {
            int day = epochDays[i];
            into[i] =
                    day == IntColumn.MISSING ? 0 : codes[days.length == 0 ? day - low : Arrays.binarySearch(days, day)];
        }
    }
}
