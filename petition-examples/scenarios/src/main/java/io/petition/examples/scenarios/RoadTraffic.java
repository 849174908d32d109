package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.deadline.Deadlines;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.time.Horizon;
import io.petition.time.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Another country's fines under a regime that is a text file: is the penalty added on the very day on which our time
 * for paying ends? Which appeals to the prefecture are in time, which late, and which cannot be judged?
 */
public final class RoadTraffic {
    /** Where a reader of the repository has the log beside it. */
    private static final Path LOG = Path.of("../shared/data/eventlogs/traffic_fines_10000cases.csv.gz");

    private RoadTraffic() {}

    /**
     * The step of sixty days.
     *
     * @param agreeing cases whose penalty came on the last day for paying
     * @param differing cases whose penalty came on another day, and how many days after it
     * @param withoutPenalty cases with a notification and no penalty
     * @param withoutNotification cases with a penalty and no notification
     * @param withoutEither cases with neither: the step does not arise in them
     * @param agreeingIfRolled how many would agree if an end on a Sunday moved to the Monday
     */
    record SixtyDays(
            int agreeing,
            List<Late> differing,
            int withoutPenalty,
            int withoutNotification,
            int withoutEither,
            int agreeingIfRolled) {
        SixtyDays {
            differing = ImmutableList.sortedCopyOf(Late.LATEST, differing);
        }

        static SixtyDays of(List<Fine> fines) {
            List<Late> differing = new ArrayList<>();
            int agreeing = 0;
            int agreeingIfRolled = 0;
            int withoutPenalty = 0;
            int withoutNotification = 0;
            int withoutEither = 0;
            for (Fine fine : fines) {
                if (fine.payEnd().isEmpty()) {
                    withoutEither += fine.penalty().isEmpty() ? 1 : 0;
                    withoutNotification += fine.penalty().isPresent() ? 1 : 0;
                } else if (fine.penalty().isEmpty()) {
                    withoutPenalty++;
                } else {
                    long days = ChronoUnit.DAYS.between(
                            fine.payEnd().get(), fine.penalty().get());
                    agreeing += days == 0 ? 1 : 0;
                    agreeingIfRolled += fine.payEndRolled().equals(fine.penalty()) ? 1 : 0;
                    if (days != 0) {
                        differing.add(new Late(fine.id(), days));
                    }
                }
            }
            return new SixtyDays(
                    agreeing, differing, withoutPenalty, withoutNotification, withoutEither, agreeingIfRolled);
        }
    }

    /**
     * The appeals to the prefecture.
     *
     * @param inTime how many came within the window
     * @param late the late ones, and by how many days
     * @param unjudged those of which no notification is recorded
     */
    record Appeals(int inTime, List<Late> late, List<String> unjudged) {
        Appeals {
            late = ImmutableList.sortedCopyOf(Late.LATEST, late);
            unjudged = ImmutableList.copyOf(unjudged);
        }

        static Appeals of(List<Fine> fines, Deadlines deadlines) {
            List<Late> late = new ArrayList<>();
            List<String> unjudged = new ArrayList<>();
            int inTime = 0;
            for (Fine fine : fines) {
                if (fine.appealed().isPresent() && fine.appeal().isEmpty()) {
                    unjudged.add(fine.id());
                } else if (fine.appealed().isPresent()) {
                    long days = deadlines.daysLate(fine.appeal().orElseThrow());
                    inTime += days == 0 ? 1 : 0;
                    if (days > 0) {
                        late.add(new Late(fine.id(), days));
                    }
                }
            }
            return new Appeals(inTime, late, unjudged);
        }
    }

    /** What the scenario found. */
    record Report(int cases, int events, SixtyDays sixtyDays, Appeals appeals) {
        List<Coded> lines() {
            return RoadTrafficLines.of(this);
        }
    }

    /** Reads the log named as the first argument. */
    public static void main(String... args) throws IOException {
        Path log = args.length > 0 ? Path.of(args[0]) : LOG;
        if (Files.notExists(log)) {
            System.out.println("RoadTraffic: no log at " + log + "; name it as the first argument");
            return;
        }
        Sheet.print(play(regime(), LogEvent.days(log)).lines());
    }

    /** The regime of the text file. Days of rest decide nothing in it, so the calendar knows the weekends only. */
    static Regime regime() {
        return RuleTexts.regime(
                "road-traffic.txt",
                WorkCalendar.of(
                        "it-weekends",
                        new Horizon(2000, 2015),
                        ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        List.of()));
    }

    /** Plays it over a log. */
    static Report play(Regime regime, List<LogEvent> log) {
        Deadlines deadlines = Deadlines.under(regime);
        List<Fine> fines = Fine.of(log, deadlines);
        return new Report(fines.size(), log.size(), SixtyDays.of(fines), Appeals.of(fines, deadlines));
    }
}
