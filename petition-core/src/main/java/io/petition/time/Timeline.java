package io.petition.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that follow one another in time. Two entries never overlap: that is refused when the timeline is made, with a
 * message that names both. Gaps are lawful, and asking in a gap finds nothing.
 *
 * @param entries sorted by their first day
 */
public record Timeline<T>(List<Entry<T>> entries) {
    /** A value and the period in which it holds. */
    public record Entry<T>(Period period, T value) {
        public Entry {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(value, "value");
        }
    }

    public Timeline {
        List<Entry<T>> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(entry -> entry.period().from()));
        for (int i = 1; i < sorted.size(); i++) {
            Entry<T> earlier = sorted.get(i - 1);
            Entry<T> later = sorted.get(i);
            checkArgument(
                    !earlier.period().overlaps(later.period()),
                    "entries overlap: %s (%s) and %s (%s); end the first before the second begins",
                    earlier.value(),
                    earlier.period(),
                    later.value(),
                    later.period());
        }
        entries = ImmutableList.copyOf(sorted);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied and never written
    public static <T> Timeline<T> of(Entry<T>... entries) {
        return new Timeline<>(ImmutableList.copyOf(entries));
    }

    /** The value in force on {@code day}, or nothing: there is no default. */
    public Optional<T> at(LocalDate day) {
        Entry<T> entry = find(day);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    public Optional<Entry<T>> entryAt(LocalDate day) {
        return Optional.ofNullable(find(day));
    }

    /** From the last back: most questions are about the present. */
    private @Nullable Entry<T> find(LocalDate day) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).period().contains(day)) {
                return entries.get(i);
            }
        }
        return null;
    }
}
