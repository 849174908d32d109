package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.not;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Condition;
import io.petition.law.MatterClass;
import io.petition.law.TermFacts;
import io.petition.lifecycle.DutyRule;
import io.petition.lifecycle.DutyRule.Desk;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.ProceedingKind;
import java.util.List;

/**
 * Of what the regulations ask for without a term, which matters each reaches and which desk owes it. The texts name kinds of bodies and no
 * desks: that who has the matter owes what is to be done with it is a reading.
 */
final class Owing {
    private static final Condition<TermFacts> URGENT = is(TermFacts.attribute(DutyRule.URGENT), "true");

    private Owing() {}

    /** An organ that carries out, or gives relief, does so for the petitioner; all else is set among the organs. */
    private static void promises(Procedure.Builder procedure) {
        procedure.addPromised(ProceedingKind.CARRYING_OUT, ProceedingKind.RELIEF);
    }

    /** Who cannot be told within days may be told on the spot; to all others the days say by when. */
    static void in2005(Procedure.Builder procedure) {
        procedure
                .addAllDuties(shared())
                .addDuties(
                        DutyRule.of(Terms.NOTICE_ON_THE_SPOT, Desk.NAMED).where(not(TermDraft.REACHABLE)),
                        DutyRule.of(Terms.ACCEPTANCE_WITHOUT_NOTICE, Desk.HOLDER)
                                .where(not(TermDraft.REACHABLE)));
        promises(procedure);
    }

    static void in2022(Procedure.Builder procedure) {
        procedure
                .addAllDuties(shared())
                .addDuties(
                        DutyRule.of(Terms.NOTICE_ON_THE_SPOT, Desk.NAMED)
                                .where(not(all(TermDraft.REACHABLE, Cn2022.NOTICE_OF_THIS_REGULATION))),
                        DutyRule.of(Terms.NOTICE_BY_OWN_RULES, Desk.NAMED).where(not(Cn2022.NOTICE_OF_THIS_REGULATION)),
                        DutyRule.of(Terms.OBJECTION_ANSWER, Desk.SENDER),
                        DutyRule.of(Terms.RE_DISPOSAL, Desk.HOLDER),
                        DutyRule.of(Terms.ACCEPTANCE, Desk.HOLDER),
                        DutyRule.of(Terms.URGENT_REPORT_UPWARD, Desk.NAMED).inside(),
                        DutyRule.of(Terms.CLASSIFICATION, Desk.HOLDER));
        for (MatterClass matterClass : MatterClasses.all()) {
            if (!matterClass.equals(MatterClasses.ORDINARY)) {
                procedure.addDuties(DutyRule.of(MatterClasses.term(matterClass), Desk.HOLDER)
                        .where(is(TermFacts.MATTER_CLASS, matterClass)));
            }
        }
        promises(procedure);
    }

    private static List<DutyRule> shared() {
        return ImmutableList.of(
                DutyRule.of(Terms.DISPUTE_SETTLEMENT, Desk.HOLDER),
                DutyRule.of(Terms.URGENT_PROPOSAL, Desk.NAMED).where(URGENT),
                DutyRule.of(Terms.DECISION_FROM_ABOVE, Desk.UNKNOWN),
                DutyRule.of(Terms.URGENT_REPORT, Desk.HOLDER).inside(),
                DutyRule.of(Terms.URGENT_MEASURES, Desk.HOLDER),
                DutyRule.of(Terms.RECEIPT, Desk.HOLDER),
                DutyRule.of(Terms.DISPUTE_DECISION, Desk.UNKNOWN),
                DutyRule.of(Terms.ANSWER_DELIVERY, Desk.NAMED),
                DutyRule.of(Terms.REVIEW_DELIVERY, Desk.NAMED),
                DutyRule.of(Terms.REEXAMINATION_DELIVERY, Desk.NAMED),
                DutyRule.of(Terms.OPINION_EXECUTION, Desk.NAMED),
                DutyRule.of(Terms.CLOSING, Desk.HOLDER),
                DutyRule.of(Terms.DISPOSAL_ANEW, Desk.HOLDER),
                DutyRule.of(Terms.PROPOSAL_REPLY, Desk.NAMED).inside());
    }
}
