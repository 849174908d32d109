package io.petition.deadline;

import io.petition.time.When;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a clock sorted by what they do. The first start counts, the first fulfilment, the first release. */
final class Ledger {
    final ZoneId zone;
    final List<ClockEntry.Extended> extensions = new ArrayList<>();
    ClockEntry.@Nullable Started started;
    ClockEntry.@Nullable Stopped stopped;
    ClockEntry.@Nullable Released released;
    private final List<When[]> pauses = new ArrayList<>();
    private final List<ClockEntry.Resumed> reversed = new ArrayList<>();
    private final Set<String> grounds = new LinkedHashSet<>();

    Ledger(Clock clock, ZoneId zone) {
        this.zone = zone;
        Map<String, When> open = new LinkedHashMap<>();
        for (ClockEntry entry : clock.entries()) {
            if (entry instanceof ClockEntry.Started line && started == null) {
                started = line;
            } else if (entry instanceof ClockEntry.Extended line) {
                extensions.add(line);
            } else if (entry instanceof ClockEntry.Stopped line && stopped == null) {
                stopped = line;
            } else if (entry instanceof ClockEntry.Released line && released == null) {
                released = line;
            } else if (entry instanceof ClockEntry.Paused line) {
                grounds.add(line.ground());
                open.putIfAbsent(line.ground(), line.when());
            } else if (entry instanceof ClockEntry.Resumed line && open.containsKey(line.ground())) {
                add(open.remove(line.ground()), line);
            }
        }
        open.values().forEach(first -> pauses.add(new When[] {first}));
    }

    /** A pause that ends before it begins is no pause. */
    private void add(@Nullable When first, ClockEntry.Resumed line) {
        if (first == null || When.compare(line.when(), first, zone) < 0) {
            reversed.add(line);
        } else {
            pauses.add(new When[] {first, line.when()});
        }
    }

    /** The ends of pauses that lie before their beginning, and have no effect. */
    List<ClockEntry.Resumed> reversed() {
        return reversed;
    }

    /** The grounds of its pauses, each once. */
    Set<String> grounds() {
        return grounds;
    }

    /** The pauses in whole days. */
    Pauses days() {
        List<long[]> days = new ArrayList<>();
        for (When[] pause : pauses) {
            long first = pause[0].day(zone).toEpochDay();
            long last = pause.length == 1 ? Pauses.OPEN : pause[1].day(zone).toEpochDay();
            days.add(new long[] {first, last});
        }
        return Pauses.merged(days);
    }

    /** The pauses as instants; one known to the day lasts from its first midnight to that after its last day. */
    List<HourCount.Gap> gaps() {
        List<HourCount.Gap> gaps = new ArrayList<>();
        for (When[] pause : pauses) {
            gaps.add(new HourCount.Gap(
                    instant(pause[0], 0).toInstant(),
                    pause.length == 1
                            ? Optional.empty()
                            : Optional.of(instant(pause[1], 1).toInstant())));
        }
        return gaps;
    }

    private ZonedDateTime instant(When when, int daysAfter) {
        return when instanceof When.Moment moment
                ? moment.instant().atZone(zone)
                : when.day(zone).plusDays(daysAfter).atStartOfDay(zone);
    }
}
