package io.petition.rules.china;

import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.Anchor;
import io.petition.law.Ceiling;
import io.petition.law.Dated;
import io.petition.law.ExtensionBound;
import io.petition.law.Holder;
import io.petition.law.Length;
import io.petition.law.MilestoneKey;
import io.petition.law.NoTerm;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Period;
import io.petition.time.Span;

/** What the editions share in writing down their terms: one instrument, one validity. */
record TermDraft(String instrument, Period validity) {
    /** Notice is owed unless name or address is known to be unclear; while nobody has said so, it is owed. */
    static final Condition<TermFacts> REACHABLE =
            Condition.any(Condition.not(Condition.known(TermFacts.REACHABLE)), Condition.is(TermFacts.REACHABLE, true));

    Citation article(String article) {
        return Citation.of(instrument, article);
    }

    /** A rule with what nearly all have in common. */
    static TermRule.Builder rule(TermKey key, Length length, MilestoneKey start, MilestoneKey... stops) {
        return TermRule.builder()
                .key(key)
                .length(length)
                .anchor(Anchor.at(start))
                .addStops(stops)
                // Whoever has it bears it: a matter that changes hands takes its clocks along.
                .addTransfers(Milestones.ORGAN_SUCCEEDED, Milestones.DISPUTE_DECIDED, Milestones.ESCALATED)
                .optional(false)
                .appliesTo(Condition.always());
    }

    /**
     * A rule that counts from an organ's own receipt (23-3; 2005: 21-2): whoever gets the matter after it has a clock of its own from when it
     * receives it, and what was late at the one before stays late there. That a decision on competence is followed by a receipt is a
     * reading.
     */
    static TermRule.Builder ofReceiver(TermKey key, Length length, MilestoneKey start, MilestoneKey... stops) {
        return rule(key, length, start, stops)
                .transfers(ImmutableSet.of(Milestones.ORGAN_SUCCEEDED))
                .addRestarts(start)
                .addReleases(Milestones.PASSED_ON);
    }

    /** A rule under which each organ that something is addressed to answers for itself: its clock does not move with the matter. */
    static TermRule.Builder ofEach(TermKey key, Length length, MilestoneKey start, MilestoneKey stop) {
        return TermRule.builder()
                .key(key)
                .length(length)
                .anchor(Anchor.at(start))
                .addStops(stop)
                .perBearer(true)
                .optional(false)
                .appliesTo(Condition.always());
    }

    Dated<TermRule> confirmed(TermRule.Builder rule, String article) {
        return Dated.confirmed(rule.build(), validity, article(article));
    }

    /** What the article is read to say. */
    Dated<TermRule> reading(TermRule.Builder rule, String article) {
        return Dated.unconfirmed(rule.build(), validity, article(article));
    }

    /** Art. 33 and 34: complex circumstances, the approval of the organ's head, the petitioner told the reason. */
    ExtensionBound extension(Span most, String article) {
        return ExtensionBound.builder()
                .most(Ceiling.of(most))
                .by(Milestones.EXTENDED)
                .addNeeds(ExtensionBound.Need.values())
                .addCitations(article(article))
                .build();
    }

    /** A duty for which the articles set no term, owed by one kind of holder. */
    NoTerm.Builder none(TermKey key, Holder holder, String... articles) {
        return none(key, articles).holder(holder);
    }

    /** The same, owed by more than one kind or left open. */
    NoTerm.Builder none(TermKey key, String... articles) {
        NoTerm.Builder none = NoTerm.builder().key(key);
        for (String article : articles) {
            none.addCitations(article(article));
        }
        return none;
    }
}
