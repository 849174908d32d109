package io.petition.statistics.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.explain.Citation;
import io.petition.law.Standing;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A figure's definition 指标, as a value: what it counts, of what, which of it belongs to a period, and who says so. It may ask whether
 * somebody is known, and never who: see {@link #fingerprint}.
 *
 * @param <F> the kind of fact it counts
 * @param key its key, for example {@code on-time-completion}
 * @param version which version of the definition; figures of two versions are never added up
 * @param names what it is called, by language tag, {@code zh} and {@code en}
 * @param period by which of its days a fact belongs to a period: registration, due date, finish
 * @param population which facts it is about at all
 * @param measure what it counts of them
 * @param better whether more of it is better
 * @param decimals with how many decimals it is printed
 * @param rounding how it is rounded, once
 * @param citations who defines it so
 * @param standing whether that was read
 */
@Value.Builder
public record Indicator<F>(
        String key,
        String version,
        Map<String, String> names,
        Fact<F, LocalDate> period,
        Condition<F> population,
        Measure<F> measure,
        Better better,
        int decimals,
        RoundingMode rounding,
        List<Citation> citations,
        Standing standing) {
    /** Whether more of a figure is better. */
    public enum Better {
        /** More is better. */
        MORE,
        /** Less is better. */
        LESS,
        /** It says something and judges nothing. */
        NEITHER
    }

    public Indicator {
        checkArgument(!key.isBlank(), "key: is blank; an indicator is asked for by its key");
        checkArgument(!version.isBlank(), "version: is blank for %s; a definition that changes gets another", key);
        names = ImmutableMap.copyOf(names);
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(measure, "measure");
        NoPersons.check(key, ImmutableList.of(population));
        NoPersons.check(key, measure.conditions());
        Objects.requireNonNull(better, "better");
        checkArgument(decimals >= 0, "decimals: %s for %s; give 0 or more", decimals, key);
        Objects.requireNonNull(rounding, "rounding");
        citations = ImmutableList.copyOf(citations);
        checkArgument(
                standing == Standing.UNCONFIRMED || !citations.isEmpty(),
                "citations: none for %s; name who defines it so, or mark it unconfirmed",
                key);
    }

    /** Starts one of a kind of fact. */
    public static <F> Builder<F> builder(String key, String version, Fact<F, LocalDate> period) {
        return new Builder<F>().key(key).version(version).period(period);
    }

    /** Builds an indicator: of every fact, judging nothing, with one decimal, unconfirmed, unless it is told otherwise. */
    public static final class Builder<F> extends IndicatorBuilder<F> {
        Builder() {
            population(Condition.always());
            better(Better.NEITHER);
            decimals(1);
            rounding(RoundingMode.HALF_UP);
            standing(Standing.UNCONFIRMED);
        }
    }

    /** What it comes to in a tally that was counted under it. */
    public Figure of(Tally tally) {
        return Figures.of(this, tally);
    }

    /** Key and version. */
    public String id() {
        return key + "@" + version;
    }

    /**
     * What tells this definition from any other, whatever both are called: the first 16 digits of the SHA-256 of {@link #definition}.
     * A tally carries it, so that what was counted differently is never added up. It is told to anybody: a condition on a certain person
     * is refused, for it would print masked, and so leave two definitions with one fingerprint.
     */
    public String fingerprint() {
        return Hashing.sha256()
                .hashString(definition(), StandardCharsets.UTF_8)
                .toString()
                .substring(0, 16);
    }

    /** All that decides what it counts, in words for programs. */
    public String definition() {
        return "period " + period.name() + "; of " + population.canonical() + "; " + definition(measure);
    }

    private static <F> String definition(Measure<F> measure) {
        if (measure instanceof Measure.Share<F> share) {
            StringBuilder text = new StringBuilder("share of ")
                    .append(share.numerator().canonical())
                    .append(" in ")
                    .append(share.denominator().canonical());
            for (Named<F> named : share.named()) {
                text.append("; ")
                        .append(named.code())
                        .append(" where ")
                        .append(named.when().canonical());
            }
            return text.toString();
        }
        if (measure instanceof Measure.Sum<F> sum) {
            return "sum of " + sum.number().name();
        }
        if (measure instanceof Measure.Days<F> days) {
            return "days from " + days.from().name() + " until " + days.until().name();
        }
        if (measure instanceof Measure.Composite<F> composite) {
            StringBuilder text =
                    new StringBuilder(composite.way() == Measure.Composite.Way.PRODUCT ? "product" : "sum");
            for (Measure.Composite.Part<F> part : composite.parts()) {
                text.append("; ")
                        .append(part.weight())
                        .append(" of (")
                        .append(part.indicator().definition())
                        .append(')');
            }
            return text.toString();
        }
        Preconditions.checkState(measure instanceof Measure.Count, "measure: %s has no definition in words", measure);
        return "count";
    }

    /** Key and version; the definition is long. */
    @Override
    public String toString() {
        return id();
    }
}
