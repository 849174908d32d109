package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.Edition;
import io.petition.law.MilestoneKey;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.time.Counting;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case of the log of fines, and what the regime says of it.
 *
 * @param id the case
 * @param payEnd the last day for paying without a penalty; empty where no notification is recorded
 * @param payEndRolled the same if an end on a Sunday moved to the Monday
 * @param penalty the day on which the penalty was added
 * @param appealed the day of the appeal to the prefecture
 * @param appeal the window for it; empty where no notification is recorded
 */
record Fine(
        String id,
        Optional<LocalDate> payEnd,
        Optional<LocalDate> payEndRolled,
        Optional<LocalDate> penalty,
        Optional<LocalDate> appealed,
        Optional<Deadline> appeal) {
    private static final TermKey PAYMENT = TermKey.of("payment-without-penalty");
    private static final TermKey APPEAL = TermKey.of("prefecture-appeal");
    private static final MilestoneKey PENALTY = LogEvent.milestone("Add penalty");
    private static final MilestoneKey APPEALED = LogEvent.milestone("Insert Date Appeal to Prefecture");

    /** The cases of a log, in its order. */
    static List<Fine> of(List<LogEvent> log, Deadlines deadlines) {
        Map<String, List<Milestone>> cases = new LinkedHashMap<>();
        for (LogEvent event : log) {
            cases.computeIfAbsent(event.caseId(), id -> new ArrayList<>())
                    .add(Milestone.of(event.milestone(), Scope.track(event.caseId(), 1), event.when()));
        }
        Deadlines rolling = deadlines.rolling(Counting.Roll.FOLLOWING);
        ImmutableList.Builder<Fine> fines = ImmutableList.builder();
        cases.forEach((id, milestones) -> fines.add(of(id, milestones, deadlines, rolling)));
        return fines.build();
    }

    private static Fine of(String id, List<Milestone> milestones, Deadlines deadlines, Deadlines rolling) {
        return new Fine(
                id,
                end(PAYMENT, milestones, deadlines),
                end(PAYMENT, milestones, rolling),
                day(PENALTY, milestones, deadlines),
                day(APPEALED, milestones, deadlines),
                deadline(APPEAL, milestones, deadlines));
    }

    private static Optional<Deadline> deadline(TermKey key, List<Milestone> milestones, Deadlines deadlines) {
        Edition edition = deadlines.regime().edition("road-traffic").orElseThrow();
        return deadlines.of(edition.term(key).rule().orElseThrow(), milestones, TermFacts.unknown()).stream()
                .findFirst();
    }

    private static Optional<LocalDate> end(TermKey key, List<Milestone> milestones, Deadlines deadlines) {
        return deadline(key, milestones, deadlines).flatMap(Deadline::due).map(due -> day(due, deadlines));
    }

    private static Optional<LocalDate> day(MilestoneKey key, List<Milestone> milestones, Deadlines deadlines) {
        return milestones.stream()
                .filter(milestone -> milestone.key().equals(key))
                .map(milestone -> day(milestone.when(), deadlines))
                .findFirst();
    }

    private static LocalDate day(When when, Deadlines deadlines) {
        return when.day(deadlines.regime().zone());
    }
}
