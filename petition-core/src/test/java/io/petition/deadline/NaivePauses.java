package io.petition.deadline;

import io.petition.law.PauseGround;
import io.petition.time.NaiveCalendar;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The pauses of a ledger, ground by ground: which day, or which instant, is not counted. */
final class NaivePauses {
    /** One pause as it has effect; no end while it lasts. */
    static final class Still {
        private final When from;
        private @Nullable When to;
        private @Nullable LocalDate most;
        private boolean mostIsProvisional;
        private boolean outside;

        private Still(When from, @Nullable When to) {
            this.from = from;
            this.to = to;
        }
    }

    private final NaiveLedger ledger;
    private final NaiveCalendar calendar;
    private final boolean firstDayIn;
    private final List<Still> stills = new ArrayList<>();

    NaivePauses(Clock clock, NaiveLedger ledger, NaiveCalendar calendar, boolean firstDayIn) {
        this.ledger = ledger;
        this.firstDayIn = firstDayIn;
        this.calendar = calendar;
        Map<String, List<ClockEntry.Paused>> byGround = new TreeMap<>();
        for (ClockEntry.Paused line : ledger.each(ClockEntry.Paused.class)) {
            byGround.computeIfAbsent(line.ground(), key -> new ArrayList<>()).add(line);
        }
        byGround.forEach((key, lines) -> {
            Optional<PauseGround> ground = clock.rule().value().pauses().stream()
                    .filter(each -> each.key().equals(key))
                    .findFirst();
            lines.sort(Comparator.comparing(ClockEntry.Paused::from, ledger::inTime));
            read(lines, ground);
        });
    }

    private void read(List<ClockEntry.Paused> lines, Optional<PauseGround> ground) {
        int times = ground.isPresent() ? ground.get().times().orElse(Integer.MAX_VALUE) : Integer.MAX_VALUE;
        Still standing = null;
        int number = 0;
        for (ClockEntry.Paused line : lines) {
            When to = line.to().orElseGet(() -> resumed(line));
            boolean reversed = to != null && ledger.isAfter(line.from(), to);
            boolean before = to != null && ledger.dayOf(to).isBefore(ledger.dayOf(ledger.start()));
            boolean after = ledger.over() != null && ledger.isAfter(line.from(), ledger.over());
            if (reversed || before || after) {
                continue;
            }
            if (standing != null && stillStands(standing, line.from())) {
                standing.to = standing.to == null || to == null ? null : later(standing.to, to);
                continue;
            }
            number++;
            if (number <= times) {
                standing = new Still(line.from(), to);
                bound(standing, ground.flatMap(PauseGround::longest));
                stills.add(standing);
            }
        }
        stills.forEach(this::finish);
    }

    /** What ends a pause that has no end of its own: the first resumption of its ground from its beginning on. */
    private @Nullable When resumed(ClockEntry.Paused line) {
        return ledger.each(ClockEntry.Resumed.class).stream()
                .filter(resumed -> resumed.ground().equals(line.ground()))
                .map(ClockEntry.Resumed::when)
                .filter(when -> !ledger.isAfter(line.from(), when))
                .min(ledger::inTime)
                .orElse(null);
    }

    private boolean stillStands(Still pause, When when) {
        boolean before = pause.to == null || ledger.isAfter(pause.to, when) || when.equals(pause.from);
        return before && (pause.most == null || !ledger.dayOf(when).isAfter(pause.most));
    }

    private When later(When a, When b) {
        if (ledger.until(a).equals(ledger.until(b))) {
            return ledger.dayOf(a).isBefore(ledger.dayOf(b)) ? b : a;
        }
        return ledger.until(a).isBefore(ledger.until(b)) ? b : a;
    }

    private void bound(Still pause, Optional<Span> longest) {
        if (longest.isEmpty()) {
            return;
        }
        int left = longest.get().amount();
        LocalDate first = ledger.dayOf(pause.from);
        LocalDate day = firstDayIn ? first.minusDays(1) : first;
        if (longest.get().unit() == Span.Unit.MONTHS) {
            day = firstDayIn ? DayWalk.dayBefore(first, left) : DayWalk.sameDay(first, left);
            left = 0;
        }
        while (left > 0) {
            day = day.plusDays(1);
            boolean counts = longest.get().unit() == Span.Unit.CALENDAR_DAYS
                    || calendar.isWorkingDay(day).value();
            left -= counts ? 1 : 0;
        }
        pause.most = day;
        pause.mostIsProvisional = longest.get().unit() == Span.Unit.WORKING_DAYS;
    }

    /** Whether its end rests on a day nobody has published. */
    private void finish(Still pause) {
        LocalDate first = ledger.dayOf(pause.from);
        for (LocalDate day = firstDayIn ? first : first.plusDays(1);
                pause.mostIsProvisional && !day.isAfter(last(pause));
                day = day.plusDays(1)) {
            pause.outside |= calendar.isWorkingDay(day).provisional();
        }
    }

    private LocalDate last(Still pause) {
        LocalDate to = pause.to == null ? LocalDate.MAX : ledger.dayOf(pause.to);
        return pause.most == null || to.isBefore(pause.most) ? to : pause.most;
    }

    boolean covers(LocalDate day) {
        return stills.stream().anyMatch(pause -> covers(pause, day));
    }

    private boolean covers(Still pause, LocalDate day) {
        return !day.isBefore(ledger.dayOf(pause.from)) && !day.isAfter(last(pause));
    }

    /** Whether one that has not ended holds this day. */
    boolean forEver(LocalDate day) {
        return stills.stream().anyMatch(pause -> pause.to == null && pause.most == null && covers(pause, day));
    }

    boolean provisional(LocalDate day) {
        return stills.stream().anyMatch(pause -> pause.outside && covers(pause, day));
    }

    boolean covers(Instant instant) {
        return stills.stream().anyMatch(pause -> covers(pause, instant));
    }

    private boolean covers(Still pause, Instant instant) {
        Instant end = pause.to == null ? Instant.MAX : ledger.until(pause.to);
        if (pause.most != null
                && last(pause).equals(pause.most)
                && (pause.to == null || ledger.dayOf(pause.to).isAfter(pause.most))) {
            end = ledger.until(When.on(pause.most));
        }
        return !instant.isBefore(ledger.from(pause.from)) && instant.isBefore(end);
    }

    boolean forEver(Instant instant) {
        return stills.stream().anyMatch(pause -> pause.to == null && pause.most == null && covers(pause, instant));
    }

    boolean provisional(Instant instant) {
        return stills.stream().anyMatch(pause -> pause.outside && covers(pause, instant));
    }

    /** Whether no other pause, of which all is known, stands still then as well. */
    boolean onlyProvisional(Instant instant) {
        return provisional(instant) && stills.stream().noneMatch(pause -> !pause.outside && covers(pause, instant));
    }
}
