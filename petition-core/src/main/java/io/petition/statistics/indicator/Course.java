package io.petition.statistics.indicator;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Timeline;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The course that matters take under a regime, as far as {@link IndicatorLint} asks: without it a milestone is a word, and whether
 * a matter that has it is finished cannot be told.
 *
 * @param starts of each term the milestones that start it: what has them is not finished for that
 * @param ends of each term the milestones that fulfil it or after which it is no longer owed
 * @param beginnings the milestones with which a matter comes and is passed on; nothing is finished by them
 * @param withdrawals the milestones by which people give up what they asked for
 * @param remedies the milestones by which people ask for a remedy
 */
public record Course(
        Map<TermKey, Set<MilestoneKey>> starts,
        Map<TermKey, Set<MilestoneKey>> ends,
        Set<MilestoneKey> beginnings,
        Set<MilestoneKey> withdrawals,
        Set<MilestoneKey> remedies) {
    public Course {
        starts = ImmutableMap.copyOf(starts);
        ends = ImmutableMap.copyOf(ends);
        beginnings = ImmutableSet.copyOf(beginnings);
        withdrawals = ImmutableSet.copyOf(withdrawals);
        remedies = ImmutableSet.copyOf(remedies);
    }

    /** Of which nothing is known. */
    public static Course unknown() {
        return new Course(
                ImmutableMap.of(), ImmutableMap.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());
    }

    /** With the terms of every edition of a regime. */
    public static Course of(
            Regime regime, Set<MilestoneKey> beginnings, Set<MilestoneKey> withdrawals, Set<MilestoneKey> remedies) {
        Map<TermKey, Set<MilestoneKey>> starts = new LinkedHashMap<>();
        Map<TermKey, Set<MilestoneKey>> ends = new LinkedHashMap<>();
        for (Timeline.Entry<Edition> entry : regime.editions().entries()) {
            for (Dated<TermRule> term : entry.value().terms()) {
                TermRule rule = term.value();
                starts.merge(rule.key(), rule.starts(), Course::both);
                ends.merge(rule.key(), both(rule.stops(), rule.releases()), Course::both);
            }
        }
        return new Course(starts, ends, beginnings, withdrawals, remedies);
    }

    private static Set<MilestoneKey> both(Set<MilestoneKey> some, Set<MilestoneKey> others) {
        return ImmutableSet.<MilestoneKey>builder().addAll(some).addAll(others).build();
    }

    boolean starts(TermKey term, MilestoneKey milestone) {
        return starts.getOrDefault(term, ImmutableSet.of()).contains(milestone);
    }

    boolean ends(TermKey term, MilestoneKey milestone) {
        return ends.getOrDefault(term, ImmutableSet.of()).contains(milestone);
    }
}
