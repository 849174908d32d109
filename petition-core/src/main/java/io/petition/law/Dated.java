package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import io.petition.time.Period;
import java.util.List;
import java.util.Objects;

/**
 * A value of law: what holds, when, on whose authority, and whether that was confirmed. Equality includes the sources:
 * the same number resting on another article is another value.
 *
 * @param value what the rule says
 * @param validity when it is in force
 * @param citations where it says so; at least one
 * @param standing whether the source was read
 */
public record Dated<T>(T value, Period validity, List<Citation> citations, Standing standing) {
    public Dated {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(standing, "standing");
        citations = ImmutableList.copyOf(citations);
        checkArgument(!citations.isEmpty(), "citations: none for %s; every value of law cites its source", value);
    }

    public static <T> Dated<T> confirmed(T value, Period validity, Citation... citations) {
        return new Dated<>(value, validity, ImmutableList.copyOf(citations), Standing.CONFIRMED);
    }

    public static <T> Dated<T> unconfirmed(T value, Period validity, Citation... citations) {
        return new Dated<>(value, validity, ImmutableList.copyOf(citations), Standing.UNCONFIRMED);
    }
}
