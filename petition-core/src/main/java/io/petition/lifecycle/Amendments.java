package io.petition.lifecycle;

import com.google.common.collect.ImmutableMap;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.model.MatterId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges a correction as the command it amounts to: what is to be read in an event's place is decided there, as if it had been asked
 * for then, by whom the event names and on what had happened by then; and whatever was done later must still stand.
 */
final class Amendments {
    private final Decider decider;
    private final Evolution evolution;

    Amendments(Decider decider, Evolution evolution) {
        this.decider = decider;
        this.evolution = evolution;
    }

    List<Reason> judge(MatterState state, Recorded correction) {
        List<Recorded> history = state.history();
        List<Recorded> corrected = new ArrayList<>(history);
        corrected.add(correction);
        List<@Nullable Recorded> before = Corrections.read(history);
        List<@Nullable Recorded> after = Corrections.read(corrected);
        int place = 0;
        while (place < history.size() && Objects.equals(before.get(place), after.get(place))) {
            place++;
        }
        if (place == history.size()) {
            return List.of(); // it is read as it was
        }
        MatterState then = prefix(state.id(), history, before, place);
        Recorded read = after.get(place);
        List<Reason> reasons = read == null ? List.of() : atItsPlace(then, history.get(place), read);
        Set<String> told = new HashSet<>(Set.of(Long.toString(correction.version())));
        if (!reasons.isEmpty()) {
            told.add(Long.toString(history.get(place).version()));
        }
        List<Reason> all = new ArrayList<>(reasons);
        all.addAll(broken(state, correction, then, before, after, place, told));
        return all;
    }

    private MatterState prefix(MatterId id, List<Recorded> history, List<@Nullable Recorded> read, int to) {
        MatterState state = MatterState.empty(id);
        for (int i = 0; i < to; i++) {
            state = evolution.evolve(state, history.get(i), read.get(i));
        }
        return state;
    }

    /** Why it would have been refused; of what was recorded so before, only what the correction adds. */
    private List<Reason> atItsPlace(MatterState then, Recorded line, Recorded read) {
        boolean same = read.event().equals(line.event());
        Optional<Command> command = AskedFor.by(read.event());
        if (command.isEmpty()) {
            return same ? List.of() : List.of(Plausibility.reason("correction-not-to-be-judged", named(line)));
        }
        Set<String> already = same ? codes(refusals(then, line)) : Set.of();
        List<Reason> reasons = new ArrayList<>();
        for (Reason reason : refusals(then, read)) {
            if (!already.contains(reason.code())) {
                reasons.add(placed(reason, line));
            }
        }
        return reasons;
    }

    /**
     * What was done later and would have nothing to rest on, or would be refused as it was not before.
     *
     * @param told the lines of which the reasons are told already: the correction itself, and what is refused at its own place
     */
    private List<Reason> broken(
            MatterState state,
            Recorded correction,
            MatterState then,
            List<@Nullable Recorded> before,
            List<@Nullable Recorded> after,
            int place,
            Set<String> told) {
        List<Reason> reasons = new ArrayList<>();
        for (Finding finding : evolution.evolve(state, correction).findings()) {
            if (!state.findings().contains(finding)
                    && !told.contains(finding.args().getOrDefault("version", ""))) {
                reasons.add(Plausibility.reason(
                        "correction-breaks-later-act",
                        Map.of(
                                "act", finding.args().getOrDefault("act", ""),
                                "version", finding.args().getOrDefault("version", ""),
                                "finding", finding.code())));
            }
        }
        Set<String> said = new HashSet<>();
        reasons.forEach(reason -> said.add(reason.args().getOrDefault("version", "")));
        List<Recorded> history = state.history();
        MatterState was = evolution.evolve(then, history.get(place), before.get(place));
        MatterState is = evolution.evolve(then, history.get(place), after.get(place));
        for (int i = place + 1; i < history.size(); i++) {
            Recorded read = after.get(i);
            if (read != null && !said.contains(Long.toString(read.version()))) {
                Set<String> already = codes(refusals(was, read));
                for (Reason reason : refusals(is, read)) {
                    if (!already.contains(reason.code())) {
                        reasons.add(new Reason(
                                "correction-breaks-later-act",
                                ImmutableMap.<String, String>builder()
                                        .putAll(named(read))
                                        .put("finding", reason.code())
                                        .buildOrThrow(),
                                reason.citations(),
                                Optional.of("correction-breaks-later-act.cure")));
                    }
                }
            }
            was = evolution.evolve(was, history.get(i), before.get(i));
            is = evolution.evolve(is, history.get(i), after.get(i));
        }
        return reasons;
    }

    private List<Reason> refusals(MatterState state, Recorded read) {
        return AskedFor.by(read.event())
                .map(command ->
                        decider.decide(state, Request.of(command, read.at())).reasons())
                .orElse(List.of());
    }

    private static Set<String> codes(List<Reason> reasons) {
        Set<String> codes = new HashSet<>();
        reasons.forEach(reason -> codes.add(reason.code()));
        return codes;
    }

    private static Map<String, String> named(Recorded line) {
        return Map.of("act", line.event().act().value(), "version", Long.toString(line.version()));
    }

    /** The same reason, said of the line that it is about. */
    private static Reason placed(Reason reason, Recorded line) {
        Map<String, String> args = ImmutableMap.<String, String>builder()
                .putAll(named(line))
                .putAll(reason.args())
                .buildKeepingLast();
        return new Reason(reason.code(), args, reason.citations(), reason.cure());
    }
}
