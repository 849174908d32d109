package io.petition.statistics;

import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.MilestoneKey;
import io.petition.lifecycle.MatterState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The days of milestones. */
final class Moments {
    private Moments() {}

    /** Of each milestone the day in each scope: the first, unless one was recorded in the place of others. */
    static Map<MilestoneKey, Map<Scope, LocalDate>> first(
            MatterState state, Predicate<MilestoneKey> keys, Predicate<Scope> of, ZoneId zone) {
        Map<MilestoneKey, Map<Scope, LocalDate>> firsts = new LinkedHashMap<>();
        for (Milestone milestone : state.milestones()) {
            if (keys.test(milestone.key()) && of.test(milestone.scope())) {
                Map<Scope, LocalDate> days = firsts.computeIfAbsent(milestone.key(), key -> new LinkedHashMap<>());
                LocalDate day = milestone.when().day(zone);
                if (milestone.moved()) {
                    days.put(milestone.scope(), day);
                } else {
                    days.putIfAbsent(milestone.scope(), day);
                }
            }
        }
        return firsts;
    }
}
