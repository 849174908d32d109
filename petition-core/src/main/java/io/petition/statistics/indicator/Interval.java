package io.petition.statistics.indicator;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Between which shares the true one may well lie, so that "7 of 8" is not taken for "87.5 %": the score interval of E. B.
 * Wilson (1927), for 95 of 100 such intervals. It is of use where the counts are a sample of what the body does; a count of all
 * there was is what it is.
 *
 * @param low the lower end, from 0 to 1
 * @param high the upper end
 */
public record Interval(double low, double high) {
    /** The normal quantile of 97.5 %. */
    private static final double Z = 1.959963984540054;

    public Interval {
        checkArgument(0 <= low && low <= high && high <= 1, "low: %s and high %s; give shares in order", low, high);
    }

    /** Of a rate with data. */
    static Interval wilson(Rate rate) {
        double n = rate.of();
        double share = rate.part() / n;
        double square = Z * Z / n;
        double middle = share + square / 2;
        double half = Z * Math.sqrt((share * (1 - share) + square / 4) / n);
        // At the ends the bound is the share itself, which the roots only nearly say.
        double low = rate.part() == 0 ? 0 : (middle - half) / (1 + square);
        double high = rate.part() == rate.of() ? 1 : (middle + half) / (1 + square);
        return new Interval(Math.max(0, low), Math.min(1, high));
    }

    /** Whether two intervals have no share in common: then the rates well differ. */
    public boolean apartFrom(Interval other) {
        return high < other.low || other.high < low;
    }
}
