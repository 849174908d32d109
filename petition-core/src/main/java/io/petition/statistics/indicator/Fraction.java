package io.petition.statistics.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms, for what is made of several rates: a product, a weighted sum, a difference.
 *
 * @param numerator the numerator, which bears the sign
 * @param denominator the denominator, above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(BigInteger.ZERO, BigInteger.ONE);

    public Fraction {
        checkArgument(
                denominator.signum() > 0 && numerator.gcd(denominator).equals(BigInteger.ONE),
                "denominator: %s under %s; make fractions with Fraction.of, which brings them to lowest terms",
                denominator,
                numerator);
    }

    /** The fraction of two whole numbers, of which the second is not 0. */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        checkArgument(denominator.signum() != 0, "denominator: is 0; a share of nothing is no data");
        BigInteger common = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? common.negate() : common;
        return new Fraction(numerator.divide(signed), denominator.divide(signed));
    }

    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Fraction plus(Fraction other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** As a decimal number, rounded once. */
    public BigDecimal decimal(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }

    /** In percent, rounded once. */
    public BigDecimal percent(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).scaleByPowerOfTen(2).divide(new BigDecimal(denominator), decimals, rounding);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
