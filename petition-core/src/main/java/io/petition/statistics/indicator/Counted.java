package io.petition.statistics.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was counted under one definition: a number for each of its classes, and a spread of days where it has one. */
public final class Counted {
    private final String indicator;
    private final String fingerprint;
    private final long[] classes;
    private final Histogram days;

    private Counted(String indicator, String fingerprint, long[] classes, Histogram days) {
        this.indicator = Objects.requireNonNull(indicator, "indicator");
        this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
        this.classes = classes;
        this.days = Objects.requireNonNull(days, "days");
    }

    /**
     * As it is written.
     *
     * @param indicator key and version
     * @param fingerprint of the definition
     * @param classes a number for each class of the {@link Counter}, none below 0
     * @param days the spread of days; empty where the indicator has none
     */
    @JsonCreator
    public static Counted of(
            @JsonProperty("indicator") String indicator,
            @JsonProperty("fingerprint") String fingerprint,
            @JsonProperty("classes") long[] classes,
            @JsonProperty("days") Histogram days) {
        for (long number : classes) {
            checkArgument(number >= 0, "classes: %s in %s; nothing is counted less than no time", number, indicator);
        }
        return new Counted(indicator, fingerprint, classes.clone(), days);
    }

    @JsonProperty("indicator")
    public String indicator() {
        return indicator;
    }

    @JsonProperty("fingerprint")
    public String fingerprint() {
        return fingerprint;
    }

    /** The number in each class, in the order of its {@link Counter}. */
    @JsonProperty("classes")
    public long[] classes() {
        return classes.clone();
    }

    @JsonProperty("days")
    public Histogram days() {
        return days;
    }

    /** The number in a class. */
    long in(int classed) {
        return classes[classed];
    }

    /** The sum of all classes: how many facts were counted, each in one class; of a sum, what is added up and not the facts. */
    public long total() {
        long total = 0;
        for (long number : classes) {
            total = Math.addExact(total, number);
        }
        return total;
    }

    int size() {
        return classes.length;
    }

    void copy(long[] numbers, int from) {
        System.arraycopy(classes, 0, numbers, from, classes.length);
    }

    /** The sum of two that were counted under one definition. */
    Counted plus(Counted other) {
        checkArgument(
                fingerprint.equals(other.fingerprint) && classes.length == other.classes.length,
                "other: %s was counted under definition %s, this one under %s of %s; add up figures of one definition",
                other.indicator,
                other.fingerprint,
                fingerprint,
                indicator);
        long[] sums = new long[classes.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(classes[i], other.classes[i]);
        }
        return new Counted(indicator, fingerprint, sums, days.plus(other.days));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counted that
                && fingerprint.equals(that.fingerprint)
                && Arrays.equals(classes, that.classes)
                && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fingerprint, Arrays.hashCode(classes), days);
    }

    @Override
    public String toString() {
        return indicator + " " + Arrays.toString(classes);
    }
}
