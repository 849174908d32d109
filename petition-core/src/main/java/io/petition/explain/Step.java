package io.petition.explain;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One interval of a reckoning: what was done with the days from {@code from} to {@code to}, both included.
 *
 * @param from the first day
 * @param to the last day
 * @param code the key of the text, for example {@code day-off}
 * @param args the named arguments of the text
 * @param citations the provisions or notices it rests on
 */
public record Step(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to,
        String code,
        Map<String, String> args,
        List<Citation> citations)
        implements Coded {
    /** The argument of a step that counts: the number of its first day among those counted. */
    public static final String NUMBER = "number";

    /** The argument of a step that counts hours. */
    public static final String HOURS = "hours";

    public Step {
        checkArgument(!to.isBefore(from), "to: %s lies before from %s; give the interval in order", to, from);
        checkArgument(!code.isBlank(), "code: is blank; a step needs the key of its text");
        args = ImmutableSortedMap.copyOf(args);
        citations = ImmutableList.copyOf(citations);
    }

    /**
     * The same steps day by day: an interval becomes one step for each of its days, under the same sources; a day that
     * counts has the code with {@code -day} after it, and its own number. What counts hours stays whole.
     */
    public static List<Step> byDay(List<Step> steps) {
        ImmutableList.Builder<Step> days = ImmutableList.builder();
        for (Step step : steps) {
            String number = step.args().get(NUMBER);
            if (number == null && step.args().containsKey(HOURS)) {
                days.add(step); // its hours lie somewhere in it, and belong to no one of its days
                continue;
            }
            long first = number == null ? 0 : Long.parseLong(number);
            for (LocalDate day = step.from(); !day.isAfter(step.to()); day = day.plusDays(1)) {
                days.add(number == null ? step.on(day, step.code(), step.args()) : step.numbered(day, first++));
            }
        }
        return days.build();
    }

    private Step numbered(LocalDate day, long number) {
        ImmutableMap.Builder<String, String> numbered = ImmutableMap.builder();
        numbered.putAll(args).put(NUMBER, Long.toString(number)).put("days", "1");
        return on(day, code + "-day", numbered.buildKeepingLast());
    }

    private Step on(LocalDate day, String sameCode, Map<String, String> sameArgs) {
        return new Step(day, day, sameCode, sameArgs, citations);
    }
}
