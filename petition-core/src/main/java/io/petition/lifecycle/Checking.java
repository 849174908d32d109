package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import io.petition.explain.Citation;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One look at a history that was made elsewhere: each step is folded as it stands, and before that put to the decider as if it
 * were asked for on its occasion. So a step is judged by what was recorded before it, and not by what later corrections make of it.
 */
final class Checking {
    /** What the fold finds of a step that the decider would refuse for the same cause: said once, by the fold. */
    private static final ImmutableSet<String> SAID_BY_FOLD = ImmutableSet.of("act-not-at-this-stage");

    private final Decider decider;
    private final BiFunction<MatterState, Recorded, MatterState> fold;
    private final LateSteps late;
    private final List<Checked.Placed> findings = new ArrayList<>();
    private MatterState state;
    private MatterState justified;
    private Checked.@Nullable Halt halt;
    private @Nullable Recorded before;

    Checking(Decider decider, BiFunction<MatterState, Recorded, MatterState> fold, LateSteps late, MatterState empty) {
        this.decider = decider;
        this.fold = fold;
        this.late = late;
        this.state = empty;
        this.justified = empty;
    }

    Checked check(List<Recorded> history) {
        for (int i = 0; i < history.size(); i++) {
            step(i + 1, history.get(i));
        }
        late.ofWhole(state).forEach(finding -> findings.add(new Checked.Placed(0, finding)));
        return new Checked(findings, justified, Optional.ofNullable(halt), state);
    }

    private void step(int place, Recorded recorded) {
        List<Reason> reasons = order(recorded);
        reasons.addAll(judged(recorded));
        MatterState after = fold.apply(state, recorded);
        List<Finding> found = new ArrayList<>(outOfTime(recorded));
        for (Finding finding : newly(recorded, after)) {
            if (!finding.code().equals("version-gap")) {
                found.add(finding);
            }
        }
        Set<String> said = found.stream().map(Finding::code).collect(ImmutableSet.toImmutableSet());
        for (Reason reason : reasons) {
            if (!said.contains(reason.code()) && !SAID_BY_FOLD.contains(reason.code())) {
                found.add(new Finding(Finding.Severity.WARNING, reason.code(), reason.args(), reason.citations()));
            }
        }
        found.addAll(late.of(state, after, recorded));
        found.forEach(finding -> findings.add(new Checked.Placed(place, finding)));
        if (halt == null && reasons.isEmpty()) {
            justified = after;
        } else if (halt == null) {
            halt = new Checked.Halt(place, recorded, reasons);
        }
        state = after;
        before = recorded;
    }

    /** What the fold found of a step: it adds to what it found before, but a correction lets it read everything anew. */
    private List<Finding> newly(Recorded recorded, MatterState after) {
        int already = state.findings().size();
        if (!(recorded.event() instanceof CorrectionEvent)) {
            return after.findings().subList(already, after.findings().size());
        }
        Set<Finding> newly = new LinkedHashSet<>(after.findings());
        state.findings().forEach(newly::remove);
        return List.copyOf(newly);
    }

    /** A step that does not come next cannot be judged by what came before it: something is missing there, or elsewhere. */
    private List<Reason> order(Recorded recorded) {
        List<Reason> reasons = new ArrayList<>();
        long expected = state.version() + 1;
        if (recorded.version() > expected) {
            reasons.add(reason("version-gap", recorded, "expected", Long.toString(expected)));
        } else if (recorded.version() < expected) {
            reasons.add(reason("version-not-ahead", recorded, "before", Long.toString(state.version())));
        }
        return reasons;
    }

    private List<Reason> judged(Recorded recorded) {
        Optional<Command> command = AskedFor.by(recorded.event());
        if (command.isEmpty()) {
            return List.of(
                    recorded.event() instanceof UnknownEvent
                            ? reason("event-not-known", recorded).curedBy("event-not-known.cure")
                            : reason("receiver-not-recorded", recorded).curedBy("receiver-not-recorded.cure"));
        }
        Request request = new Request(command.get(), recorded.at(), recorded.command(), Optional.empty());
        Decision decision = decider.decide(state, request);
        if (decision instanceof Decision.Repeated repeated) {
            String earlier = Long.toString(repeated.earlier().get(0).version());
            return List.of(reason("event-recorded-twice", recorded, "earlier", earlier));
        }
        return decision.reasons();
    }

    /** What was recorded earlier than the event before it was not recorded in this order; what it may rest on is not touched. */
    private List<Finding> outOfTime(Recorded recorded) {
        if (before == null || !recorded.at().recorded().isBefore(before.at().recorded())) {
            return List.of();
        }
        return List.of(Finding.warning(
                "recorded-out-of-order",
                Map.of(
                        "act", recorded.event().act().value(),
                        "version", Long.toString(recorded.version()),
                        "recorded", recorded.at().recorded().toString(),
                        "before", before.at().recorded().toString())));
    }

    private static Reason reason(String code, Recorded recorded, String... arg) {
        String act = recorded.event().act().value();
        String version = Long.toString(recorded.version());
        Map<String, String> args = arg.length == 0
                ? Map.of("act", act, "version", version)
                : Map.of("act", act, "version", version, arg[0], arg[1]);
        return new Reason(code, args, List.<Citation>of(), Optional.empty());
    }
}
