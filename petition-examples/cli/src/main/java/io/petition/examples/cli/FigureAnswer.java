package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Histogram;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Interval;
import io.petition.statistics.indicator.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure with all that it did not count.
 *
 * @param kind {@code share}, {@code total}, {@code days} or {@code composite}
 * @param part of a share, the numerator
 * @param of of a share, the denominator
 * @param percent of a share or a composite, in percent, rounded once; left out without data
 * @param exact of a composite, exactly
 * @param interval of a share, between what the true one may lie, in percent
 * @param total of a count or a sum; left out without data
 * @param days of a spread of days
 * @param parts of a composite, the shares it is made of
 * @param within in the denominator, and does not count, by name
 * @param outside outside the denominator, by name
 * @param others outside the denominator without a name
 * @param unknown facts of which what is asked is not known
 * @param undated facts without the day by which they would belong to a period
 */
@JsonPropertyOrder({
    "kind",
    "part",
    "of",
    "percent",
    "exact",
    "interval",
    "total",
    "days",
    "parts",
    "within",
    "outside",
    "others",
    "unknown",
    "undated"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureAnswer(
        String kind,
        @Nullable Long part,
        @Nullable Long of,
        @Nullable String percent,
        @Nullable String exact,
        @Nullable Between interval,
        @Nullable Long total,
        @Nullable Days days,
        @Nullable List<FigureAnswer> parts,
        Map<String, Long> within,
        Map<String, Long> outside,
        long others,
        long unknown,
        long undated) {
    /** Two ends, in percent with one decimal. */
    @JsonPropertyOrder({"low", "high"})
    record Between(String low, String high) {
        static Between of(Interval interval) {
            return new Between(percent(interval.low()), percent(interval.high()));
        }

        private static String percent(double share) {
            return BigDecimal.valueOf(share)
                    .movePointRight(2)
                    .setScale(1, RoundingMode.HALF_UP)
                    .toPlainString();
        }
    }

    /**
     * Days that facts took; without a median where none is finished.
     *
     * @param sum of all that are finished: the mean is this over their number, exactly
     * @param mean the mean, rounded once as the indicator says
     */
    @JsonPropertyOrder({"facts", "median", "ninety", "sum", "mean", "open", "backwards"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Days(
            long facts,
            @Nullable Integer median,
            @Nullable Integer ninety,
            long sum,
            @Nullable String mean,
            long open,
            long backwards) {
        private static final int NINETY = 90;

        static Days of(Indicator<?> indicator, Figure.Spread spread) {
            Histogram days = spread.days();
            boolean none = days.n() == 0;
            return new Days(
                    days.n(),
                    none ? null : Integer.valueOf(days.median().getAsInt()),
                    none ? null : Integer.valueOf(days.percentile(NINETY).getAsInt()),
                    days.sum(),
                    none
                            ? null
                            : Fraction.of(days.sum(), days.n())
                                    .decimal(indicator.decimals(), indicator.rounding())
                                    .toPlainString(),
                    spread.open(),
                    spread.backwards());
        }
    }

    FigureAnswer {
        within = ImmutableMap.copyOf(within);
        outside = ImmutableMap.copyOf(outside);
    }

    static FigureAnswer of(Indicator<?> indicator, Figure figure) {
        if (figure instanceof Figure.Share share) {
            return share(indicator, share);
        }
        if (figure instanceof Figure.Composite whole) {
            return new FigureAnswer(
                    "composite",
                    null,
                    null,
                    whole.value()
                            .map(exact -> exact.percent(indicator.decimals(), indicator.rounding())
                                    .toPlainString())
                            .orElse(null),
                    whole.value().map(Fraction::toString).orElse(null),
                    null,
                    null,
                    null,
                    whole.parts().stream().map(part -> share(indicator, part)).toList(),
                    Map.of(),
                    Map.of(),
                    0,
                    whole.unknown(),
                    whole.undated());
        }
        boolean spread = figure instanceof Figure.Spread;
        return new FigureAnswer(
                spread ? "days" : "total",
                null,
                null,
                null,
                null,
                null,
                figure instanceof Figure.Total total && total.hasData() ? Long.valueOf(total.total()) : null,
                figure instanceof Figure.Spread its ? Days.of(indicator, its) : null,
                null,
                Map.of(),
                Map.of(),
                0,
                figure.unknown(),
                figure.undated());
    }

    private static FigureAnswer share(Indicator<?> indicator, Figure.Share share) {
        Rate rate = share.rate();
        return new FigureAnswer(
                "share",
                rate.part(),
                rate.of(),
                rate.percent(indicator.decimals(), indicator.rounding())
                        .map(BigDecimal::toPlainString)
                        .orElse(null),
                null,
                rate.interval().map(Between::of).orElse(null),
                null,
                null,
                null,
                share.within(),
                share.outside(),
                share.others(),
                share.unknown(),
                share.undated());
    }
}
