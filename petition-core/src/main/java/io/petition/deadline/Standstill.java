package io.petition.deadline;

import io.petition.explain.Finding;
import io.petition.explain.Trace;
import io.petition.law.Dated;
import io.petition.law.PauseGround;
import io.petition.law.Regime;
import io.petition.time.Counting;
import io.petition.time.Horizon;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
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
    /** One pause: what the ledger says of it, and how far it has effect. */
    private static final class Line {
        private final ClockEntry.Paused pause;
        private final LocalDate first;
        private @Nullable When end;

        /** The last day that its ground allows. */
        private long most = Pauses.OPEN;

        private boolean provisional;

        private Line(ClockEntry.Paused pause, ZoneId zone) {
            this.pause = pause;
            this.first = pause.from().day(zone);
            this.end = pause.to().orElse(null);
        }
    }

    private final Ledger ledger;
    private final Regime regime;
    private final ZoneId zone;
    private final List<Finding> findings;
    private final List<Line> effective = new ArrayList<>(0);

    Standstill(Ledger ledger, Regime regime, List<Finding> findings) {
        this.ledger = ledger;
        this.regime = regime;
        this.zone = regime.zone();
        this.findings = findings;
        if (ledger.pauses != null || ledger.resumed != null) {
            read();
        }
    }

    private void read() {
        List<Line> lines = new ArrayList<>();
        if (ledger.pauses != null) {
            ledger.pauses.forEach(pause -> lines.add(new Line(pause, zone)));
        }
        Comparator<When> order = When.order(zone);
        if (ledger.resumed != null) {
            List<ClockEntry.Resumed> resumed = new ArrayList<>(ledger.resumed);
            resumed.sort(
                    Comparator.comparing(ClockEntry.Resumed::when, order).thenComparing(ClockEntry.Resumed::ground));
            resumed.forEach(line -> end(line, lines));
        }
        lines.sort(Comparator.comparing((Line line) -> line.pause.from(), order)
                .thenComparing(line -> line.pause.ground()));
        lines.removeIf(this::reversed);
        Set<String> checked = new HashSet<>();
        for (Line line : lines) {
            if (checked.add(line.pause.ground())) {
                checkGround(line.pause.ground());
            }
        }
        lines.removeIf(this::beside);
        Map<String, Line> standing = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        lines.forEach(line -> admit(line, standing, times));
        effective.forEach(this::limit);
    }

    /** What ends a pause ends every open one of its ground that had begun by then. */
    private void end(ClockEntry.Resumed resumed, List<Line> lines) {
        boolean ended = false;
        for (Line line : lines) {
            if (line.end == null
                    && line.pause.ground().equals(resumed.ground())
                    && When.compare(line.pause.from(), resumed.when(), zone) <= 0) {
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
        boolean reversed = line.end != null && When.compare(line.end, line.pause.from(), zone) < 0;
        if (reversed) {
            findings.add(Finding.warning(
                    "pause-reversed", Map.of("to", String.valueOf(line.end), "ground", line.pause.ground())));
        }
        return reversed;
    }

    /** One that was over before the start, or began when all was over, stopped nothing and uses up nothing. */
    private boolean beside(Line line) {
        When over = ledger.over(zone);
        boolean after = over != null && When.compare(line.pause.from(), over, zone) > 0;
        boolean before =
                line.end != null && ledger.start != null && line.end.day(zone).isBefore(ledger.start.day(zone));
        return after || before;
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

    /** One that begins while another of its ground still stands is that other, going on: however often it is recorded. */
    private void admit(Line line, Map<String, Line> standing, Map<String, Integer> times) {
        Line before = standing.get(line.pause.ground());
        if (before != null && stands(before, line)) {
            before.end = before.end == null || line.end == null ? null : later(before.end, line.end);
            return;
        }
        Optional<PauseGround> ground = ground(line.pause.ground());
        ground.ifPresent(found -> allow(line, found));
        standing.put(line.pause.ground(), line);
        if (ground.isEmpty() || !tooOften(ground.get(), line.first, times)) {
            effective.add(line);
        }
    }

    private boolean stands(Line before, Line line) {
        boolean within = before.end == null || When.compare(line.pause.from(), before.end, zone) < 0;
        return line.first.toEpochDay() <= before.most
                && (within || line.pause.from().equals(before.pause.from()));
    }

    /** Of two ends: a midnight is the end of the day before it, and belongs to the day that it begins. */
    private When later(When a, When b) {
        int byInstant = instant(a, 1).compareTo(instant(b, 1));
        return byInstant == 0 ? Collections.max(List.of(a, b), When.order(zone)) : byInstant < 0 ? b : a;
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

    private void allow(Line line, PauseGround ground) {
        if (ground.longest().isPresent()) {
            DayCount count = new DayCount(regime.calendar(), line.first, counted(line.first), Pauses.NONE, Trace.off());
            count.take(ground.longest().get());
            line.most = count.day().toEpochDay();
            line.provisional = count.isProvisional();
        }
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

    /** A pause that has not ended lasts as long as it may; one that lasted longer is cut off, and that is said. */
    private void limit(Line line) {
        line.provisional = line.provisional && asksOutside(line);
        Optional<PauseGround> ground = ground(line.pause.ground());
        if (ground.isPresent() && line.end != null && line.end.epochDay(zone) > line.most) {
            findings.add(new Finding(
                    Finding.Severity.WARNING,
                    "pause-beyond-bound",
                    Map.of(
                            "ground",
                            line.pause.ground(),
                            "most",
                            ground.get().longest().orElseThrow().toString(),
                            "last",
                            LocalDate.ofEpochDay(line.most).toString()),
                    ground.get().citations()));
        }
    }

    /** Of the days that it may last only those up to its end were asked about. */
    private boolean asksOutside(Line line) {
        Horizon known = regime.calendar().horizon();
        LocalDate from = counted(line.first) ? line.first : line.first.plusDays(1);
        LocalDate to = LocalDate.ofEpochDay(last(line));
        return !to.isBefore(from) && !(known.covers(from) && known.covers(to));
    }

    private long last(Line line) {
        return line.end == null ? line.most : Math.min(line.most, line.end.epochDay(zone));
    }

    /** In whole days. */
    Pauses days() {
        if (effective.isEmpty()) {
            return Pauses.NONE;
        }
        List<Pauses.Stretch> stretches = new ArrayList<>(effective.size());
        for (Line line : effective) {
            stretches.add(
                    new Pauses.Stretch(line.first.toEpochDay(), last(line), line.pause.ground(), line.provisional));
        }
        return Pauses.merged(stretches);
    }

    /** As instants; a pause known to the day lasts from its first midnight to that after its last day. */
    List<HourCount.Gap> gaps() {
        List<HourCount.Gap> gaps = new ArrayList<>(effective.size());
        for (Line line : effective) {
            When end = line.end == null || line.end.epochDay(zone) > line.most ? mostOf(line) : line.end;
            gaps.add(new HourCount.Gap(
                    instant(line.pause.from(), 0),
                    Optional.ofNullable(end).map(when -> instant(when, 1)),
                    line.provisional));
        }
        return gaps;
    }

    private static @Nullable When mostOf(Line line) {
        return line.most == Pauses.OPEN ? null : When.on(LocalDate.ofEpochDay(line.most));
    }

    private Instant instant(When when, int daysAfter) {
        return when instanceof When.Moment moment
                ? moment.instant()
                : when.day(zone).plusDays(daysAfter).atStartOfDay(zone).toInstant();
    }
}
