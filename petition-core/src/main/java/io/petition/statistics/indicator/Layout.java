package io.petition.statistics.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which definition's numbers stand where in a {@link Tally}; shared by all tallies of a panel, so that each is one array. */
final class Layout {
    private final ImmutableList<String> ids;
    private final ImmutableList<String> fingerprints;
    private final ImmutableMap<String, Integer> places;
    private final int[] offsets;

    /** The definitions themselves where they are at hand: a fingerprint takes long to work out, and a cube has many cells. */
    private final ImmutableList<Indicator<?>> indicators;

    private Layout(List<String> ids, List<String> fingerprints, int[] offsets, ImmutableList<Indicator<?>> indicators) {
        this.indicators = indicators;
        this.ids = ImmutableList.copyOf(ids);
        this.fingerprints = ImmutableList.copyOf(fingerprints);
        this.offsets = offsets;
        ImmutableMap.Builder<String, Integer> at = ImmutableMap.builder();
        for (int i = 0; i < fingerprints.size(); i++) {
            at.put(fingerprints.get(i), i);
        }
        this.places = at.buildOrThrow();
    }

    static <F> Layout of(List<Counter<F>> counters) {
        int[] offsets = new int[counters.size() + 1];
        for (int i = 0; i < counters.size(); i++) {
            offsets[i + 1] = offsets[i] + counters.get(i).classes();
        }
        return new Layout(
                counters.stream().map(counter -> counter.indicator().id()).toList(),
                counters.stream().map(Counter::fingerprint).toList(),
                offsets,
                counters.stream().map(Counter::indicator).collect(ImmutableList.toImmutableList()));
    }

    /** Of what was counted, each definition once. */
    static Layout ofCounted(List<Counted> counted) {
        int[] offsets = new int[counted.size() + 1];
        for (int i = 0; i < counted.size(); i++) {
            offsets[i + 1] = offsets[i] + counted.get(i).size();
        }
        return new Layout(
                counted.stream().map(Counted::indicator).toList(),
                counted.stream().map(Counted::fingerprint).toList(),
                offsets,
                ImmutableList.of());
    }

    int definitions() {
        return fingerprints.size();
    }

    /** Where the numbers of a definition begin; after the last, how many there are. */
    int offset(int definition) {
        return offsets[definition];
    }

    /** The rank of a definition, or -1. */
    @SuppressWarnings("ReferenceEquality") // one that is equal but another object is found by its fingerprint
    int place(Indicator<?> indicator) {
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i) == indicator) {
                return i;
            }
        }
        Integer place = places.get(indicator.fingerprint());
        return place == null ? -1 : place;
    }

    Counted counted(int definition, long[] numbers, Histogram days) {
        long[] classes = new long[offsets[definition + 1] - offsets[definition]];
        System.arraycopy(numbers, offsets[definition], classes, 0, classes.length);
        return Counted.of(ids.get(definition), fingerprints.get(definition), classes, days);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Layout that
                && fingerprints.equals(that.fingerprints)
                && Arrays.equals(offsets, that.offsets);
    }

    @Override
    public int hashCode() {
        return fingerprints.hashCode();
    }
}
