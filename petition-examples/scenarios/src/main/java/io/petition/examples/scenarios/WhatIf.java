package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.Dated;
import io.petition.law.MilestoneKey;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a term would have come to on letters that it never bound. A term is put to each letter as it is, whatever the
 * day on which its instrument begins; that is what makes it a question and not a finding against anybody.
 */
final class WhatIf {
    /** What a term came to: the figure, and the letters that it would have found late, the latest first. */
    record Outcome(Share share, List<Late> late) {
        Outcome {
            late = ImmutableList.copyOf(late);
        }
    }

    /** Why a letter cannot be judged of which nobody says whether the term reaches it. */
    static final String REACH = "reach-not-known";

    private final Deadlines deadlines;
    private final TermFacts facts;

    /**
     * Puts terms to letters.
     *
     * @param deadlines how days are counted
     * @param facts what is taken to be so of every letter
     */
    WhatIf(Deadlines deadlines, TermFacts facts) {
        this.deadlines = deadlines;
        this.facts = facts;
    }

    Outcome put(Dated<TermRule> term, List<Letter> letters) {
        // The letters know one receipt, that by the office, which stands first in these terms.
        MilestoneKey start = term.value().starts().iterator().next();
        MilestoneKey stop = term.value().stops().iterator().next();
        Map<String, Integer> unjudged = new TreeMap<>();
        ImmutableList.Builder<Late> late = ImmutableList.builder();
        int met = 0;
        for (Letter letter : letters) {
            Optional<LocalDate> from = letter.at(start);
            Optional<LocalDate> to = letter.at(stop);
            String why = unusable(from, to);
            if (why.isEmpty()) {
                Deadline deadline = deadline(term, letter.key(), start, from.orElseThrow(), stop, to.orElseThrow());
                switch (deadlines.status(deadline, When.on(to.orElseThrow())).kind()) {
                    case MET -> met++;
                    case MISSED -> late.add(new Late(letter.key(), deadlines.daysLate(deadline)));
                    case CONDITIONAL -> why = REACH;
                    default -> throw new IllegalStateException("letter " + letter.key() + " is not owed " + deadline);
                }
            }
            if (!why.isEmpty()) {
                unjudged.merge(why, 1, Integer::sum);
            }
        }
        List<Late> all = late.build().stream().sorted(Late.LATEST).toList();
        return new Outcome(new Share(met, all.size(), unjudged), all);
    }

    private Deadline deadline(
            Dated<TermRule> term, String letter, MilestoneKey start, LocalDate from, MilestoneKey stop, LocalDate to) {
        Scope scope = Scope.petition(letter);
        List<Milestone> milestones =
                List.of(Milestone.of(start, scope, When.on(from)), Milestone.of(stop, scope, When.on(to)));
        return deadlines.of(term, milestones, facts).get(0);
    }

    /** An answer dated before its letter is a slip of the pen; taken as it stands it would be the promptest of all. */
    private static String unusable(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty()) {
            return "start-not-recorded";
        }
        if (to.isEmpty()) {
            return "end-not-recorded";
        }
        return to.get().isBefore(from.get()) ? "end-before-start" : "";
    }
}
