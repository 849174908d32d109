package io.petition.rules.china;

import static io.petition.rules.china.TermDraft.rule;
import static io.petition.time.Span.calendarDays;

import io.petition.condition.Condition;
import io.petition.law.Dated;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.Length;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import java.util.List;

/** The terms that both regulations set alike, each edition with its own articles. */
final class SharedTerms {
    private SharedTerms() {}

    /** The petition office registers and sends on within 15 days (2022: 22-1; 2005: 21-1). */
    static Dated<TermRule> disposal(TermDraft draft, String article) {
        return draft.confirmed(
                rule(
                                Terms.DISPOSAL,
                                Length.of(calendarDays(15)),
                                Milestones.RECEIVED_BY_OFFICE,
                                Milestones.FORWARDED,
                                Milestones.ASSIGNED,
                                Milestones.TOLD_WHERE_TO_GO,
                                Milestones.REPORTED_UP,
                                Milestones.NOT_ACCEPTED,
                                Milestones.NO_LONGER_ACCEPTED)
                        .addReleases(Milestones.PETITION_WITHDRAWN)
                        .holder(Holder.PETITION_OFFICE)
                        .effect(LegalEffect.STATUTORY),
                article);
    }

    /**
     * An office to which another office sends has the same days from its own receipt, and each further tier anew: a reading of the same article.
     *
     * @param more what else keeps them: in 2022 an objection, which 2005 does not know
     */
    static Dated<TermRule> disposalBelow(TermDraft draft, String article, MilestoneKey... more) {
        return draft.reading(
                TermDraft.ofReceiver(
                                Terms.DISPOSAL_BELOW,
                                Length.of(calendarDays(15)),
                                Milestones.RECEIVED_BELOW,
                                Milestones.SENT_ON,
                                Milestones.ACCEPTANCE_DECIDED)
                        .addStops(more)
                        .addReleases(Milestones.CLOSED)
                        .holder(Holder.PETITION_OFFICE)
                        .effect(LegalEffect.STATUTORY),
                article);
    }

    /**
     * An office to which it was assigned sets whom it assigns it to a date of its own, and still owes its report by the date that it
     * was set: a reading of the same article. One report goes up through the tiers and keeps both. Of several tiers the last decides.
     */
    static TermRule.Builder assignedFeedbackBelow() {
        return rule(
                        Terms.ASSIGNED_FEEDBACK_BELOW,
                        Length.givenBySender(),
                        Milestones.REPORT_ORDERED_BELOW,
                        Milestones.RESULT_REPORTED)
                .addRestarts(Milestones.REPORT_ORDERED_BELOW)
                .addTransfers(Milestones.REPORT_ORDERED_BELOW)
                .holder(Holder.ORGAN)
                .effect(LegalEffect.STATUTORY);
    }

    /** The organ reports back by the sender's date (2022: 22(3); 2005: 21(4)). */
    static TermRule.Builder assignedFeedback() {
        return rule(
                        Terms.ASSIGNED_FEEDBACK,
                        Length.givenBySender(),
                        Milestones.REPORT_ORDERED,
                        Milestones.RESULT_REPORTED,
                        Milestones.RESULT_REPORTED_ABOVE)
                .holder(Holder.ORGAN)
                .effect(LegalEffect.STATUTORY);
    }

    /**
     * The organ finishes within 60 days, extended by at most 30 (2022: 34; 2005: 33). The text says 办结 and not delivery: the
     * term is kept by the day of the written opinion. A matter that ends without one, settled or withdrawn, owes none.
     */
    static Dated<TermRule> handling(TermDraft draft, String article, Condition<TermFacts> reach) {
        return draft.confirmed(
                rule(Terms.HANDLING, Length.of(calendarDays(60)), Milestones.ACCEPTED, Milestones.ANSWERED)
                        .addReleases(Milestones.CLOSED)
                        .extension(draft.extension(calendarDays(30), article))
                        .appliesTo(reach)
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                article);
    }

    /**
     * The petitioner asks for review within 30 days, the next-higher organ gives it within 30 (35; 34). The text asks for an
     * opinion and a written answer in that time; that the opinion keeps it is a reading, as with handling.
     */
    static List<Dated<TermRule>> review(TermDraft draft, String article, Condition<TermFacts> reach) {
        return List.of(
                draft.confirmed(
                        rule(
                                        Terms.REVIEW_REQUEST,
                                        Length.of(calendarDays(30)),
                                        Milestones.ANSWER_DELIVERED,
                                        Milestones.REVIEW_REQUESTED)
                                .addReleases(Milestones.CLOSED)
                                .appliesTo(reach)
                                .holder(Holder.PETITIONER)
                                .optional(true)
                                .effect(LegalEffect.FILING_WINDOW),
                        article),
                draft.confirmed(
                        rule(
                                        Terms.REVIEW,
                                        Length.of(calendarDays(30)),
                                        Milestones.REVIEW_REQUESTED,
                                        Milestones.REVIEW_DECIDED)
                                .addReleases(Milestones.CLOSED) // settled or withdrawn meanwhile
                                .addTransfers(Milestones.REMEDY_MOVED)
                                .holder(Holder.ORGAN)
                                .effect(LegalEffect.STATUTORY),
                        article));
    }

    /** The same for re-examination, from whose term alone the time of a hearing is excluded (36; 35). */
    static List<Dated<TermRule>> reexamination(TermDraft draft, String article, String hearing) {
        return List.of(
                draft.confirmed(
                        rule(
                                        Terms.REEXAMINATION_REQUEST,
                                        Length.of(calendarDays(30)),
                                        Milestones.REVIEW_DELIVERED,
                                        Milestones.REEXAMINATION_REQUESTED)
                                .addReleases(Milestones.CLOSED)
                                .holder(Holder.PETITIONER)
                                .optional(true)
                                .effect(LegalEffect.FILING_WINDOW),
                        article),
                draft.confirmed(
                        rule(
                                        Terms.REEXAMINATION,
                                        Length.of(calendarDays(30)),
                                        Milestones.REEXAMINATION_REQUESTED,
                                        Milestones.REEXAMINATION_DECIDED)
                                .addReleases(Milestones.CLOSED) // settled or withdrawn meanwhile
                                .addTransfers(Milestones.REMEDY_MOVED)
                                .addPauses(PauseGround.of(
                                        "hearing",
                                        Milestones.HEARING_BEGAN,
                                        Milestones.HEARING_ENDED,
                                        draft.article(hearing)))
                                .holder(Holder.ORGAN)
                                .effect(LegalEffect.STATUTORY),
                        article));
    }
}
