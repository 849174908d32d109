package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Rate;
import io.petition.statistics.indicator.Tally;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What moved a share from one time to another 同比、环比, exactly: of each group, how much came of its weight in the whole (mix) and how
 * much of its own share (rate). A whole may rise though every group fell, and then it is all mix.
 *
 * <p>The mix effect of a group is the change of its weight times how far its mean share lies above that of the whole; its rate effect is
 * the change of its share times its mean weight; means are of the two times. All effects together are the whole change. A group
 * that was there at one time only has no change of its own share: it is all mix.
 *
 * @param before the share before
 * @param after the share after
 * @param change after less before; empty where one of them has no data
 * @param parts the groups by key; empty where there is no change to explain
 */
public record Change(Rate before, Rate after, Optional<Fraction> change, List<Part> parts) {
    private static final Fraction HALF = Fraction.of(1, 2);

    /**
     * A group.
     *
     * @param key its key
     * @param before its share before
     * @param after its share after
     * @param mix what its weight moved
     * @param rate what its own share moved
     */
    public record Part(String key, Rate before, Rate after, Fraction mix, Fraction rate) {}

    public Change {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(change, "change");
        parts = ImmutableList.copyOf(parts);
    }

    /**
     * Of an indicator that is a share, by the groups of an axis that both times are broken down by; of one that was rolled up, by the
     * roots, for these alone add up.
     *
     * @throws IllegalArgumentException if the indicator is no share
     */
    public static Change of(Indicator<?> indicator, Cube before, Cube after, String axis) {
        Cube first = before.over(ImmutableList.of(axis)).apart(axis);
        Cube second = after.over(ImmutableList.of(axis)).apart(axis);
        Rate whole = rate(indicator, first.total());
        Rate wholeAfter = rate(indicator, second.total());
        if (!whole.hasData() || !wholeAfter.hasData()) {
            return new Change(whole, wholeAfter, Optional.empty(), ImmutableList.of());
        }
        Fraction mean = share(whole).plus(share(wholeAfter)).times(HALF);
        SortedSet<String> keys = new TreeSet<>(first.keys(axis));
        keys.addAll(second.keys(axis));
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (String key : keys) {
            Rate one = rate(indicator, first.at(key));
            Rate other = rate(indicator, second.at(key));
            if (one.hasData() || other.hasData()) {
                parts.add(part(key, one, other, whole.of(), wholeAfter.of(), mean));
            }
        }
        return new Change(whole, wholeAfter, Optional.of(share(wholeAfter).minus(share(whole))), parts.build());
    }

    private static Part part(String key, Rate one, Rate other, long all, long allAfter, Fraction mean) {
        Fraction weight = Fraction.of(one.of(), all);
        Fraction weightAfter = Fraction.of(other.of(), allAfter);
        Fraction share = share(one.hasData() ? one : other);
        Fraction shareAfter = share(other.hasData() ? other : one);
        Fraction above = share.plus(shareAfter).times(HALF).minus(mean);
        return new Part(
                key,
                one,
                other,
                weightAfter.minus(weight).times(above),
                shareAfter.minus(share).times(weight.plus(weightAfter).times(HALF)));
    }

    private static Fraction share(Rate rate) {
        return rate.fraction().orElseThrow();
    }

    private static Rate rate(Indicator<?> indicator, Tally tally) {
        if (tally.under(indicator).isEmpty()) {
            return new Rate(0, 0);
        }
        if (indicator.of(tally) instanceof Figure.Share share) {
            return share.rate();
        }
        throw new IllegalArgumentException("indicator: " + indicator.key()
                + " is no share; only what has numerator and denominator is taken apart");
    }
}
