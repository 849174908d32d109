package io.petition.rules.china;

import com.google.common.collect.ImmutableList;
import io.petition.law.Holder;
import io.petition.law.NoTerm;
import io.petition.law.TermKey;
import java.util.List;

/**
 * What the Regulation on Petition Work 信访工作条例 asks for without setting a term, in the order of its articles. What a class of
 * matters asks for is owed by matters of that class alone: {@link MatterClasses#term} says which it is.
 */
final class Duties2022 {
    private Duties2022() {}

    static List<NoTerm> all(TermDraft draft) {
        return ImmutableList.<NoTerm>builder()
                .addAll(receipt(draft))
                .addAll(acceptance(draft))
                .addAll(urgency(draft))
                .addAll(classes(draft))
                .addAll(answers(draft))
                .addAll(supervision(draft))
                .build();
    }

    private static List<NoTerm> receipt(TermDraft draft) {
        return List.of(
                SharedDuties.disputeSettlement(draft, "15"),
                draft.none(Terms.SPONSORED_RESOLUTION, Holder.ORGAN, "18-2").build(),
                draft.none(Terms.SYSTEM_ENTRY, "21-2").build(),
                draft.none(Terms.REGISTRATION, "22-1", "23-1").build(),
                SharedDuties.urgentProposal(draft, "22(1)"),
                SharedDuties.decisionFromAbove(draft, "22(1)"),
                SharedDuties.noticeOnTheSpot(draft, "23-2"),
                SharedDuties.receipt(draft, "23-3"),
                // Whoever sent it, the petition office or an organ, answers the objection.
                draft.none(Terms.OBJECTION_ANSWER, "23-3")
                        .addStarts(Milestones.OBJECTED)
                        .addStops(Milestones.TAKEN_BACK, Milestones.OBJECTION_OVERRULED)
                        .build(),
                // The 15 days of 22-1 were kept when it was first sent on: that none run anew is a reading.
                draft.none(Terms.RE_DISPOSAL, "22-1", "23-3")
                        .addStarts(Milestones.TAKEN_BACK)
                        .addStops(Milestones.SENT_TO_ORGAN, Milestones.ACCEPTED, Milestones.CLOSED)
                        .build(),
                draft.none(Terms.NOTICE_BY_OWN_RULES, Holder.ORGAN, "23-4")
                        .addStarts(Milestones.RECEIVED_DIRECTLY, Milestones.RECEIVED_BY_ORGAN)
                        .addStops(
                                Milestones.NOTIFIED,
                                Milestones.ACCEPTANCE_DECIDED,
                                Milestones.TOLD_WHERE_TO_GO,
                                Milestones.PASSED_ON,
                                Milestones.TAKEN_BACK,
                                Milestones.CLOSED,
                                Milestones.PETITION_WITHDRAWN)
                        .build());
    }

    /** The text has terms for the notice of receipt and from acceptance on; for acceptance itself it has none: a reading. */
    private static List<NoTerm> acceptance(TermDraft draft) {
        return List.of(
                draft.none(Terms.ACCEPTANCE, Holder.ORGAN, "23-3", "34")
                        .addStarts(
                                Milestones.RECEIVED_DIRECTLY,
                                Milestones.RECEIVED_BY_ORGAN,
                                Milestones.OBJECTION_OVERRULED)
                        .addStops(
                                Milestones.ACCEPTANCE_DECIDED,
                                Milestones.TOLD_WHERE_TO_GO,
                                Milestones.FORWARDED,
                                Milestones.ASSIGNED,
                                Milestones.OBJECTED,
                                Milestones.PASSED_ON,
                                Milestones.CLOSED,
                                Milestones.PETITION_WITHDRAWN)
                        .build(),
                SharedDuties.disputeDecision(draft, "24-1"));
    }

    private static List<NoTerm> urgency(TermDraft draft) {
        return List.of(
                SharedDuties.urgentReport(draft, "25-1"),
                SharedDuties.urgentMeasures(draft, "25-1"),
                draft.none(Terms.URGENT_REPORT_UPWARD, Holder.PETITION_OFFICE, "25-2")
                        .addStarts(Milestones.URGENT_LEARNT_BY_OFFICE)
                        .addStops(Milestones.URGENT_REPORTED_BY_OFFICE, Milestones.CLOSED)
                        .build());
    }

    /** Arts. 29 to 31. That the matter must first be put into a class, and that no term is set for it, is a reading. */
    private static List<NoTerm> classes(TermDraft draft) {
        return List.of(
                draft.none(Terms.CLASSIFICATION, "29-1", "30-1", "31")
                        .addStarts(Milestones.REGISTERED)
                        .addStops(Milestones.CLASSIFIED, Milestones.CLOSED)
                        .build(),
                ofClass(draft, Terms.SUGGESTION_REPLY, "29-1"),
                ofClass(draft, Terms.ACCUSATION_HANDLING, "30-1"),
                draft.none(Terms.ACCUSATION_FEEDBACK, Holder.ORGAN, "30-1").build(),
                draft.none(Terms.CADRE_NOTICE, Holder.PETITION_OFFICE, "30-2").build(),
                ofClass(draft, Terms.LITIGATION_ROUTE, "31(1)"),
                ofClass(draft, Terms.ARBITRATION_ROUTE, "31(2)"),
                ofClass(draft, Terms.PARTY_ROUTE, "31(3)"),
                ofClass(draft, Terms.ADMINISTRATIVE_ROUTE, "31(4)"),
                ofClass(draft, Terms.DUTY_PERFORMANCE, "31(5)"));
    }

    /** From acceptance at the latest: a track that was split off or taken back has its class from the one before. */
    private static NoTerm ofClass(TermDraft draft, TermKey key, String article) {
        return draft.none(key, Holder.ORGAN, article)
                .addStarts(Milestones.CLASSIFIED, Milestones.ACCEPTED, Milestones.REOPENED)
                .addStops(Milestones.CLOSED)
                .build();
    }

    private static List<NoTerm> answers(TermDraft draft) {
        return List.of(
                SharedDuties.answerDelivery(draft, "32-1", "35"),
                SharedDuties.opinionExecution(draft, "32-2"),
                SharedDuties.reviewDelivery(draft, "35"),
                SharedDuties.reexaminationDelivery(draft, "36-1"),
                SharedDuties.closing(draft, "36-3"),
                draft.none(Terms.RELIEF, Holder.ORGAN, "37-2").build());
    }

    private static List<NoTerm> supervision(TermDraft draft) {
        return List.of(
                SharedDuties.disposalAnew(draft, "38-2"),
                draft.none(Terms.URGING, Holder.PETITION_OFFICE, "40-1").build(),
                draft.none(Terms.POLICY_REPORT, Holder.PETITION_OFFICE, "40-2").build(),
                draft.none(Terms.ACCOUNTABILITY_PROPOSAL, Holder.PETITION_OFFICE, "40-3")
                        .build(),
                draft.none(Terms.PROPOSAL_REPLY, Holder.ORGAN, "40-4")
                        .addStarts(Milestones.PROPOSAL_RECEIVED)
                        .addStops(Milestones.PROPOSAL_ANSWERED)
                        .build());
    }
}
