package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import io.petition.time.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A ground on which a clock stands still, and the milestones that begin and end it.
 *
 * @param key its name, for example {@code hearing}
 * @param begins the milestone from whose day on (that day included) nothing is counted
 * @param ends the milestone up to whose day (that day included) nothing is counted
 * @param longest how long one pause of this ground lasts at most, counted from its beginning as the term itself is counted;
 *     after that the clock runs on
 * @param times how many pauses of this ground have an effect; empty when no number is set. One that begins while another
 *     still stands is part of that, however often it is recorded
 * @param citations the provision; at least one
 */
@Value.Builder
public record PauseGround(
        String key,
        MilestoneKey begins,
        MilestoneKey ends,
        Optional<Span> longest,
        OptionalInt times,
        List<Citation> citations) {
    public PauseGround {
        checkArgument(!key.isBlank(), "key: is blank; a ground needs a name");
        Objects.requireNonNull(begins, "begins");
        Objects.requireNonNull(ends, "ends");
        Objects.requireNonNull(longest, "longest");
        Objects.requireNonNull(times, "times");
        citations = ImmutableList.copyOf(citations);
        checkArgument(
                longest.isEmpty() || !longest.get().unit().isHourly(),
                "longest: %s of ground %s is in hours; a pause is counted in whole days",
                longest.orElse(null),
                key);
        checkArgument(
                times.isEmpty() || times.getAsInt() > 0,
                "times: %s of ground %s is not positive; leave it empty where no number is set",
                times,
                key);
        checkArgument(!citations.isEmpty(), "citations: none for ground %s; cite the provision", key);
    }

    /** Without a bound. */
    public static PauseGround of(String key, MilestoneKey begins, MilestoneKey ends, Citation... citations) {
        return new PauseGround(
                key, begins, ends, Optional.empty(), OptionalInt.empty(), ImmutableList.copyOf(citations));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a ground. */
    public static final class Builder extends PauseGroundBuilder {
        Builder() {}
    }
}
