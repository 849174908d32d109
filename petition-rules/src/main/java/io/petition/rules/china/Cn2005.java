package io.petition.rules.china;

import static io.petition.rules.china.TermDraft.ofEach;
import static io.petition.rules.china.TermDraft.ofReceiver;
import static io.petition.rules.china.TermDraft.rule;
import static io.petition.time.Span.calendarDays;

import io.petition.condition.Condition;
import io.petition.law.Dated;
import io.petition.law.DisputeStep;
import io.petition.law.Edition;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.Length;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * The Regulation on Letters and Visits 信访条例 (State Council Decree No. 431), in force from 2005-05-01 (art. 51), as data.
 * Its repeal when the 2022 regulation came into force is general knowledge and not in the text.
 *
 * <p>Where it differs: within 15 days the organ <em>decides acceptance</em> and says so (2022: tells of receipt and
 * route); there is no objection and no class of matters, so the handling term reaches every matter; an organ answers a
 * proposal within 30 days; a dispute over competence ends with the common superior.
 */
final class Cn2005 {
    static final String ID = ChinaRules.CN_2005;
    static final String INSTRUMENT = "信访条例";
    static final Period VALIDITY =
            Period.closed(LocalDate.of(2005, 5, 1), Cn2022.VALIDITY.from().minusDays(1));

    private static final TermDraft DRAFT = new TermDraft(INSTRUMENT, VALIDITY);

    private Cn2005() {}

    static Edition edition() {
        Edition.Builder edition =
                Edition.builder().id(ID).instrument(INSTRUMENT).validity(VALIDITY);
        receipt(edition);
        // Art. 33, for every matter; other laws and administrative regulations may say otherwise.
        edition.addTerms(SharedTerms.handling(DRAFT, "33", Condition.always()));
        edition.addAllTerms(SharedTerms.review(DRAFT, "34", Condition.always()));
        edition.addAllTerms(SharedTerms.reexamination(DRAFT, "35-1", "35-2"));
        proposals(edition);
        edition.addAllWithoutTerm(Duties2005.all(DRAFT));
        return edition.disputeSteps(Dated.confirmed(
                        List.of(DisputeStep.AGREEMENT, DisputeStep.COMMON_SUPERIOR), VALIDITY, DRAFT.article("24")))
                .build();
    }

    /** Arts. 21 and 22: the office sends, refuses or tells; the organ decides acceptance and says so in writing. */
    private static void receipt(Edition.Builder edition) {
        edition.addTerms(SharedTerms.disposal(DRAFT, "21-1"), SharedTerms.disposalBelow(DRAFT, "21-1"));
        edition.addTerms(DRAFT.confirmed(
                rule(
                                Terms.ACCEPTANCE_NOTICE_DIRECT,
                                Length.of(calendarDays(15)),
                                Milestones.RECEIVED_DIRECTLY,
                                Milestones.ACCEPTANCE_DECIDED,
                                Milestones.TOLD_WHERE_TO_GO)
                        .addReleases(Milestones.PETITION_WITHDRAWN, Milestones.CLOSED)
                        .appliesTo(TermDraft.REACHABLE)
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "22-2"));
        edition.addTerms(DRAFT.confirmed(
                ofReceiver(
                                Terms.ACCEPTANCE_NOTICE_REFERRED,
                                Length.of(calendarDays(15)),
                                Milestones.RECEIVED_BY_ORGAN,
                                Milestones.ACCEPTANCE_DECIDED)
                        .addReleases(Milestones.CLOSED)
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "21-2"));
        edition.addTerms(DRAFT.confirmed(SharedTerms.assignedFeedback(), "21(4)"));
        edition.addTerms(DRAFT.reading(SharedTerms.assignedFeedbackBelow(), "21(4)"));
    }

    /** Art. 36-2. */
    private static void proposals(Edition.Builder edition) {
        edition.addTerms(DRAFT.confirmed(
                ofEach(
                                Terms.PROPOSAL_REPLY,
                                Length.of(calendarDays(30)),
                                Milestones.PROPOSAL_RECEIVED,
                                Milestones.PROPOSAL_ANSWERED)
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "36-2"));
    }
}
