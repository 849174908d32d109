package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.assignment.request.RoutingRequest;
import io.petition.assignment.sharing.SharingScheme;
import io.petition.audit.Integrity;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Decision;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.Permission;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Request;
import io.petition.service.roster.Roster;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.CaseFact;
import io.petition.statistics.SubmissionFact;
import java.util.List;

/** The shapes of JSON by name: what a host stores and sends, and what each command prints, a line being one of several. */
final class Shapes {
    /** The line of a stored history, which is shown unless another is asked for. */
    static final String LINES = "lines";

    private static final ImmutableMap<String, ImmutableList<Class<?>>> BY_NAME = byName();

    private Shapes() {}

    private static ImmutableMap<String, ImmutableList<Class<?>>> byName() {
        ImmutableMap.Builder<String, ImmutableList<Class<?>>> shapes = ImmutableMap.builder();
        shapes.put(LINES, ImmutableList.of(Recorded.class))
                .put("events", ImmutableList.of(Event.class))
                .put("commands", ImmutableList.of(Command.class))
                .put("requests", ImmutableList.of(Request.class))
                .put("decisions", ImmutableList.of(Decision.class))
                .put("permissions", ImmutableList.of(Permission.class))
                .put("integrity", ImmutableList.of(Integrity.class))
                .put("replay", printed(MatterAnswer.class, ReplayCommand.End.class))
                .put("decide", printed(Recorded.class, DecideCommand.Refusal.class))
                .put("allowed", printed(AllowedAnswer.class))
                .put("check", printed(CheckAnswer.class, CheckCommand.End.class))
                .put("deadline", printed(DeadlineAnswer.class))
                .put(
                        "calendar",
                        printed(CalendarCommand.Year.class, CalendarCommand.Between.class, CalendarCommand.After.class))
                .put("due", printed(DueAnswer.Item.class, DueAnswer.End.class))
                .put("reproject", printed(ReprojectAnswer.Moved.class, ReprojectAnswer.End.class))
                .put("whatif", printed(WhatIfAnswer.Item.class, WhatIfAnswer.End.class))
                .put("lint", printed(LintAnswer.class))
                .put("rosters", ImmutableList.of(Roster.class))
                .put("roster", printed(RosterAnswer.class))
                .put("nearest", printed(NearestAnswer.class, NearestCommand.End.class))
                .put("schemes", ImmutableList.of(SharingScheme.class))
                .put("allocate", printed(AllocateAnswer.class, HandlersAnswer.class))
                .put("routing-requests", ImmutableList.of(RoutingRequest.class))
                .put("route", printed(RouteAnswer.class))
                .put("organs", printed(OrganLintAnswer.class, OrganResolveAnswer.class))
                .put("case-facts", ImmutableList.of(CaseFact.class))
                .put("submission-facts", ImmutableList.of(SubmissionFact.class))
                .put("activity-facts", ImmutableList.of(ActivityFact.class))
                .put("indicators", printed(IndicatorsAnswer.class, IndicatorAnswer.class))
                .put(
                        "stats",
                        printed(
                                StatsTables.class,
                                StatsCompared.class,
                                StatsRanked.class,
                                StatsPublished.class,
                                StatsRevised.class,
                                StatsTrend.class,
                                StatsDifference.class));
        return shapes.buildOrThrow();
    }

    /** What a command prints: its answers, and as every command that it cannot read a question, or that the answer is no. */
    private static ImmutableList<Class<?>> printed(Class<?>... answers) {
        return ImmutableList.<Class<?>>builder()
                .add(answers)
                .add(Answers.Fault.class, Answers.LineFault.class, Answers.Faults.class)
                .add(Answers.Refusal.class, Answers.LineRefusal.class)
                .build();
    }

    static List<String> names() {
        return BY_NAME.keySet().asList();
    }

    /** What may stand where a shape is asked for; none where there is no such shape. */
    static List<Class<?>> of(String name) {
        return BY_NAME.getOrDefault(name, ImmutableList.of());
    }
}
