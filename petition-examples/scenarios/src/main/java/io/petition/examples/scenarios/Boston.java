package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Scope;
import io.petition.explain.Coded;
import io.petition.law.Dated;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Horizon;
import io.petition.time.When;
import io.petition.time.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A city's own flags of what is overdue, found again from the times of opening, target and closing. The table does not
 * say on which day it was drawn; the flags themselves show after which instant that must have been.
 */
public final class Boston {
    /** Where a reader of the repository has the table beside it. */
    private static final Path TABLE = Path.of("../shared/data/service_requests/boston311_100.csv");

    private static final TermKey TARGET = TermKey.of("service-target");

    private Boston() {}

    /** As of an instant, the requests of which we say other than the city. */
    record AsOf(Instant instant, List<String> differing) {
        AsOf {
            differing = ImmutableList.copyOf(differing);
        }
    }

    /**
     * What the scenario found.
     *
     * @param requests how many there are
     * @param overdue how many the city flags as overdue
     * @param withoutTarget how many have no target; nothing can be late for none
     * @param steps as of each instant at which a flagged request is just not yet overdue, in order of time
     * @param settled as of the second after the last of them
     * @param toTheDay as of a day later, were the targets known to the day only
     * @param regime whose zone reads the instants
     */
    record Report(
            int requests,
            long overdue,
            long withoutTarget,
            List<AsOf> steps,
            AsOf settled,
            AsOf toTheDay,
            Regime regime) {
        List<Coded> lines() {
            return BostonLines.of(this);
        }
    }

    /** Reads the table named as the first argument. */
    public static void main(String... args) throws IOException {
        Path table = args.length > 0 ? Path.of(args[0]) : TABLE;
        if (Files.notExists(table)) {
            System.out.println("Boston: no table at " + table + "; name it as the first argument");
            return;
        }
        Regime regime = regime();
        Sheet.print(play(regime, ServiceRequest.read(table, regime.zone())).lines());
    }

    /** The regime of the text file; nothing in it is counted, so the calendar knows the weekends only. */
    static Regime regime() {
        return RuleTexts.regime(
                "boston-311.txt",
                WorkCalendar.of(
                        "us-weekends",
                        new Horizon(2011, 2030),
                        ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        List.of()));
    }

    /** Plays it over the requests. */
    static Report play(Regime regime, List<ServiceRequest> requests) {
        List<Instant> lastInTime = requests.stream()
                .filter(ServiceRequest::overdue)
                .flatMap(request -> request.target().stream())
                .distinct()
                .sorted()
                .toList();
        Instant settled = lastInTime.get(lastInTime.size() - 1).plusSeconds(1);
        Instant later = settled.plus(Duration.ofDays(1));
        return new Report(
                requests.size(),
                requests.stream().filter(ServiceRequest::overdue).count(),
                requests.stream().filter(request -> request.target().isEmpty()).count(),
                lastInTime.stream()
                        .map(instant -> asOf(regime, requests, instant))
                        .toList(),
                asOf(regime, requests, settled),
                new AsOf(later, differing(regime, requests, later, false)),
                regime);
    }

    /** Where we differ from the city's flags as of an instant. */
    static AsOf asOf(Regime regime, List<ServiceRequest> requests, Instant instant) {
        return new AsOf(instant, differing(regime, requests, instant, true));
    }

    private static List<String> differing(
            Regime regime, List<ServiceRequest> requests, Instant asOf, boolean toTheSecond) {
        Deadlines deadlines = Deadlines.under(regime);
        return requests.stream()
                .filter(request -> request.overdue() != overdue(request, deadlines, asOf, toTheSecond))
                .map(ServiceRequest::id)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static boolean overdue(ServiceRequest request, Deadlines deadlines, Instant asOf, boolean toTheSecond) {
        if (request.target().isEmpty()) {
            return false;
        }
        Deadline toTheDay = deadlines.deadline(clock(request, deadlines.regime()));
        Deadline deadline = toTheSecond ? stated(toTheDay, request.target().get()) : toTheDay;
        DeadlineStatus.Kind kind = deadlines.status(deadline, When.at(asOf)).kind();
        return kind == DeadlineStatus.Kind.OVERDUE || kind == DeadlineStatus.Kind.MISSED;
    }

    private static Clock clock(ServiceRequest request, Regime regime) {
        Dated<TermRule> rule =
                regime.edition("boston-311").orElseThrow().term(TARGET).rule().orElseThrow();
        When target = When.at(request.target().orElseThrow());
        Clock clock =
                Clock.started(rule, Scope.petition(request.id()), When.at(request.opened()), target.day(regime.zone()));
        return request.closed().map(closed -> clock.stopped(When.at(closed))).orElse(clock);
    }

    /**
     * The same deadline with its end as the city gave it. A clock takes a given end to the day; this end is given to
     * the second and nothing is counted to reach it, so it is stated here rather than reckoned.
     */
    private static Deadline stated(Deadline toTheDay, Instant target) {
        Optional<When> due = Optional.of(When.at(target));
        return new Deadline(
                toTheDay.rule(),
                toTheDay.scope(),
                toTheDay.applies(),
                toTheDay.bearer(),
                toTheDay.start(),
                due,
                due,
                toTheDay.provisional(),
                toTheDay.pauses(),
                toTheDay.stopped(),
                toTheDay.released(),
                toTheDay.counting(),
                toTheDay.findings());
    }
}
