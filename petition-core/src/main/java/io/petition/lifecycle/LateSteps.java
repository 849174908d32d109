package io.petition.lifecycle;

import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Milestone;
import io.petition.explain.Finding;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which terms a step fulfilled late, and what cannot be reckoned in a history. */
final class LateSteps {
    private final Lifecycle desk;

    /** The terms that a milestone fulfils, in whatever edition. */
    private final Map<MilestoneKey, Set<TermKey>> fulfilled = new HashMap<>();

    LateSteps(Lifecycle desk, Regime regime) {
        this.desk = desk;
        for (Timeline.Entry<Edition> entry : regime.editions().entries()) {
            for (Dated<TermRule> rule : entry.value().terms()) {
                for (MilestoneKey stop : rule.value().stops()) {
                    fulfilled
                            .computeIfAbsent(stop, key -> new LinkedHashSet<>())
                            .add(rule.value().key());
                }
            }
        }
    }

    /** A note for every term that a step fulfilled after its end. */
    List<Finding> of(MatterState before, MatterState after, Recorded step) {
        List<Milestone> milestones = after.milestones();
        if (step.event() instanceof CorrectionEvent) {
            return List.of(); // it fulfils nothing, and may make all milestones anew
        }
        Set<TermKey> terms = new LinkedHashSet<>();
        for (int i = before.milestones().size(); i < milestones.size(); i++) {
            terms.addAll(fulfilled.getOrDefault(milestones.get(i).key(), Set.of()));
        }
        List<Finding> late = new ArrayList<>();
        for (TermKey term : terms) {
            List<Owed> earlier = desk.deadlines(before, term, step.at().happened());
            for (Owed owed : desk.deadlines(after, term, step.at().happened())) {
                boolean now = earlier.stream().noneMatch(each -> same(each, owed) && missed(each));
                if (now && missed(owed)) {
                    late.add(late(owed, step));
                }
            }
        }
        return late;
    }

    /** What the clocks of the whole have to say: what cannot be reckoned, and what of it has no effect. */
    List<Finding> ofWhole(MatterState state) {
        Set<Finding> findings = new LinkedHashSet<>();
        if (!state.history().isEmpty()) {
            Recorded last = state.history().get(state.history().size() - 1);
            for (Owed owed : desk.deadlines(state, last.at().happened())) {
                findings.addAll(owed.deadline().findings());
            }
        }
        return List.copyOf(findings);
    }

    private static boolean missed(Owed owed) {
        return owed.status().kind() == DeadlineStatus.Kind.MISSED
                && owed.deadline().stopped().isPresent();
    }

    private static boolean same(Owed a, Owed b) {
        Deadline one = a.deadline();
        Deadline other = b.deadline();
        return one.scope().equals(other.scope()) && one.start().equals(other.start());
    }

    private static Finding late(Owed owed, Recorded step) {
        Deadline deadline = owed.deadline();
        return new Finding(
                Finding.Severity.NOTE,
                "term-fulfilled-late",
                Map.of(
                        "act", step.event().act().value(),
                        "version", Long.toString(step.version()),
                        "term", deadline.term().key().value(),
                        "due", deadline.due().orElseThrow().toString(),
                        "days", Long.toString(owed.status().daysLate())),
                deadline.rule().citations());
    }
}
