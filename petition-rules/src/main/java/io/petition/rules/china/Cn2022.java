package io.petition.rules.china;

import static io.petition.rules.china.TermDraft.ofEach;
import static io.petition.rules.china.TermDraft.ofReceiver;
import static io.petition.rules.china.TermDraft.rule;
import static io.petition.time.Span.calendarDays;
import static io.petition.time.Span.workingDays;

import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.ClassRule;
import io.petition.law.Dated;
import io.petition.law.DisputeStep;
import io.petition.law.Edition;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.Length;
import io.petition.law.MatterClass;
import io.petition.law.TermFacts;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * The Regulation on Petition Work 信访工作条例, approved 2022-01-24, issued 2022-02-25, in force from 2022-05-01 (art. 50),
 * as data. Only a matter of art. 31(6) has the handling term, the opinion letter and the
 * remedies; 31(1) to (4) are led to other procedures, and 29, 30 and 31(5) are dealt with by the organ without a term here.
 */
final class Cn2022 {
    static final String ID = ChinaRules.CN_2022;
    static final String INSTRUMENT = "信访工作条例";
    static final Period VALIDITY = Period.from(LocalDate.of(2022, 5, 1));

    private static final TermDraft DRAFT = new TermDraft(INSTRUMENT, VALIDITY);
    private static final Condition<TermFacts> ORDINARY_ONLY =
            Condition.is(TermFacts.MATTER_CLASS, MatterClasses.ORDINARY);

    /**
     * Art. 23-4: political-legal organs give notice on litigation matters, and discipline inspection on accusations, by rules
     * of their own. Both must be known: until somebody says so, the notice of art. 23 is owed.
     */
    static final Condition<TermFacts> NOTICE_OF_THIS_REGULATION = Condition.not(Condition.all(
            Condition.known(TermFacts.MATTER_CLASS),
            Condition.known(HandledBy.FACT),
            Condition.any(
                    Condition.all(
                            Condition.is(TermFacts.MATTER_CLASS, MatterClasses.LITIGATION),
                            Condition.is(HandledBy.FACT, HandledBy.POLITICAL_LEGAL)),
                    Condition.all(
                            Condition.is(TermFacts.MATTER_CLASS, MatterClasses.ACCUSATION),
                            Condition.is(HandledBy.FACT, HandledBy.DISCIPLINE_INSPECTION)))));

    private Cn2022() {}

    static Edition edition() {
        Edition.Builder edition =
                Edition.builder().id(ID).instrument(INSTRUMENT).validity(VALIDITY);
        receipt(edition);
        edition.addTerms(SharedTerms.handling(DRAFT, "34", ORDINARY_ONLY));
        edition.addAllTerms(SharedTerms.review(DRAFT, "35", ORDINARY_ONLY));
        edition.addAllTerms(SharedTerms.reexamination(DRAFT, "36-1", "36-2"));
        rectification(edition);
        edition.addAllWithoutTerm(Duties2022.all(DRAFT));
        classes(edition);
        return edition.disputeSteps(Dated.confirmed(
                        List.of(DisputeStep.AGREEMENT, DisputeStep.COMMON_SUPERIOR, DisputeStep.JOINT_CONFERENCE),
                        VALIDITY,
                        DRAFT.article("24-1")))
                .build();
    }

    /** Arts. 22 and 23: the office sends, the organ tells; its notice is of receipt, route and procedure. */
    private static void receipt(Edition.Builder edition) {
        edition.addTerms(
                SharedTerms.disposal(DRAFT, "22-1"), SharedTerms.disposalBelow(DRAFT, "22-1", Milestones.OBJECTED));
        edition.addTerms(DRAFT.confirmed(
                rule(
                                Terms.ACCEPTANCE_NOTICE_DIRECT,
                                Length.of(calendarDays(15)),
                                Milestones.RECEIVED_DIRECTLY,
                                Milestones.NOTIFIED,
                                Milestones.ACCEPTANCE_DECIDED,
                                Milestones.TOLD_WHERE_TO_GO)
                        .addReleases(Milestones.PETITION_WITHDRAWN, Milestones.CLOSED)
                        .appliesTo(Condition.all(TermDraft.REACHABLE, NOTICE_OF_THIS_REGULATION))
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "23-2"));
        edition.addTerms(DRAFT.confirmed(
                ofReceiver(
                                Terms.ACCEPTANCE_NOTICE_REFERRED,
                                Length.of(calendarDays(15)),
                                Milestones.RECEIVED_BY_ORGAN,
                                Milestones.NOTIFIED,
                                Milestones.ACCEPTANCE_DECIDED)
                        .addReleases(Milestones.CLOSED)
                        .addAnnuls(Milestones.TAKEN_BACK) // the 15 days bind an organ only in its own remit
                        .appliesTo(NOTICE_OF_THIS_REGULATION) // no exception here for who cannot be reached: 23-2 alone
                        // has it
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "23-3"));
        edition.addTerms(DRAFT.confirmed(
                ofReceiver(
                                Terms.OBJECTION,
                                Length.of(workingDays(5)),
                                Milestones.RECEIVED_BY_ORGAN,
                                Milestones.OBJECTED)
                        .addReleases(Milestones.NOTIFIED, Milestones.ACCEPTANCE_DECIDED, Milestones.CLOSED)
                        .optional(true) // an organ that keeps the matter has nothing to object to
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "23-3"));
        // An organ may assign too (23-1); that it then also sets a date for the report is read from the office's 22(3).
        edition.addTerms(DRAFT.confirmed(SharedTerms.assignedFeedback().addAnnuls(Milestones.TAKEN_BACK), "22(3)"));
        edition.addTerms(DRAFT.reading(SharedTerms.assignedFeedbackBelow().addAnnuls(Milestones.TAKEN_BACK), "22(3)"));
    }

    /** Art. 39-3: the joint conference orders a unit that works badly to put things right by a day. */
    private static void rectification(Edition.Builder edition) {
        edition.addTerms(DRAFT.confirmed(
                ofEach(
                                Terms.RECTIFICATION,
                                Length.givenBySender(),
                                Milestones.RECTIFICATION_ORDERED,
                                Milestones.RECTIFIED)
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "39-3"));
    }

    /** Arts. 29, 30 and 31. */
    private static void classes(Edition.Builder edition) {
        for (MatterClass key : MatterClasses.all()) {
            List<Citation> citations = key.equals(MatterClasses.LITIGATION)
                    ? List.of(DRAFT.article(key.value()), DRAFT.article("28-2"))
                    : List.of(DRAFT.article(key.value()));
            edition.addClasses(new ClassRule(key, MatterClasses.route(key), citations));
        }
    }
}
