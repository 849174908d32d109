package io.petition.lifecycle;

import com.google.common.collect.ImmutableMap;
import io.petition.explain.Finding;
import io.petition.time.When;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a history as its corrections make it. The last correction of an event decides; a correction that was struck out itself
 * corrects nothing.
 */
final class Corrections {
    private Corrections() {}

    /**
     * The line that a correction of a version reaches, and before it the corrections on the way there: a correction of a correction
     * is about what that one corrected. Empty where there is no such line.
     */
    static List<Recorded> reached(List<Recorded> history, long version) {
        List<Recorded> reached = new ArrayList<>();
        long next = version;
        for (int i = history.size() - 1; i >= 0; i--) {
            Recorded line = history.get(i);
            if (line.version() == next) {
                reached.add(line);
                if (!(line.event() instanceof CorrectionEvent.Corrected corrected)) {
                    return reached;
                }
                next = corrected.version();
            }
        }
        return List.of();
    }

    /** The history as it is read, line for line; null in the place of what was struck out and of the corrections. */
    static List<@Nullable Recorded> read(List<Recorded> history) {
        Map<Long, Correction> byVersion = byVersion(history);
        List<@Nullable Recorded> read = new ArrayList<>(history.size());
        for (Recorded recorded : history) {
            boolean correction = recorded.event() instanceof CorrectionEvent;
            read.add(correction ? null : read(recorded, byVersion.get(recorded.version())));
        }
        return read;
    }

    private static Map<Long, Correction> byVersion(List<Recorded> history) {
        Map<Long, Correction> byVersion = new HashMap<>();
        for (int i = history.size() - 1; i >= 0; i--) {
            Recorded recorded = history.get(i);
            if (recorded.event() instanceof CorrectionEvent.Corrected corrected
                    && !(byVersion.get(recorded.version()) instanceof Correction.Struck)
                    && corrected.version() < recorded.version()) {
                byVersion.putIfAbsent(corrected.version(), latest(byVersion, recorded, corrected));
            }
        }
        return byVersion;
    }

    /**
     * What is wrong with the corrections of a history, by their own versions: each is about an event that was there before it, and
     * made after that happened. That it named an event that was not there stays so when it is struck out.
     */
    static Map<Long, Finding> faults(List<Recorded> history, ZoneId zone) {
        Map<Long, Correction> byVersion = byVersion(history);
        Map<Long, Recorded> before = new HashMap<>();
        Map<Long, Finding> faults = new HashMap<>();
        for (Recorded line : history) {
            if (line.event() instanceof CorrectionEvent.Corrected corrected) {
                Recorded target = before.get(corrected.version());
                boolean struck = byVersion.get(line.version()) instanceof Correction.Struck;
                if (target == null) {
                    faults.put(
                            line.version(), Finding.warning("correction-of-no-event", args(line, corrected, Map.of())));
                } else if (!struck
                        && When.compare(line.at().happened(), target.at().happened(), zone) < 0) {
                    Map<String, String> times = Map.of(
                            "happened", line.at().happened().toString(),
                            "since", target.at().happened().toString());
                    faults.put(
                            line.version(), Finding.warning("before-what-it-corrects", args(line, corrected, times)));
                }
            }
            before.put(line.version(), line);
        }
        return faults;
    }

    private static Map<String, String> args(
            Recorded line, CorrectionEvent.Corrected corrected, Map<String, String> more) {
        return ImmutableMap.<String, String>builder()
                .put("act", line.event().act().value())
                .put("version", Long.toString(line.version()))
                .put("corrected", Long.toString(corrected.version()))
                .putAll(more)
                .buildOrThrow();
    }

    /** A correction may itself have been replaced by another. */
    private static Correction latest(
            Map<Long, Correction> byVersion, Recorded recorded, CorrectionEvent.Corrected corrected) {
        return byVersion.get(recorded.version()) instanceof Correction.Replaced replaced
                        && replaced.event() instanceof CorrectionEvent.Corrected other
                ? other.correction()
                : corrected.correction();
    }

    private static @Nullable Recorded read(Recorded recorded, @Nullable Correction correction) {
        if (correction == null) {
            return recorded;
        }
        if (correction instanceof Correction.Redated redated) {
            return recorded.corrected(recorded.event(), redated.happened());
        }
        return correction instanceof Correction.Replaced replaced
                ? recorded.corrected(replaced.event(), recorded.at().happened())
                : null;
    }
}
