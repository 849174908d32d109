package io.petition.rules.china;

import static io.petition.rules.china.ActDraft.SENT;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.MilestoneKey;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Given;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.RecordFacts;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;

/**
 * From tier to tier 逐级转送: what a petition office sends to the office of a tier below, that one registers and sends on, in fifteen
 * days of its own, and so does every office below that. The texts give every office its days from its receipt and do not speak of tiers, so this is a reading.
 */
final class SendingOn {
    private SendingOn() {}

    static void acts(Procedure.Builder procedure, ActDraft draft, String forward, String assign) {
        procedure.addActs(
                draft.reading(ActKey.RECEIVE, ImmutableSet.of(Role.PETITION_OFFICE), SENT, forward)
                        .addGuards(
                                draft.holdsTrack(forward),
                                Guard.firm(
                                        "already-received",
                                        Condition.is(RecordFacts.RECEIVED_SINCE_SENT, false),
                                        draft.article(forward)))
                        .addEmits(Emission.ofTrack(Milestones.RECEIVED_BELOW))
                        .build(),
                draft.act(
                                ActKey.FORWARD,
                                Role.PETITION_OFFICE,
                                ImmutableSet.of(Stage.FORWARDED),
                                Target.to(Stage.FORWARDED),
                                forward)
                        .standing(Standing.UNCONFIRMED)
                        .addGuards(draft.holdsTrack(forward))
                        .addEmits(Emission.ofTrack(Milestones.SENT_ON), Emission.ofTrack(Milestones.SENT_TO_ORGAN))
                        .build(),
                assign(draft, Stage.FORWARDED, Milestones.REPORT_ORDERED, assign),
                assign(draft, Stage.ASSIGNED, Milestones.REPORT_ORDERED_BELOW, assign));
    }

    /** What was assigned to an office is still to be reported on by the first sender's date, however it assigns it on. */
    private static ActRule assign(ActDraft draft, Stage from, MilestoneKey ordered, String article) {
        return draft.act(ActKey.ASSIGN, Role.PETITION_OFFICE, ImmutableSet.of(from), Target.to(Stage.ASSIGNED), article)
                .standing(Standing.UNCONFIRMED)
                .addGuards(draft.holdsTrack(article))
                .addEmits(
                        Emission.ofTrack(Milestones.SENT_ON),
                        Emission.ofTrack(Milestones.SENT_TO_ORGAN),
                        Emission.ofTrack(ordered))
                .build();
    }

    /** A matter with several demands goes to several organs: each decides those it was given. */
    static void allotting(Procedure.Builder procedure, ActDraft draft, String article) {
        procedure.addActs(draft.reading(ActKey.ALLOT_DEMANDS, ActDraft.OFFICIALS, ActDraft.UNENDED, article)
                .addGuards(
                        draft.concerned(article),
                        Guard.curable("demand-lost", Condition.is(Given.NO_DEMAND_LOST, true), draft.article(article)))
                .build());
    }
}
