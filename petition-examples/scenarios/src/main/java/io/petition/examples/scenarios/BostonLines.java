package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.examples.scenarios.Boston.AsOf;
import io.petition.explain.Coded;
import java.util.List;

/** The report of {@link Boston} as sentences. */
final class BostonLines {
    private BostonLines() {}

    static List<Coded> of(Boston.Report report) {
        ImmutableList.Builder<Coded> lines = ImmutableList.builder();
        lines.add(Line.heading(
                "boston.title",
                "requests",
                report.requests(),
                "overdue",
                report.overdue(),
                "without-target",
                report.withoutTarget()));
        for (AsOf step : report.steps()) {
            lines.add(asOf("boston.differs", step, report));
        }
        lines.add(asOf("boston.settled", report.settled(), report));
        lines.add(asOf("boston.to-the-day", report.toTheDay(), report));
        return lines.build();
    }

    private static Line asOf(String code, AsOf asOf, Boston.Report report) {
        return Line.item(
                code,
                "at",
                asOf.instant().atZone(report.regime().zone()).toLocalDateTime(),
                "count",
                asOf.differing().size(),
                "requests",
                String.join(", ", asOf.differing()));
    }
}
