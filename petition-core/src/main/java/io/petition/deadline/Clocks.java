package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.TermRule;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From milestones to clocks: each rule listens to the milestones it names, scope by scope, in the order in which they
 * happened, whatever the order in which they were recorded. The first start of a scope is its start: a second one would
 * wipe out what was late.
 */
final class Clocks {
    private Clocks() {}

    /** The clocks of an edition's terms that something has started, in the order of the text. */
    static List<Clock> of(Edition edition, List<Milestone> milestones, ZoneId zone) {
        List<Clock> clocks = new ArrayList<>();
        for (Dated<TermRule> rule : edition.terms()) {
            clocks.addAll(of(rule, milestones, zone));
        }
        return clocks;
    }

    static List<Clock> of(Dated<TermRule> rule, List<Milestone> milestones, ZoneId zone) {
        List<Milestone> ordered = inOrderOfTime(milestones, zone);
        Map<Scope, Milestone> starts = new LinkedHashMap<>();
        for (Milestone milestone : ordered) {
            if (rule.value().starts().contains(milestone.key())) {
                starts.putIfAbsent(milestone.scope(), milestone);
            }
        }
        Map<Scope, ImmutableList.Builder<ClockEntry>> byScope = new LinkedHashMap<>();
        starts.forEach((scope, start) ->
                byScope.put(scope, ImmutableList.<ClockEntry>builder().add(started(start))));
        for (Milestone milestone : ordered) {
            Milestone start = starts.get(milestone.scope());
            ImmutableList.Builder<ClockEntry> entries = byScope.get(milestone.scope());
            if (start != null && entries != null && listens(rule.value(), milestone, start, zone)) {
                entry(rule.value(), milestone).ifPresent(entries::add);
            }
        }
        List<Clock> clocks = new ArrayList<>();
        byScope.forEach((scope, entries) -> clocks.add(new Clock(rule, scope, entries.build())));
        return clocks;
    }

    /** What was done before the start is fulfilled early; everything else counts from the start on. */
    private static boolean listens(TermRule rule, Milestone milestone, Milestone start, ZoneId zone) {
        return rule.stops().contains(milestone.key()) || When.compare(milestone.when(), start.when(), zone) >= 0;
    }

    /** By time, and as recorded where the times do not tell; an insertion sort, because such times are no total order. */
    private static List<Milestone> inOrderOfTime(List<Milestone> milestones, ZoneId zone) {
        List<Milestone> ordered = new ArrayList<>(milestones.size());
        for (Milestone milestone : milestones) {
            int at = ordered.size();
            while (at > 0 && When.compare(ordered.get(at - 1).when(), milestone.when(), zone) > 0) {
                at--;
            }
            ordered.add(at, milestone);
        }
        return ordered;
    }

    private static ClockEntry started(Milestone milestone) {
        return new ClockEntry.Started(milestone.when(), milestone.given(), milestone.bearer());
    }

    private static Optional<ClockEntry> entry(TermRule rule, Milestone milestone) {
        MilestoneKey key = milestone.key();
        if (rule.stops().contains(key)) {
            return Optional.of(new ClockEntry.Stopped(milestone.when()));
        }
        if (rule.releases().contains(key)) {
            return Optional.of(new ClockEntry.Released(milestone.when(), key.value(), false));
        }
        if (rule.annuls().contains(key)) {
            return Optional.of(new ClockEntry.Released(milestone.when(), key.value(), true));
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
                return Optional.of(new ClockEntry.Resumed(milestone.when(), ground.key()));
            }
        }
        return Optional.empty();
    }

    /** Whether a start of this rule lacks the sender's date, without which it cannot be reckoned. */
    static boolean lacksGivenDate(Clock clock) {
        Optional<LocalDate> given = Optional.empty();
        for (ClockEntry entry : clock.entries()) {
            if (entry instanceof ClockEntry.Started line && given.isEmpty()) {
                given = line.given();
            }
        }
        return clock.rule().value().length().span().isEmpty() && given.isEmpty();
    }
}
