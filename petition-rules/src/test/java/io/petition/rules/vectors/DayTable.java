package io.petition.rules.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days of {@code calendar-cn.json} as a flat table, read without the library. */
final class DayTable {
    private final int firstYear;
    private final int lastYear;
    private final Set<DayOfWeek> weekend = new HashSet<>();
    private final Map<LocalDate, String> off = new HashMap<>();
    private final Set<LocalDate> worked = new HashSet<>();

    private DayTable(JsonNode json) {
        firstYear = json.required("firstYear").intValue();
        lastYear = json.required("lastYear").intValue();
        json.required("weekend").forEach(day -> weekend.add(DayOfWeek.valueOf(upper(day.textValue()))));
        for (JsonNode notice : json.required("notices")) {
            notice.required("off")
                    .properties()
                    .forEach(run -> run.getValue().forEach(day -> off.put(date(day), run.getKey())));
            notice.required("worked").forEach(day -> worked.add(date(day)));
        }
    }

    static DayTable china() {
        return new DayTable(Json.tree("calendar-cn.json"));
    }

    private static LocalDate date(JsonNode day) {
        return LocalDate.parse(day.textValue());
    }

    private static String upper(String day) {
        return day.toUpperCase(Locale.ROOT);
    }

    /** What a notice says, and else the day of the week. */
    boolean works(LocalDate day) {
        return worked.contains(day) || (!off.containsKey(day) && !isWeekend(day));
    }

    boolean isWeekend(LocalDate day) {
        return weekend.contains(day.getDayOfWeek());
    }

    /** Whether a notice names the day. */
    boolean isDecreed(LocalDate day) {
        return off.containsKey(day) || worked.contains(day);
    }

    boolean isMakeUpDay(LocalDate day) {
        return worked.contains(day) && isWeekend(day);
    }

    /** Why the day rests by decree; null where no notice says so. */
    @Nullable
    String occasion(LocalDate day) {
        return off.get(day);
    }

    /** Whether the day lies in the published years. */
    boolean isPublished(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    LocalDate firstDay() {
        return LocalDate.of(firstYear, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(lastYear, 12, 31);
    }

    Set<LocalDate> off() {
        return Set.copyOf(off.keySet());
    }

    Set<LocalDate> worked() {
        return Set.copyOf(worked);
    }
}
