package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.statistics.indicator.Counter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Periods, numbered as they are first seen; 0 is that of what has no day. Days that follow one another mostly fall into one, so those
 * seen last are kept at hand. For those who count in columns; it belongs to one thread.
 */
final class PeriodKeys {
    private static final int AT_HAND = 1 << 10;

    private final Grain grain;
    private final Map<String, Integer> known = new HashMap<>(ImmutableMap.of(Axis.UNKNOWN, 0));
    private final List<String> keys = new ArrayList<>(ImmutableList.of(Axis.UNKNOWN));
    private final long[] days = new long[AT_HAND];
    private final int[] codes = new int[AT_HAND];

    private PeriodKeys(Grain grain) {
        this.grain = grain;
        Arrays.fill(days, Counter.NO_DAY);
    }

    /** None yet but the unknown one. */
    static PeriodKeys of(Grain grain) {
        return new PeriodKeys(grain);
    }

    /** The number of the period in which an epoch day lies, or 0 of {@link Counter#NO_DAY}. */
    int code(long day) {
        if (day == Counter.NO_DAY) {
            return 0;
        }
        int at = (int) (day & (AT_HAND - 1));
        if (days[at] != day) {
            String key = grain.of(LocalDate.ofEpochDay(day));
            Integer code = known.get(key);
            if (code == null) {
                code = keys.size();
                known.put(key, code);
                keys.add(key);
            }
            days[at] = day;
            codes[at] = code;
        }
        return codes[at];
    }

    /** The keys in the order of their numbers. */
    List<String> keys() {
        return ImmutableList.copyOf(keys);
    }

    String key(int code) {
        return keys.get(code);
    }
}
