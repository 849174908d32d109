package io.petition.rules.china;

import com.google.common.collect.ImmutableList;
import io.petition.law.Holder;
import io.petition.law.NoTerm;
import java.util.List;

/** What the Regulation on Letters and Visits 信访条例 asks for without setting a term, in the order of its articles. */
final class Duties2005 {
    private Duties2005() {}

    static List<NoTerm> all(TermDraft draft) {
        return ImmutableList.<NoTerm>builder()
                .addAll(receipt(draft))
                .addAll(handling(draft))
                .addAll(supervision(draft))
                .build();
    }

    private static List<NoTerm> receipt(TermDraft draft) {
        return List.of(
                draft.none(Terms.SYSTEM_ENTRY, "12").build(),
                SharedDuties.disputeSettlement(draft, "13-1"),
                draft.none(Terms.REGISTRATION, "21-1", "22-1").build(),
                SharedDuties.urgentProposal(draft, "21(2)"),
                SharedDuties.decisionFromAbove(draft, "21(2)"),
                draft.none(Terms.COPY_TO_OFFICE, Holder.PETITION_OFFICE, "21(3)")
                        .build(),
                SharedDuties.receipt(draft, "21-2"),
                draft.none(Terms.ACCEPTANCE_REPORT, Holder.ORGAN, "21-2").build(),
                SharedDuties.noticeOnTheSpot(draft, "22-2"),
                // Whoever cannot be told has no 15 days; the matter is accepted all the same, and the text says not by
                // when.
                draft.none(Terms.ACCEPTANCE_WITHOUT_NOTICE, Holder.ORGAN, "22-1", "22-2")
                        .addStarts(Milestones.RECEIVED_DIRECTLY)
                        .addStops(
                                Milestones.ACCEPTANCE_DECIDED,
                                Milestones.TOLD_WHERE_TO_GO,
                                Milestones.CLOSED,
                                Milestones.PETITION_WITHDRAWN)
                        .build(),
                SharedDuties.disputeDecision(draft, "24"),
                SharedDuties.urgentReport(draft, "26-1"), // at once 立即; in 2022 in time 及时
                SharedDuties.urgentMeasures(draft, "27"));
    }

    /** Art. 29 asks to study and adopt, not to reply: what is answered in writing is every matter handled (32-1). */
    private static List<NoTerm> handling(TermDraft draft) {
        return List.of(
                draft.none(Terms.SUGGESTION_STUDY, Holder.ORGAN, "29").build(),
                SharedDuties.answerDelivery(draft, "32-1", "34"),
                SharedDuties.opinionExecution(draft, "32-2"),
                SharedDuties.reviewDelivery(draft, "34"),
                SharedDuties.reexaminationDelivery(draft, "35-1"),
                SharedDuties.closing(draft, "35-3"));
    }

    private static List<NoTerm> supervision(TermDraft draft) {
        return List.of(
                SharedDuties.disposalAnew(draft, "36-1"),
                draft.none(Terms.URGING, Holder.PETITION_OFFICE, "36-1").build(),
                draft.none(Terms.POLICY_REPORT, Holder.PETITION_OFFICE, "37").build());
    }
}
