package io.petition.rules.vectors;

import io.petition.rules.vectors.Vector.Moment;
import io.petition.rules.vectors.Vector.Pause;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The oracle: goes from one day to the next and looks at each, slowly and plainly. It shares no code, no calendar and no
 * table of terms with the library, and knows no more of time than the day after a day.
 */
final class DayWalk {
    private static final ZoneId ZONE = ZoneId.of(EditionTable.ZONE);

    private final DayTable days;

    DayWalk(DayTable days) {
        this.days = days;
    }

    /**
     * Where a life ends.
     *
     * @param start the day of the starting milestone
     * @param raw the last day of the budget; null while the clock stands still
     * @param due the same after the roll
     * @param provisional whether a day outside the published years was asked whether it is worked
     */
    record End(
            LocalDate start,
            @Nullable LocalDate raw,
            @Nullable LocalDate due,
            boolean provisional) {}

    /** How it stands. */
    record Standing(String status, long daysLate) {}

    End end(Life life) {
        LocalDate start = day(life.start().when());
        if (life.rule().isGiven()) {
            LocalDate given = LocalDate.parse(life.start().given());
            return new End(start, given, given, false);
        }
        List<Pause> pauses = pauses(life);
        boolean provisional = false;
        int left = Rule.days(life.rule().length()) + granted(life);
        LocalDate day = start;
        while (left > 0) {
            day = day.plusDays(1);
            if (isStillForEver(pauses, day)) {
                return new End(start, null, null, provisional);
            }
            if (isStill(pauses, day)) {
                continue;
            }
            if (life.rule().isInWorkingDays()) {
                provisional |= !days.isPublished(day);
                left -= days.works(day) ? 1 : 0;
            } else {
                left--;
            }
        }
        LocalDate raw = day;
        if (!"none".equals(life.settings().roll())) {
            provisional |= !days.isPublished(day);
            while (!days.works(day)) {
                day = day.plusDays(1);
                provisional |= !days.isPublished(day);
            }
        }
        return new End(start, raw, day, provisional);
    }

    Standing standing(Life life, LocalDate asOf) {
        End end = end(life);
        if (asOf.isBefore(end.start())) {
            return new Standing("not-started", 0);
        }
        for (Moment moment : life.milestones()) {
            if (life.rule().stops().contains(moment.key())
                    && !day(moment.when()).isAfter(asOf)) {
                long late = daysAfter(end.due(), day(moment.when()));
                return new Standing(late > 0 ? "missed" : "met", late);
            }
        }
        long late = daysAfter(end.due(), asOf);
        if (late > 0) {
            return new Standing(life.rule().holder().equals("petitioner") ? "lapsed" : "overdue", late);
        }
        if (isStill(pauses(life), asOf)) {
            return new Standing("paused", 0);
        }
        Integer warn = life.settings().warn();
        boolean soon = warn != null && end.due() != null && daysAfter(asOf, end.due()) <= warn;
        return new Standing(soon ? "due-soon" : "running", 0);
    }

    /** Days of the calendar that are left. */
    long left(Life life, LocalDate asOf) {
        return daysAfter(asOf, end(life).due());
    }

    /** Days from one day to a later one; 0 where it is not later, or there is no day. */
    private static long daysAfter(@Nullable LocalDate from, @Nullable LocalDate to) {
        long count = 0;
        for (LocalDate day = from; day != null && to != null && day.isBefore(to); day = day.plusDays(1)) {
            count++;
        }
        return count;
    }

    /** A date, or the day on which an instant falls in China. */
    static LocalDate day(String when) {
        return when.contains("T")
                ? OffsetDateTime.parse(when).atZoneSameInstant(ZONE).toLocalDate()
                : LocalDate.parse(when);
    }

    private static int granted(Life life) {
        int granted = 0;
        for (Moment moment : life.milestones()) {
            granted += moment.granted() == null ? 0 : Rule.days(moment.granted());
        }
        int most = life.rule().extension() == null
                ? 0
                : Rule.days(life.rule().extension().most());
        if (granted > most) {
            throw new IllegalArgumentException("granted: " + granted + " days for "
                    + life.rule().key() + "; at most " + most + " are lawful, and no vector asks for more");
        }
        return granted;
    }

    private static boolean isStill(List<Pause> pauses, LocalDate day) {
        return pauses.stream()
                .anyMatch(pause ->
                        !day.isBefore(day(pause.from())) && (pause.to() == null || !day.isAfter(day(pause.to()))));
    }

    private static boolean isStillForEver(List<Pause> pauses, LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.to() == null && !day.isBefore(day(pause.from())));
    }

    /** What the asker says, and what the milestones of the ground say, one beginning after the other. */
    private static List<Pause> pauses(Life life) {
        List<Pause> pauses = new ArrayList<>(life.pauses());
        Rule.Ground ground = life.rule().pause();
        String open = null;
        for (Moment moment : life.milestones()) {
            if (ground != null && moment.key().equals(ground.begins())) {
                open = moment.when();
            } else if (ground != null && moment.key().equals(ground.ends())) {
                pauses.add(new Pause(open, moment.when()));
                open = null;
            }
        }
        if (open != null) {
            pauses.add(new Pause(open, null));
        }
        return pauses;
    }
}
