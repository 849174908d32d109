package io.petition.explain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
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
public record Step(LocalDate from, LocalDate to, String code, Map<String, String> args, List<Citation> citations)
        implements Coded {
    public Step {
        checkArgument(!to.isBefore(from), "to: %s lies before from %s; give the interval in order", to, from);
        checkArgument(!code.isBlank(), "code: is blank; a step needs the key of its text");
        args = ImmutableSortedMap.copyOf(args);
        citations = ImmutableList.copyOf(citations);
    }
}
