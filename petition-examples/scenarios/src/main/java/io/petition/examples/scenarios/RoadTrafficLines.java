package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Coded;
import java.util.List;

/** The report of {@link RoadTraffic} as sentences. */
final class RoadTrafficLines {
    private RoadTrafficLines() {}

    static List<Coded> of(RoadTraffic.Report report) {
        RoadTraffic.SixtyDays step = report.sixtyDays();
        RoadTraffic.Appeals appeals = report.appeals();
        ImmutableList.Builder<Coded> lines = ImmutableList.builder();
        lines.add(Line.heading("traffic.title", "cases", report.cases(), "events", report.events()));
        lines.add(Line.heading(
                "traffic.step",
                "agreeing",
                step.agreeing(),
                "penalties",
                step.agreeing() + step.differing().size() + step.withoutNotification()));
        step.differing()
                .forEach(late -> lines.add(Line.item("traffic.differs", "case", late.id(), "days", late.days())));
        lines.add(Line.item(
                "traffic.no-step",
                "neither",
                step.withoutEither(),
                "no-penalty",
                step.withoutPenalty(),
                "no-notification",
                step.withoutNotification()));
        lines.add(Line.item("traffic.if-rolled", "agreeing", step.agreeingIfRolled()));
        lines.add(Line.heading(
                "traffic.appeals",
                "all",
                appeals.inTime() + appeals.late().size() + appeals.unjudged().size(),
                "in-time",
                appeals.inTime(),
                "late",
                appeals.late().size(),
                "unjudged",
                appeals.unjudged().size()));
        appeals.late().forEach(late -> lines.add(Line.item("traffic.late", "case", late.id(), "days", late.days())));
        appeals.unjudged().forEach(id -> lines.add(Line.item("traffic.unjudged", "case", id)));
        return lines.build();
    }
}
