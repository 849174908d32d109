package io.petition.statistics.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/** Reads the figure of an indicator out of a tally. */
final class Figures {
    private Figures() {}

    static <F> Figure of(Indicator<F> indicator, Tally tally) {
        Measure<F> measure = indicator.measure();
        if (measure instanceof Measure.Composite<F> composite) {
            return composite(composite, tally);
        }
        Counted counted = tally.under(indicator)
                .orElseThrow(() -> new IllegalArgumentException("tally: holds nothing counted under " + indicator.id()
                        + " as it is defined here; put it into the panel that counts"));
        long unknown = counted.in(Counter.UNKNOWN);
        long undated = counted.in(Counter.UNDATED);
        if (measure instanceof Measure.Share<F> share) {
            return share(share, counted);
        }
        if (measure instanceof Measure.Days<F>) {
            return new Figure.Spread(
                    counted.days(),
                    counted.in(Counter.OfDays.OPEN),
                    counted.in(Counter.OfDays.BACKWARDS),
                    unknown,
                    undated);
        }
        return new Figure.Total(counted.in(Counter.FIRST), unknown, undated);
    }

    private static <F> Figure.Share share(Measure.Share<F> share, Counted counted) {
        ImmutableMap.Builder<String, Long> within = ImmutableMap.builder();
        ImmutableMap.Builder<String, Long> outside = ImmutableMap.builder();
        long part = counted.in(Counter.FIRST);
        long of = part + counted.in(Counter.OfShare.REST);
        for (int i = 0; i < share.named().size(); i++) {
            String code = share.named().get(i).code();
            long in = counted.in(Counter.OfShare.NAMED + 2 * i);
            long out = counted.in(Counter.OfShare.NAMED + 2 * i + 1);
            of += in;
            if (in > 0) {
                within.put(code, in);
            }
            if (out > 0) {
                outside.put(code, out);
            }
        }
        return new Figure.Share(
                new Rate(part, of),
                within.buildOrThrow(),
                outside.buildOrThrow(),
                counted.in(Counter.OfShare.OUTSIDE),
                counted.in(Counter.UNKNOWN),
                counted.in(Counter.UNDATED));
    }

    private static <F> Figure composite(Measure.Composite<F> composite, Tally tally) {
        List<Figure.Share> parts = composite.parts().stream()
                .map(part -> (Figure.Share) of(part.indicator(), tally))
                .collect(ImmutableList.toImmutableList());
        boolean product = composite.way() == Measure.Composite.Way.PRODUCT;
        Optional<Fraction> value = Optional.of(product ? Fraction.of(1, 1) : Fraction.ZERO);
        for (int i = 0; i < parts.size(); i++) {
            Optional<Fraction> share = parts.get(i).value();
            Fraction weight = composite.parts().get(i).weight();
            value = value.flatMap(so -> share.map(next -> product ? so.times(next) : so.plus(next.times(weight))));
        }
        return new Figure.Composite(value, parts);
    }
}
