package io.petition.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates, fractions and the interval beside a rate. */
class RateTest {
    /** Small ones, among them no data, and ones whose products leave a long. */
    @Provide
    Arbitrary<Rate> rates() {
        Arbitrary<Long> wholes = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 9), Arbitraries.longs().between(1L << 60, Long.MAX_VALUE));
        return wholes.flatMap(of -> Arbitraries.longs().between(0, of).map(part -> new Rate(part, of)));
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Arbitraries.longs()
                .between(-60, 60)
                .flatMap(part -> Arbitraries.longs().between(1, 60).map(of -> Fraction.of(part, of)));
    }

    @Property(tries = 1000)
    void orderIsThatOfTheExactShares(@ForAll("rates") Rate a, @ForAll("rates") Rate b) {
        int expected = a.of() == 0 || b.of() == 0
                ? Boolean.compare(a.hasData(), b.hasData())
                : BigInteger.valueOf(a.part())
                        .multiply(BigInteger.valueOf(b.of()))
                        .compareTo(BigInteger.valueOf(b.part()).multiply(BigInteger.valueOf(a.of())));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
        assertThat(Integer.signum(b.compareTo(a))).isEqualTo(-expected);
    }

    @Property(tries = 500)
    void percentIsRoundedOnce(@ForAll("rates") Rate rate) {
        assertThat(rate.percent(2, RoundingMode.HALF_UP))
                .isEqualTo(rate.fraction().map(exact -> exact.percent(2, RoundingMode.HALF_UP)));
        assertThat(rate.fraction().isPresent()).isEqualTo(rate.hasData());
    }

    @Property(tries = 500)
    void fractionsAreAField(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(Fraction.ZERO)).isEqualTo(a);
        assertThat(a.times(Fraction.of(1, 1))).isEqualTo(a);
        assertThat(a.minus(a)).isEqualTo(Fraction.ZERO);
        assertThat(a.compareTo(b)).isEqualTo(a.minus(b).numerator().signum());
    }

    /** A half is rounded up once: rounded twice, 1 of 16 with one decimal would go by way of 6.25 and 6.3. */
    @ParameterizedTest
    @CsvSource({"1, 16, 6.3", "1, 3, 33.3", "2, 3, 66.7", "0, 7, 0.0", "7, 7, 100.0", "6249, 100000, 6.2"})
    void percents(long part, long of, BigDecimal percent) {
        assertThat(new Rate(part, of).percent()).contains(percent);
    }

    @Test
    void ofNothingThereIsNoRate() {
        Rate nothing = new Rate(0, 0);
        assertThat(nothing.percent()).isEmpty();
        assertThat(nothing.interval()).isEmpty();
        assertThat(nothing).hasToString("0 of 0 (no data)");
        assertThatThrownBy(() -> new Rate(2, 1)).hasMessageContaining("2 of 1");
        assertThatThrownBy(() -> Fraction.of(1, 0)).hasMessageContaining("no data");
        assertThat(new Rate(1, 2).plus(new Rate(3, 8))).isEqualTo(new Rate(4, 10));
    }

    /**
     * The four published examples of R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17
     * (1998), table I, method 3: Wilson's score interval without correction.
     */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalIsWilsons(long part, long of, double low, double high) {
        Interval interval = new Rate(part, of).interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Property(tries = 500)
    void theShareLiesInItsInterval(@ForAll("rates") Rate rate) {
        rate.interval().ifPresent(interval -> {
            double share = (double) rate.part() / rate.of();
            assertThat(share).isBetween(interval.low() - 1e-12, interval.high() + 1e-12);
            assertThat(interval.apartFrom(interval)).isFalse();
        });
    }
}
