package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.TermRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From milestones to clocks: each rule listens to the milestones it names, scope by scope. A later start of the same
 * scope supersedes an earlier one.
 */
final class Clocks {
    private Clocks() {}

    /** The clocks of an edition's terms that something has started, in the order of the text. */
    static List<Clock> of(Edition edition, List<Milestone> milestones) {
        List<Clock> clocks = new ArrayList<>();
        for (Dated<TermRule> rule : edition.terms()) {
            clocks.addAll(of(rule, milestones));
        }
        return clocks;
    }

    static List<Clock> of(Dated<TermRule> rule, List<Milestone> milestones) {
        Map<Scope, ImmutableList.Builder<ClockEntry>> byScope = new LinkedHashMap<>();
        for (Milestone milestone : milestones) {
            if (rule.value().starts().contains(milestone.key())) {
                byScope.put(
                        milestone.scope(), ImmutableList.<ClockEntry>builder().add(started(milestone)));
                continue;
            }
            ImmutableList.Builder<ClockEntry> entries = byScope.get(milestone.scope());
            if (entries != null) {
                entry(rule.value(), milestone).ifPresent(entries::add);
            }
        }
        List<Clock> clocks = new ArrayList<>();
        byScope.forEach((scope, entries) -> clocks.add(new Clock(rule, scope, entries.build())));
        return clocks;
    }

    private static ClockEntry started(Milestone milestone) {
        return new ClockEntry.Started(milestone.when(), milestone.given());
    }

    private static Optional<ClockEntry> entry(TermRule rule, Milestone milestone) {
        MilestoneKey key = milestone.key();
        if (rule.stops().contains(key)) {
            return Optional.of(new ClockEntry.Stopped(milestone.when()));
        }
        if (rule.releases().contains(key)) {
            return Optional.of(new ClockEntry.Released(milestone.when(), key.value()));
        }
        if (rule.extension().isPresent()
                && rule.extension().get().by().equals(key)
                && milestone.granted().isPresent()) {
            return Optional.of(new ClockEntry.Extended(
                    Optional.of(milestone.when()), milestone.granted().get()));
        }
        for (PauseGround ground : rule.pauses()) {
            if (ground.begins().equals(key)) {
                return Optional.of(new ClockEntry.Paused(milestone.when(), ground.key()));
            }
            if (ground.ends().equals(key)) {
                return Optional.of(new ClockEntry.Resumed(milestone.when()));
            }
        }
        return Optional.empty();
    }

    /** Whether a start of this rule lacks the sender's date, without which it cannot be reckoned. */
    static boolean lacksGivenDate(Clock clock) {
        Optional<LocalDate> given = Optional.empty();
        for (ClockEntry entry : clock.entries()) {
            if (entry instanceof ClockEntry.Started line) {
                given = line.given();
            }
        }
        return clock.rule().value().length().span().isEmpty() && given.isEmpty();
    }
}
