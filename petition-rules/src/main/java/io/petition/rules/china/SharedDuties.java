package io.petition.rules.china;

import io.petition.law.Holder;
import io.petition.law.NoTerm;

/**
 * The duties for which neither regulation sets a term, each edition with its own articles. A duty has its moments where the
 * acts mark both its beginning and what ends it; what begins and ends it is of one scope, the petition's or the track's.
 */
final class SharedDuties {
    private SharedDuties() {}

    /** A grave or urgent matter is proposed for decision in time 及时; every other is simply disposed of. */
    static NoTerm urgentProposal(TermDraft draft, String article) {
        return ofPetitionAtOffice(draft.none(Terms.URGENT_PROPOSAL, Holder.PETITION_OFFICE, article)
                .addStarts(Milestones.RECEIVED_BY_OFFICE)
                .addStops(Milestones.REPORTED_UP));
    }

    /** What was proposed waits for the Party committee or government: a reading, the text speaks of the proposal alone. */
    static NoTerm decisionFromAbove(TermDraft draft, String article) {
        return ofPetitionAtOffice(draft.none(Terms.DECISION_FROM_ABOVE, article).addStarts(Milestones.REPORTED_UP));
    }

    /** What is grave or urgent is reported. That this is owed from when it came in, and no longer once it is ended, is a reading. */
    static NoTerm urgentReport(TermDraft draft, String article) {
        return draft.none(Terms.URGENT_REPORT, Holder.ORGAN, article)
                .addStarts(Milestones.URGENT_LEARNT)
                .addStops(Milestones.URGENT_REPORTED, Milestones.CLOSED)
                .build();
    }

    static NoTerm urgentMeasures(TermDraft draft, String article) {
        return draft.none(Terms.URGENT_MEASURES, Holder.ORGAN, article)
                .addStarts(Milestones.URGENT_LEARNT)
                .addStops(Milestones.MEASURES_TAKEN, Milestones.CLOSED)
                .build();
    }

    private static NoTerm ofPetitionAtOffice(NoTerm.Builder none) {
        return none.addStops(
                        Milestones.FORWARDED,
                        Milestones.ASSIGNED,
                        Milestones.TOLD_WHERE_TO_GO,
                        Milestones.NOT_ACCEPTED,
                        Milestones.NO_LONGER_ACCEPTED,
                        Milestones.PETITION_WITHDRAWN)
                .build();
    }

    /** Who can be told on the spot is told on the spot; the 15 days are for the rest. */
    static NoTerm noticeOnTheSpot(TermDraft draft, String article) {
        return draft.none(Terms.NOTICE_ON_THE_SPOT, Holder.ORGAN, article)
                .addStarts(Milestones.RECEIVED_DIRECTLY)
                .addStops(
                        Milestones.NOTIFIED,
                        Milestones.ACCEPTANCE_DECIDED,
                        Milestones.TOLD_WHERE_TO_GO,
                        Milestones.CLOSED,
                        Milestones.PETITION_WITHDRAWN)
                .build();
    }

    /** The organ's days run from its receipt; by when it must receive what was sent is not said: a reading. */
    static NoTerm receipt(TermDraft draft, String article) {
        return draft.none(Terms.RECEIPT, Holder.ORGAN, article)
                .addStarts(Milestones.SENT_TO_ORGAN, Milestones.PASSED_ON)
                .addStops(
                        Milestones.RECEIVED_BY_ORGAN,
                        Milestones.RECEIVED_BELOW,
                        Milestones.ACCEPTANCE_DECIDED,
                        Milestones.CLOSED)
                .build();
    }

    /** The windows run from receipt of a written answer; by when it must be delivered is not said: a reading. */
    static NoTerm answerDelivery(TermDraft draft, String... articles) {
        return draft.none(Terms.ANSWER_DELIVERY, Holder.ORGAN, articles)
                .addStarts(Milestones.ANSWERED)
                .addStops(Milestones.ANSWER_DELIVERED, Milestones.CLOSED)
                .build();
    }

    static NoTerm reviewDelivery(TermDraft draft, String article) {
        return draft.none(Terms.REVIEW_DELIVERY, Holder.ORGAN, article)
                .addStarts(Milestones.REVIEW_DECIDED)
                .addStops(Milestones.REVIEW_DELIVERED, Milestones.ROUND_ENDED, Milestones.CLOSED)
                .build();
    }

    /** Neither text asks for a written answer on re-examination; that the opinion is delivered at all is a reading. */
    static NoTerm reexaminationDelivery(TermDraft draft, String article) {
        return draft.none(Terms.REEXAMINATION_DELIVERY, Holder.ORGAN, article)
                .addStarts(Milestones.REEXAMINATION_DECIDED)
                .addStops(Milestones.REEXAMINATION_DELIVERED, Milestones.ROUND_ENDED, Milestones.CLOSED)
                .build();
    }

    /** After that the petitioner has no remedy left and nobody owes an answer; that the matter is then closed is a reading. */
    static NoTerm closing(TermDraft draft, String article) {
        return draft.none(Terms.CLOSING, Holder.ORGAN, article)
                .addStarts(Milestones.REEXAMINATION_DELIVERED)
                .addStops(Milestones.CLOSED)
                .build();
    }

    /** Who is asked decides; by when, no text says. */
    static NoTerm disputeDecision(TermDraft draft, String article) {
        return draft.none(Terms.DISPUTE_DECISION, article)
                .addStarts(Milestones.COMPETENCE_DISPUTED)
                .addStops(Milestones.DISPUTE_DECIDED)
                .build();
    }

    /**
     * What a sweep finds is to be settled where it arose (2022: 15; 2005: 13-1): that this is owed of a dispute nobody petitioned about
     * is a reading. It is owed until the matter is sent on, accepted or closed; that it was settled in fact closes nothing.
     */
    static NoTerm disputeSettlement(TermDraft draft, String article) {
        return draft.none(Terms.DISPUTE_SETTLEMENT, article)
                .addStarts(Milestones.DISPUTE_REGISTERED)
                .addStops(Milestones.SENT_TO_ORGAN, Milestones.ACCEPTED, Milestones.CLOSED)
                .build();
    }

    /** What had been turned away wrongly is disposed of anew; by when, no text says: a reading. */
    static NoTerm disposalAnew(TermDraft draft, String article) {
        return draft.none(Terms.DISPOSAL_ANEW, article)
                .addStarts(Milestones.DISPOSAL_REOPENED)
                .addStops(Milestones.SENT_TO_ORGAN, Milestones.ACCEPTED, Milestones.CLOSED)
                .build();
    }

    /** An opinion that supports the petitioner is carried out from the day somebody orders it. */
    static NoTerm opinionExecution(TermDraft draft, String article) {
        return draft.none(Terms.OPINION_EXECUTION, Holder.ORGAN, article)
                .addStarts(Milestones.EXECUTION_ORDERED)
                .addStops(Milestones.OPINION_EXECUTED)
                .build();
    }
}
