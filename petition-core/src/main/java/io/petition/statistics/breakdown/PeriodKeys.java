package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Periods, numbered as they are first seen; 0 is that of what has no day. It belongs to one thread. */
final class PeriodKeys {
    private final Grain grain;
    private final Map<String, Integer> known = new HashMap<>(ImmutableMap.of(Axis.UNKNOWN, 0));
    private final List<String> keys = new ArrayList<>(ImmutableList.of(Axis.UNKNOWN));

    private PeriodKeys(Grain grain) {
        this.grain = grain;
    }

    /** None yet but the unknown one. */
    static PeriodKeys of(Grain grain) {
        return new PeriodKeys(grain);
    }

    /** The number of the period in which an epoch day lies. */
    int code(long day) {
        String key = grain.of(LocalDate.ofEpochDay(day));
        Integer code = known.get(key);
        if (code == null) {
            code = keys.size();
            known.put(key, code);
            keys.add(key);
        }
        return code;
    }

    /** The keys in the order of their numbers. */
    List<String> keys() {
        return ImmutableList.copyOf(keys);
    }
}
