package io.petition.statistics.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a set of facts comes to under several definitions: whole numbers only. Tallies add up in any order and any grouping, with
 * {@link #empty} as nothing, on one machine or on many; as JSON it is the list of what was counted. A definition that only one
 * of two holds is taken from that one: whoever adds up the months of a year counts each of them under the same panel.
 */
public final class Tally {
    private static final Tally EMPTY = new Tally(ImmutableMap.of());

    /** By fingerprint: two versions of one key may stand side by side. */
    private final ImmutableMap<String, Counted> counted;

    private Tally(ImmutableMap<String, Counted> counted) {
        this.counted = counted;
    }

    /** Nothing counted. */
    public static Tally empty() {
        return EMPTY;
    }

    /** Of what was counted, each definition once or several times. */
    @JsonCreator
    public static Tally of(List<Counted> parts) {
        Map<String, Counted> counted = new LinkedHashMap<>();
        parts.forEach(part -> counted.merge(part.fingerprint(), part, Counted::plus));
        return new Tally(ImmutableMap.copyOf(counted));
    }

    /** What was counted, in the order of the panel. */
    @JsonValue
    public List<Counted> counted() {
        return counted.values().asList();
    }

    /** What was counted under a definition; empty where nothing was. */
    public Optional<Counted> under(Indicator<?> indicator) {
        return Optional.ofNullable(counted.get(indicator.fingerprint()));
    }

    /** The sum of both. */
    public Tally plus(Tally other) {
        if (counted.isEmpty() || other.counted.isEmpty()) {
            return counted.isEmpty() ? other : this;
        }
        return of(ImmutableList.<Counted>builder()
                .addAll(counted.values())
                .addAll(other.counted.values())
                .build());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that && counted.equals(that.counted);
    }

    @Override
    public int hashCode() {
        return counted.hashCode();
    }

    @Override
    public String toString() {
        return counted.values().toString();
    }
}
