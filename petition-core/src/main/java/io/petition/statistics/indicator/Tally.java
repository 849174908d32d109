package io.petition.statistics.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a set of facts comes to under several definitions: whole numbers only. Tallies add up in any order and any grouping, with
 * {@link #empty} as nothing, on one machine or on many; as JSON it is the list of what was counted. A definition that only one
 * of two holds is taken from that one, unless the other counted the same indicator by another definition: that is refused.
 */
public final class Tally {
    private static final Tally EMPTY = of(ImmutableList.of());

    private final Layout layout;
    private final long[] numbers;

    /** Empty where no definition has a spread. */
    private final Histogram[] days;

    /** The arrays are kept. */
    Tally(Layout layout, long[] numbers, Histogram[] days) {
        this.layout = layout;
        this.numbers = numbers;
        this.days = days;
    }

    /** Nothing counted. */
    public static Tally empty() {
        return EMPTY;
    }

    /** Of what was counted, each definition once or several times. */
    @JsonCreator
    public static Tally of(List<Counted> parts) {
        Map<String, Counted> merged = new LinkedHashMap<>();
        parts.forEach(part -> merged.merge(part.fingerprint(), part, Counted::plus));
        List<Counted> counted = ImmutableList.copyOf(merged.values());
        Layout layout = Layout.ofCounted(counted);
        long[] numbers = new long[layout.offset(counted.size())];
        Histogram[] days = new Histogram[counted.size()];
        for (int i = 0; i < days.length; i++) {
            counted.get(i).copy(numbers, layout.offset(i));
            days[i] = counted.get(i).days();
        }
        boolean any = counted.stream().anyMatch(part -> part.days().n() > 0);
        return new Tally(layout, numbers, any ? days : new Histogram[0]);
    }

    /** What was counted, in the order of the panel. */
    @JsonValue
    public List<Counted> counted() {
        ImmutableList.Builder<Counted> counted = ImmutableList.builder();
        for (int i = 0; i < layout.definitions(); i++) {
            counted.add(counted(i));
        }
        return counted.build();
    }

    private Counted counted(int definition) {
        return layout.counted(definition, numbers, days.length == 0 ? Histogram.empty() : days[definition]);
    }

    /** What was counted under a definition; empty where nothing was. */
    public Optional<Counted> under(Indicator<?> indicator) {
        int place = layout.place(indicator);
        return place < 0 ? Optional.empty() : Optional.of(counted(place));
    }

    /**
     * The sum of both.
     *
     * @throws IllegalArgumentException if one counted facts under one definition of an indicator, and the other under another and not
     *     under this: what either comes to would be the figure of a part and look like that of the whole
     */
    public Tally plus(Tally other) {
        if (layout.definitions() == 0 || other.layout.definitions() == 0) {
            return layout.definitions() == 0 ? other : this;
        }
        if (!layout.equals(other.layout)) {
            checkSameDefinitions(other);
            other.checkSameDefinitions(this);
            return of(ImmutableList.<Counted>builder()
                    .addAll(counted())
                    .addAll(other.counted())
                    .build());
        }
        long[] sums = new long[numbers.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(numbers[i], other.numbers[i]);
        }
        if (days.length == 0 || other.days.length == 0) {
            return new Tally(layout, sums, days.length == 0 ? other.days : days);
        }
        Histogram[] merged = new Histogram[days.length];
        for (int i = 0; i < merged.length; i++) {
            merged[i] = days[i].plus(other.days[i]);
        }
        return new Tally(layout, sums, merged);
    }

    /** The sum of several: what {@link #plus} comes to from one to the next, without a tally for each step. */
    public static Tally sum(List<Tally> tallies) {
        if (tallies.size() == 1) {
            return tallies.get(0);
        }
        if (tallies.size() == 2 || !ofOnePanel(tallies)) {
            return tallies.stream().reduce(EMPTY, Tally::plus);
        }
        Layout layout = tallies.get(0).layout;
        long[] sums = new long[layout.offset(layout.definitions())];
        Histogram.@Nullable Builder[] spreads = new Histogram.Builder[layout.definitions()];
        boolean any = false;
        for (Tally tally : tallies) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] = Math.addExact(sums[i], tally.numbers[i]);
            }
            for (int i = 0; i < tally.days.length; i++) {
                if (tally.days[i].n() > 0) {
                    Histogram.Builder spread = spreads[i];
                    spreads[i] = tally.days[i].into(spread == null ? new Histogram.Builder() : spread);
                    any = true;
                }
            }
        }
        Histogram[] days = new Histogram[any ? spreads.length : 0];
        for (int i = 0; i < days.length; i++) {
            Histogram.Builder spread = spreads[i];
            days[i] = spread == null ? Histogram.empty() : spread.build();
        }
        return new Tally(layout, sums, days);
    }

    private static boolean ofOnePanel(List<Tally> tallies) {
        for (Tally tally : tallies) {
            if (!tally.layout.equals(tallies.get(0).layout)) {
                return false;
            }
        }
        return !tallies.isEmpty();
    }

    /** Whether what counted under a definition here was counted there too, if there its indicator was counted at all. */
    private void checkSameDefinitions(Tally other) {
        Set<String> there = other.counted().stream().map(Counted::fingerprint).collect(Collectors.toSet());
        for (Counted mine : counted()) {
            if (mine.total() > 0 && !there.contains(mine.fingerprint())) {
                for (Counted its : other.counted()) {
                    checkArgument(
                            its.total() == 0 || !key(its).equals(key(mine)),
                            "other: counts %s by the definition %s, and not by %s as %s here; count all under one panel that holds both",
                            its.indicator(),
                            its.fingerprint(),
                            mine.fingerprint(),
                            mine.indicator());
                }
            }
        }
    }

    /** Without its version. */
    private static String key(Counted counted) {
        String id = counted.indicator();
        int at = id.lastIndexOf('@');
        return at < 0 ? id : id.substring(0, at);
    }

    /** Whether the same was counted under the same definitions, in whatever order they stand. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Tally that)) {
            return false;
        }
        return layout.equals(that.layout)
                ? Arrays.equals(numbers, that.numbers) && (Arrays.equals(days, that.days) || sameDays(that))
                : new HashSet<>(counted()).equals(new HashSet<>(that.counted()));
    }

    private boolean sameDays(Tally that) {
        return counted().equals(that.counted());
    }

    @Override
    public int hashCode() {
        return new HashSet<>(counted()).hashCode();
    }

    @Override
    public String toString() {
        return counted().toString();
    }
}
