package io.petition.deadline;

import io.petition.explain.Finding;
import io.petition.explain.Trace;
import io.petition.law.Dated;
import io.petition.law.PauseGround;
import io.petition.law.Regime;
import io.petition.time.Counting;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a clock stands still: its pauses joined with what ended them, each within what its ground allows. What a ledger
 * holds beyond that becomes a finding.
 */
final class Standstill {
    /** A pause while its end is looked for. */
    private static final class Line {
        private final ClockEntry.Paused pause;
        private @Nullable When end;
        private long last = Pauses.OPEN;

        private Line(ClockEntry.Paused pause) {
            this.pause = pause;
            this.end = pause.to().orElse(null);
        }
    }

    private final Ledger ledger;
    private final Regime regime;
    private final List<Finding> findings;
    private final List<Line> lines = new ArrayList<>(0);

    Standstill(Ledger ledger, Regime regime, List<Finding> findings) {
        this.ledger = ledger;
        this.regime = regime;
        this.findings = findings;
        if (ledger.pauses != null || ledger.resumed != null) {
            read(regime.zone());
        }
    }

    private void read(ZoneId zone) {
        if (ledger.pauses != null) {
            ledger.pauses.forEach(pause -> lines.add(new Line(pause)));
        }
        if (ledger.resumed != null) {
            List<ClockEntry.Resumed> resumed = new ArrayList<>(ledger.resumed);
            resumed.sort(Comparator.comparing(line -> line.when().day(zone)));
            resumed.forEach(this::end);
        }
        lines.removeIf(this::reversed);
        When over = ledger.over(zone);
        if (over != null) {
            lines.removeIf(line -> When.compare(line.pause.from(), over, zone) > 0);
        }
        if (lines.size() > 1) {
            lines.sort(Comparator.comparing(line -> line.pause.from().day(zone)));
        }
        Set<String> checked = new HashSet<>();
        for (Line line : lines) {
            if (checked.add(line.pause.ground())) {
                checkGround(line.pause.ground());
            }
        }
    }

    /** What ends a pause ends every open one of its ground that had begun by then. */
    private void end(ClockEntry.Resumed resumed) {
        boolean ended = false;
        for (Line line : lines) {
            if (line.end == null
                    && line.pause.ground().equals(resumed.ground())
                    && When.compare(line.pause.from(), resumed.when(), regime.zone()) <= 0) {
                line.end = resumed.when();
                ended = true;
            }
        }
        if (!ended) {
            findings.add(Finding.warning(
                    "resumed-without-pause", Map.of("to", resumed.when().toString(), "ground", resumed.ground())));
        }
    }

    /** A pause that ends before it begins is no pause. */
    private boolean reversed(Line line) {
        boolean reversed = line.end != null && When.compare(line.end, line.pause.from(), regime.zone()) < 0;
        if (reversed) {
            findings.add(Finding.warning(
                    "pause-reversed", Map.of("to", String.valueOf(line.end), "ground", line.pause.ground())));
        }
        return reversed;
    }

    private void checkGround(String key) {
        if (ground(key).isEmpty()
                && !(key.isEmpty() && !ledger.rule.value().pauses().isEmpty())) {
            findings.add(new Finding(
                    Finding.Severity.WARNING,
                    "pause-without-ground",
                    Map.of("term", ledger.rule.value().key().value(), "ground", key),
                    ledger.rule.citations()));
        }
    }

    private Optional<PauseGround> ground(String key) {
        for (PauseGround ground : ledger.rule.value().pauses()) {
            if (ground.key().equals(key)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }

    /** In whole days. */
    Pauses days() {
        if (lines.isEmpty()) {
            return Pauses.NONE;
        }
        List<Pauses.Stretch> stretches = new ArrayList<>(lines.size());
        for (Line line : effective()) {
            stretches.add(new Pauses.Stretch(first(line).toEpochDay(), line.last, line.pause.ground()));
        }
        return Pauses.merged(stretches);
    }

    /** The pauses that have an effect, each with its last day: that of its end, or the last that its ground allows. */
    private List<Line> effective() {
        List<Line> effective = new ArrayList<>(lines.size());
        Map<String, Integer> counted = new HashMap<>();
        for (Line line : lines) {
            Optional<PauseGround> ground = ground(line.pause.ground());
            if (ground.isPresent() && tooOften(ground.get(), first(line), counted)) {
                continue;
            }
            line.last =
                    line.end == null ? Pauses.OPEN : line.end.day(regime.zone()).toEpochDay();
            if (ground.isPresent() && ground.get().longest().isPresent()) {
                limit(line, ground.get(), ground.get().longest().get());
            }
            effective.add(line);
        }
        return effective;
    }

    private LocalDate first(Line line) {
        return line.pause.from().day(regime.zone());
    }

    private boolean tooOften(PauseGround ground, LocalDate first, Map<String, Integer> counted) {
        int times = counted.merge(ground.key(), 1, Integer::sum);
        if (ground.times().isEmpty() || times <= ground.times().getAsInt()) {
            return false;
        }
        findings.add(new Finding(
                Finding.Severity.WARNING,
                "pause-too-often",
                Map.of(
                        "ground",
                        ground.key(),
                        "from",
                        first.toString(),
                        "times",
                        Integer.toString(ground.times().getAsInt())),
                ground.citations()));
        return true;
    }

    /** A pause that has not ended lasts as long as it may; one that lasted longer is cut off, and that is said. */
    private void limit(Line line, PauseGround ground, Span longest) {
        DayCount count = new DayCount(regime.calendar(), first(line), counted(first(line)), Pauses.NONE, Trace.off());
        count.take(longest);
        long most = count.day().toEpochDay();
        if (line.last <= most) {
            return;
        }
        if (line.end != null) {
            findings.add(new Finding(
                    Finding.Severity.WARNING,
                    "pause-beyond-bound",
                    Map.of(
                            "ground",
                            ground.key(),
                            "most",
                            longest.toString(),
                            "last",
                            count.day().toString()),
                    ground.citations()));
        }
        line.last = most;
        line.end = When.on(count.day());
    }

    /** As the term itself is counted. */
    private boolean counted(LocalDate day) {
        return ledger.rule
                .value()
                .counting()
                .or(() -> regime.counting().at(day).map(Dated::value))
                .map(counting -> counting.firstDay() == Counting.FirstDay.COUNTED)
                .orElse(false);
    }

    /** As instants; a pause known to the day lasts from its first midnight to that after its last day. */
    List<HourCount.Gap> gaps() {
        List<HourCount.Gap> gaps = new ArrayList<>(lines.size());
        for (Line line : effective()) {
            gaps.add(new HourCount.Gap(
                    instant(line.pause.from(), 0).toInstant(),
                    Optional.ofNullable(line.end).map(end -> instant(end, 1).toInstant())));
        }
        return gaps;
    }

    private ZonedDateTime instant(When when, int daysAfter) {
        ZoneId zone = regime.zone();
        return when instanceof When.Moment moment
                ? moment.instant().atZone(zone)
                : when.day(zone).plusDays(daysAfter).atStartOfDay(zone);
    }
}
