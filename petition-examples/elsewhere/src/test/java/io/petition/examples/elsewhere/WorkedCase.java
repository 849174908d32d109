package io.petition.examples.elsewhere;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Extensions;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.explain.Reason;
import io.petition.law.Dated;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.CalendarHistory;
import io.petition.time.Span;
import io.petition.time.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of a table of deadlines that were worked out by hand; the tables' heads say what the columns mean. */
record WorkedCase(
        String id,
        String term,
        String start,
        List<String> pauses,
        List<String> extensions,
        Optional<LocalDate> known,
        String due,
        boolean open,
        String why) {
    private static final Scope SCOPE = Scope.track("1", 1);

    static List<WorkedCase> read(String file) {
        try {
            List<WorkedCase> cases = new ArrayList<>();
            for (String line : Resources.readLines(Resources.getResource(WorkedCase.class, file), UTF_8)) {
                if (!line.startsWith("#") && !line.startsWith("id;")) {
                    cases.add(of(Splitter.on(';').limit(9).splitToList(line)));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static WorkedCase of(List<String> columns) {
        return new WorkedCase(
                columns.get(0),
                columns.get(1),
                columns.get(2),
                Splitter.on(' ').omitEmptyStrings().splitToList(columns.get(3)),
                Splitter.on(", ").omitEmptyStrings().splitToList(columns.get(4)),
                Optional.of(columns.get(5)).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                columns.get(6),
                columns.get(7).equals("open"),
                columns.get(8));
    }

    /** What the library says: the end as the tables write it, or {@code refused} where the last extension must not be. */
    String reckoned(Regime regime, CalendarHistory calendars) {
        Regime under = known.map(day -> regime.withCalendar(calendars.asPublishedOn(day)))
                .orElse(regime);
        List<Reason> refusals = new ArrayList<>();
        Clock clock = clock(under, refusals);
        if (!refusals.isEmpty()) {
            return "refused";
        }
        return Deadlines.under(under)
                .deadline(clock)
                .due()
                .map(end -> written(end, under.zone()))
                .orElse("none");
    }

    /** The clock of this line; why an extension must not be granted goes into {@code refusals}. */
    Clock clock(Regime regime, List<Reason> refusals) {
        Clock clock = Clock.started(rule(regime), when(start, regime.zone()));
        for (String pause : pauses) {
            List<String> parts = Splitter.onPattern(":|\\.\\.").splitToList(pause);
            clock = clock.paused(day(parts.get(1)), day(parts.get(2)), parts.get(0));
        }
        for (String extension : extensions) {
            Span by = span(extension);
            refusals.addAll(Extensions.refusals(clock, by));
            clock = clock.extended(by);
        }
        return clock;
    }

    /** The same deadline out of what happened: by the milestones that the text names, for a matter that the term reaches. */
    String heard(Regime regime, CalendarHistory calendars) {
        Regime under = known.map(day -> regime.withCalendar(calendars.asPublishedOn(day)))
                .orElse(regime);
        Dated<TermRule> rule = rule(under);
        TermRule text = rule.value();
        When begun = when(start, under.zone());
        List<Milestone> happened = new ArrayList<>();
        happened.add(Milestone.of(text.starts().iterator().next(), SCOPE, begun));
        for (String pause : pauses) {
            List<String> parts = Splitter.onPattern(":|\\.\\.").splitToList(pause);
            PauseGround ground = text.pauses().stream()
                    .filter(one -> one.key().equals(parts.get(0)))
                    .findFirst()
                    .orElseThrow();
            happened.add(Milestone.of(ground.begins(), SCOPE, day(parts.get(1))));
            happened.add(Milestone.of(ground.ends(), SCOPE, day(parts.get(2))));
        }
        for (String extension : extensions) {
            MilestoneKey by = text.extension().orElseThrow().by();
            happened.add(Milestone.of(by, SCOPE, begun).granting(span(extension)));
        }
        return Deadlines.under(under).of(rule, happened, TermFacts.unknown()).stream()
                .map(deadline ->
                        deadline.due().map(end -> written(end, under.zone())).orElse("none"))
                .collect(Collectors.joining(", "));
    }

    private Dated<TermRule> rule(Regime regime) {
        return regime.editions()
                .entries()
                .get(0)
                .value()
                .term(TermKey.of(term))
                .rule()
                .orElseThrow();
    }

    private static When when(String text, ZoneId zone) {
        return text.contains("T")
                ? When.at(LocalDateTime.parse(text).atZone(zone).toInstant())
                : day(text);
    }

    private static When day(String text) {
        return When.on(LocalDate.parse(text));
    }

    private static String written(When end, ZoneId zone) {
        return end instanceof When.Moment moment
                ? moment.instant().atZone(zone).toLocalDateTime().toString()
                : end.day(zone).toString();
    }

    private static Span span(String text) {
        List<String> parts = Splitter.on(' ').splitToList(text);
        int amount = Integer.parseInt(parts.get(0));
        return switch (parts.get(1)) {
            case "working-days" -> Span.workingDays(amount);
            case "calendar-days" -> Span.calendarDays(amount);
            case "service-hours" -> Span.serviceHours(amount);
            default -> throw new IllegalArgumentException(text);
        };
    }
}
