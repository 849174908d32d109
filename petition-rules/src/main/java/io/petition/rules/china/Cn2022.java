package io.petition.rules.china;

import static io.petition.rules.china.TermDraft.rule;
import static io.petition.time.Span.calendarDays;
import static io.petition.time.Span.workingDays;

import io.petition.condition.Condition;
import io.petition.law.ClassRule;
import io.petition.law.Dated;
import io.petition.law.DisputeStep;
import io.petition.law.Edition;
import io.petition.law.ExtensionBound;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.Length;
import io.petition.law.MatterClass;
import io.petition.law.PauseGround;
import io.petition.law.TermFacts;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * The Regulation on Petition Work 信访工作条例, approved 2022-01-24, issued 2022-02-25, in force from 2022-05-01 (art. 50),
 * as data. Only a matter of art. 31(6) has the handling term, the opinion letter and the remedies; every other class is
 * led elsewhere and has no term here.
 */
final class Cn2022 {
    static final String ID = ChinaRules.CN_2022;
    static final String INSTRUMENT = "信访工作条例";
    static final Period VALIDITY = Period.from(LocalDate.of(2022, 5, 1));

    private static final TermDraft DRAFT = new TermDraft(INSTRUMENT, VALIDITY);
    private static final Condition<TermFacts> ORDINARY_ONLY =
            Condition.is(TermFacts.MATTER_CLASS, MatterClasses.ORDINARY);

    private Cn2022() {}

    static Edition edition() {
        Edition.Builder edition =
                Edition.builder().id(ID).instrument(INSTRUMENT).validity(VALIDITY);
        receipt(edition);
        handling(edition);
        remedies(edition);
        withoutTerm(edition);
        classes(edition);
        return edition.disputeSteps(Dated.confirmed(
                        List.of(DisputeStep.AGREEMENT, DisputeStep.COMMON_SUPERIOR, DisputeStep.JOINT_CONFERENCE),
                        VALIDITY,
                        DRAFT.article("24-1")))
                .build();
    }

    /** Arts. 22 and 23: the office sends, the organ tells; its notice is of receipt, route and procedure. */
    private static void receipt(Edition.Builder edition) {
        edition.addTerms(DRAFT.confirmed(
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
                        .holder(Holder.PETITION_OFFICE)
                        .effect(LegalEffect.STATUTORY),
                "22-1"));
        edition.addTerms(DRAFT.confirmed(
                rule(
                                Terms.ACCEPTANCE_NOTICE_DIRECT,
                                Length.of(calendarDays(15)),
                                Milestones.RECEIVED_DIRECTLY,
                                Milestones.NOTIFIED,
                                Milestones.ACCEPTANCE_DECIDED,
                                Milestones.TOLD_WHERE_TO_GO)
                        .appliesTo(TermDraft.REACHABLE)
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "23-2"));
        edition.addTerms(DRAFT.confirmed(
                rule(
                                Terms.ACCEPTANCE_NOTICE_REFERRED,
                                Length.of(calendarDays(15)),
                                Milestones.RECEIVED_BY_ORGAN,
                                Milestones.NOTIFIED,
                                Milestones.ACCEPTANCE_DECIDED)
                        .addAnnuls(Milestones.TAKEN_BACK) // the 15 days bind an organ only in its own remit
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "23-3"));
        edition.addTerms(DRAFT.confirmed(
                rule(Terms.OBJECTION, Length.of(workingDays(5)), Milestones.RECEIVED_BY_ORGAN, Milestones.OBJECTED)
                        .addReleases(Milestones.NOTIFIED, Milestones.ACCEPTANCE_DECIDED)
                        .optional(true) // an organ that keeps the matter has nothing to object to
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "23-3"));
        edition.addTerms(DRAFT.confirmed(
                rule(
                                Terms.ASSIGNED_FEEDBACK,
                                Length.givenBySender(),
                                Milestones.REPORT_ORDERED,
                                Milestones.RESULT_REPORTED)
                        .addAnnuls(Milestones.TAKEN_BACK)
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "22(3)"));
    }

    /** Art. 34. The text says 办结 and not delivery: the term is kept by the day of the written opinion. */
    private static void handling(Edition.Builder edition) {
        edition.addTerms(DRAFT.confirmed(
                rule(Terms.HANDLING, Length.of(calendarDays(60)), Milestones.ACCEPTED, Milestones.ANSWERED)
                        .extension(
                                new ExtensionBound(calendarDays(30), Milestones.EXTENDED, List.of(DRAFT.article("34"))))
                        .appliesTo(ORDINARY_ONLY)
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "34"));
    }

    /** Arts. 35 and 36. The time of a hearing is excluded from re-examination alone (art. 36-2). */
    private static void remedies(Edition.Builder edition) {
        edition.addTerms(DRAFT.confirmed(
                rule(
                                Terms.REVIEW_REQUEST,
                                Length.of(calendarDays(30)),
                                Milestones.ANSWER_DELIVERED,
                                Milestones.REVIEW_REQUESTED)
                        .appliesTo(ORDINARY_ONLY)
                        .holder(Holder.PETITIONER)
                        .optional(true)
                        .effect(LegalEffect.FILING_WINDOW),
                "35"));
        edition.addTerms(DRAFT.confirmed(
                rule(Terms.REVIEW, Length.of(calendarDays(30)), Milestones.REVIEW_REQUESTED, Milestones.REVIEW_DECIDED)
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "35"));
        edition.addTerms(DRAFT.confirmed(
                rule(
                                Terms.REEXAMINATION_REQUEST,
                                Length.of(calendarDays(30)),
                                Milestones.REVIEW_DELIVERED,
                                Milestones.REEXAMINATION_REQUESTED)
                        .holder(Holder.PETITIONER)
                        .optional(true)
                        .effect(LegalEffect.FILING_WINDOW),
                "36-1"));
        edition.addTerms(DRAFT.confirmed(
                rule(
                                Terms.REEXAMINATION,
                                Length.of(calendarDays(30)),
                                Milestones.REEXAMINATION_REQUESTED,
                                Milestones.REEXAMINATION_DECIDED)
                        .addPauses(new PauseGround(
                                "hearing",
                                Milestones.HEARING_BEGAN,
                                Milestones.HEARING_ENDED,
                                List.of(DRAFT.article("36-2"))))
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY),
                "36-1"));
    }

    private static void withoutTerm(Edition.Builder edition) {
        edition.addWithoutTerm(
                DRAFT.none(Terms.OBJECTION_ANSWER, "23-3"),
                DRAFT.none(Terms.DISPUTE_DECISION, "24-1"),
                DRAFT.none(Terms.URGENT_REPORT, "25"),
                DRAFT.none(Terms.SUGGESTION_REPLY, "29"),
                DRAFT.none(Terms.ACCUSATION_HANDLING, "30"),
                DRAFT.none(Terms.LITIGATION_ROUTE, "31(1)"),
                DRAFT.none(Terms.ARBITRATION_ROUTE, "31(2)"),
                DRAFT.none(Terms.PARTY_ROUTE, "31(3)"),
                DRAFT.none(Terms.ADMINISTRATIVE_ROUTE, "31(4)"),
                DRAFT.none(Terms.DUTY_PERFORMANCE, "31(5)"),
                DRAFT.none(Terms.PROPOSAL_REPLY, "40-4"));
    }

    /** Arts. 29, 30 and 31. */
    private static void classes(Edition.Builder edition) {
        for (MatterClass key : MatterClasses.all()) {
            edition.addClasses(new ClassRule(key, List.of(DRAFT.article(key.value()))));
        }
    }
}
