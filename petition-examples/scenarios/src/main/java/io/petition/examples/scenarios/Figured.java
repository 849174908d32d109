package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Ranking;
import io.petition.statistics.breakdown.Trend;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Rate;
import io.petition.statistics.publication.Publication;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures in sentences: under what they count, a line for each group, and under it what they do not count, by name. */
final class Figured {
    private static final String KEY = "key";

    private final Indicator<?> indicator;
    private final ImmutableList.Builder<Coded> lines = ImmutableList.builder();

    private Figured(Indicator<?> indicator) {
        this.indicator = indicator;
        lines.add(Line.item("figure.indicator", "indicator", indicator.key()).citing(indicator.citations()));
    }

    /** Along an axis; the others are summed up. */
    static List<Coded> by(String axis, Indicator<?> indicator, Cube cube) {
        Figured figured = new Figured(indicator);
        cube.over(List.of(axis))
                .cells()
                .forEach(cell -> figured.figure(cell.at().get(0), indicator.of(cell.tally())));
        return figured.lines.build();
    }

    /** Of everything together. */
    static List<Coded> whole(Indicator<?> indicator, Figure figure) {
        Figured figured = new Figured(indicator);
        figured.figure("all", figure);
        return figured.lines.build();
    }

    static List<Coded> ranked(Indicator<?> indicator, Ranking ranking) {
        Figured figured = new Figured(indicator);
        for (Ranking.Line line : ranking.lines()) {
            figured.lines.add(Line.detail(
                    line.rank().isPresent() ? "figure.rank" : "figure.no-rank",
                    "rank",
                    line.rank().map(Object::toString).orElse("")));
            figured.figure(line.key(), line.figure());
        }
        return figured.lines.build();
    }

    /** Period by period, with the change on the year before. */
    static List<Coded> over(Indicator<?> indicator, Trend trend) {
        Figured figured = new Figured(indicator);
        boolean share = trend.points().stream()
                .flatMap(point -> point.figure().stream())
                .anyMatch(Figure.Share.class::isInstance);
        for (Trend.Point point : trend.points()) {
            if (point.figure().isPresent()) {
                figured.figure(point.period(), point.figure().get());
            } else {
                figured.add("figure.no-data", point.period());
            }
            point.onYear()
                    .ifPresent(change -> figured.inner(
                            share ? "figure.on-year-points" : "figure.on-year",
                            "by",
                            share ? figured.points(change) : signed(change.decimal(0, RoundingMode.HALF_UP))));
        }
        return figured.lines.build();
    }

    /** What is published: what is hidden stands there as hidden; or the refusal. */
    static List<Coded> published(Indicator<?> indicator, Publication publication) {
        if (publication instanceof Publication.Refused refused) {
            return refused(refused.why());
        }
        Figured figured = new Figured(indicator);
        Publication.Table table = (Publication.Table) publication;
        for (Map.Entry<String, Optional<Figure>> line : table.lines().entrySet()) {
            if (line.getValue().isPresent()) {
                figured.figure(line.getKey(), line.getValue().get());
            } else {
                figured.add("figure.hidden", line.getKey());
            }
        }
        figured.figure("all", table.total());
        return figured.lines.build();
    }

    static List<Coded> refused(Reason why) {
        return ImmutableList.of(Line.item("figure.not-published"), why);
    }

    /** A share in percent, as its indicator is rounded. */
    static String percent(Indicator<?> indicator, Fraction share) {
        return share.percent(indicator.decimals(), indicator.rounding()).toPlainString();
    }

    private void figure(String key, Figure figure) {
        if (figure instanceof Figure.Share share) {
            share(key, share.rate());
            share.within().forEach((code, count) -> inner("figure.of-these", "class", code, "count", count));
            share.outside().forEach((code, count) -> beside(code, count));
            beside("others", share.others());
        } else if (figure instanceof Figure.Spread spread) {
            spread(key, spread);
        } else {
            figure.value()
                    .map(exact -> exact.decimal(0, RoundingMode.HALF_UP).toPlainString())
                    .ifPresentOrElse(
                            total -> add("figure.total", key, "total", total), () -> add("figure.no-data", key));
        }
        beside("unknown", figure.unknown());
        beside("undated", figure.undated());
    }

    private void share(String key, Rate rate) {
        if (!rate.hasData()) {
            add("figure.no-data", key);
            return;
        }
        var interval = rate.interval().orElseThrow();
        add(
                "figure.share",
                key,
                "part",
                rate.part(),
                "of",
                rate.of(),
                "percent",
                percent(indicator, rate.fraction().orElseThrow()),
                "low",
                Math.round(100 * interval.low()),
                "high",
                Math.round(100 * interval.high()));
    }

    private void spread(String key, Figure.Spread spread) {
        if (spread.days().n() == 0) {
            add("figure.no-data", key);
        } else {
            add(
                    "figure.spread",
                    key,
                    "count",
                    spread.days().n(),
                    "median",
                    spread.days().median().orElseThrow(),
                    "most",
                    spread.days().percentile(90).orElseThrow());
        }
        beside("open", spread.open());
        beside("backwards", spread.backwards());
    }

    private void beside(String code, long count) {
        if (count > 0) {
            inner("figure.beside", "class", code, "count", count);
        }
    }

    private String points(Fraction change) {
        return signed(change.percent(indicator.decimals(), indicator.rounding()));
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number.toPlainString();
    }

    private void add(String code, String key, Object... more) {
        Object[] all = new Object[more.length + 2];
        all[0] = KEY;
        all[1] = key.equals(Axis.UNKNOWN) ? "unknown" : key;
        System.arraycopy(more, 0, all, 2, more.length);
        lines.add(Line.detail(code, all));
    }

    private void inner(String code, Object... namesAndValues) {
        ImmutableMap.Builder<String, String> args = ImmutableMap.builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            args.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        lines.add(new Line(3, code, args.buildOrThrow(), ImmutableList.of()));
    }
}
