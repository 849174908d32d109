package io.petition.statistics.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share as a fraction of two counts. It is rounded once, when it is printed; with nothing in the denominator it is "no data"
 * and neither 0 nor 100 %.
 *
 * @param part how many count
 * @param of of how many
 */
public record Rate(long part, long of) implements Comparable<Rate> {
    public Rate {
        checkArgument(part >= 0 && part <= of, "part: %s of %s; give a part between 0 and the whole", part, of);
    }

    public boolean hasData() {
        return of > 0;
    }

    /** The share in percent with so many decimals; empty where there is no data. */
    public Optional<BigDecimal> percent(int decimals, RoundingMode rounding) {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(of), decimals, rounding));
    }

    /** The same with one decimal, a half rounded up. */
    public Optional<BigDecimal> percent() {
        return percent(1, RoundingMode.HALF_UP);
    }

    /** The share exactly; empty where there is no data. */
    public Optional<Fraction> fraction() {
        return of == 0 ? Optional.empty() : Optional.of(Fraction.of(BigInteger.valueOf(part), BigInteger.valueOf(of)));
    }

    /** Between which shares the true one may well lie; empty where there is no data. */
    public Optional<Interval> interval() {
        return of == 0 ? Optional.empty() : Optional.of(Interval.wilson(this));
    }

    /** The two together: of both wholes, not the mean of the shares. */
    public Rate plus(Rate other) {
        return new Rate(Math.addExact(part, other.part), Math.addExact(of, other.of));
    }

    /** Orders by the share, exactly; no data comes before every share. Rates of one share are not equal for that. */
    @Override
    public int compareTo(Rate other) {
        if (of == 0 || other.of == 0) {
            return Boolean.compare(of > 0, other.of > 0);
        }
        return Math.multiplyHigh(part, other.of) == 0 && Math.multiplyHigh(other.part, of) == 0
                ? Long.compareUnsigned(part * other.of, other.part * of)
                : BigInteger.valueOf(part)
                        .multiply(BigInteger.valueOf(other.of))
                        .compareTo(BigInteger.valueOf(other.part).multiply(BigInteger.valueOf(of)));
    }

    /** For logs: {@code 412 of 430 (95.8 %)}; text for people is made by the regime's texts. */
    @Override
    public String toString() {
        return part + " of " + of + " ("
                + percent().map(percent -> percent.toPlainString() + " %").orElse("no data") + ")";
    }
}
