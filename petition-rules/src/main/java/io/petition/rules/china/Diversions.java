package io.petition.rules.china;

import static io.petition.rules.china.ActDraft.BEFORE_ACCEPTANCE;
import static io.petition.rules.china.ActDraft.OFFICIALS;
import static io.petition.rules.china.ActDraft.SENT;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.MatterClass;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.RecordFacts;
import io.petition.lifecycle.Sending;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import io.petition.model.Channel;
import java.util.Set;

/**
 * Where the 2022 regulation leads what is not its own 分类处理: another procedure (31(1) to (4), 30), the organ's own work with
 * remedies of administrative law (31(5)), a suggestion's reply (29).
 */
final class Diversions {
    private static final Set<Stage> BEFORE_ANSWER = ImmutableSet.<Stage>builder()
            .addAll(BEFORE_ACCEPTANCE)
            .add(Stage.ACCEPTED)
            .build();

    private Diversions() {}

    static void acts(Procedure.Builder procedure, ActDraft draft) {
        procedure.addActs(
                divert(draft, ImmutableSet.of(Role.PETITION_OFFICE), ImmutableSet.of(Stage.REGISTERED))
                        .addCitations(draft.article("22-2"))
                        .addGuards(Guard.curable(
                                "visitor-is-guided",
                                Condition.any(
                                        Condition.not(Condition.known(Situation.CHANNEL)),
                                        Condition.not(Condition.is(Situation.CHANNEL, Channel.VISIT)),
                                        Condition.not(Condition.is(Situation.MATTER_CLASS, MatterClasses.LITIGATION))),
                                draft.article("22-2")))
                        .addEmits(Emission.ofPetition(Milestones.FORWARDED))
                        .build(),
                divert(draft, ImmutableSet.of(Role.ORGAN), ImmutableSet.of(Stage.REGISTERED))
                        .addEmits(Emission.ofPetition(Milestones.TOLD_WHERE_TO_GO))
                        .build(),
                divert(draft, OFFICIALS, SENT)
                        .addEmits(Emission.ofTrack(Milestones.ACCEPTANCE_DECIDED))
                        .build(),
                divert(draft, ImmutableSet.of(Role.ORGAN), ImmutableSet.of(Stage.ACCEPTED))
                        .build());
        route(procedure, draft, MatterClasses.LITIGATION, "turn.court");
        route(procedure, draft, MatterClasses.ARBITRATION, "turn.arbitration");
        route(procedure, draft, MatterClasses.PARTY_APPEAL, "turn.party");
        route(procedure, draft, MatterClasses.ADMINISTRATIVE, "turn.administrative");
        route(procedure, draft, MatterClasses.ACCUSATION, "turn.discipline");
        ownWork(procedure, draft);
    }

    /** What the office leads elsewhere it sends itself, to a body it names: litigation and accusations (22-2). */
    private static ActRule.Builder divert(ActDraft draft, Set<Role> by, Set<Stage> from) {
        Condition<Situation> office = Condition.is(Situation.ACTOR_ROLE, Role.PETITION_OFFICE);
        Condition<Situation> accusation = Condition.is(Situation.MATTER_CLASS, MatterClasses.ACCUSATION);
        return draft.act(ActKey.DIVERT, by, from, Target.to(Stage.CLOSED), "31")
                .addGuards(
                        draft.holdsTrack("31"),
                        Guard.curable(
                                "not-for-the-office-to-divert",
                                Condition.any(
                                        Condition.not(office),
                                        accusation,
                                        Condition.is(Situation.MATTER_CLASS, MatterClasses.LITIGATION)),
                                draft.article("22-2")),
                        Guard.curable(
                                "body-not-named",
                                Condition.any(
                                        Condition.all(Condition.not(office), Condition.not(accusation)),
                                        Condition.is(Sending.BODY_NAMED, true)),
                                draft.article("22-2")))
                .addEmits(Emission.ofTrack(Milestones.CLOSED));
    }

    private static void route(Procedure.Builder procedure, ActDraft draft, MatterClass matterClass, String turn) {
        procedure.addGrounds(GroundRule.builder()
                .act(ActKey.DIVERT)
                .key(MatterClasses.route(matterClass).orElseThrow())
                .stages(BEFORE_ANSWER)
                .holds(Condition.is(Situation.MATTER_CLASS, matterClass))
                .turn(turn)
                .addCitations(draft.article(matterClass.value()))
                .standing(Standing.CONFIRMED)
                .build());
    }

    private static void ownWork(Procedure.Builder procedure, ActDraft draft) {
        ended(procedure, draft, ActKey.ANSWER_DUTY, "31(5)");
        ended(procedure, draft, ActKey.REPLY_SUGGESTION, "29-1");
        for (String result : new String[] {"performed", "answered"}) {
            procedure.addGrounds(GroundRule.builder()
                    .act(ActKey.ANSWER_DUTY)
                    .key(result)
                    .holds(Condition.is(Situation.MATTER_CLASS, MatterClasses.DUTY))
                    .addEmits(Emission.ofTrack(Milestones.DUTY_ANSWERED))
                    .turn("turn.reconsideration-or-suit")
                    .addCitations(draft.article("31(5)"))
                    // The text has the duty performed or answered; where one turns then, and that no review follows, is
                    // read.
                    .standing(Standing.UNCONFIRMED)
                    .build());
        }
        for (String adoption : new String[] {"adopted", "partly-adopted"}) {
            procedure.addGrounds(draft.ground(
                    ActKey.REPLY_SUGGESTION,
                    adoption,
                    ImmutableSet.of(),
                    Condition.is(Situation.MATTER_CLASS, MatterClasses.SUGGESTION),
                    "29-1"));
        }
        // The reply goes with adoption; that it is given for what is not adopted too is a reading.
        procedure.addGrounds(draft.reading(
                ActKey.REPLY_SUGGESTION,
                "not-adopted",
                ImmutableSet.of(),
                Condition.is(Situation.MATTER_CLASS, MatterClasses.SUGGESTION),
                "29-1"));
        procedure.addActs(draft.stay(
                        ActKey.TELL_ACCUSER, ImmutableSet.of(Role.ORGAN, Role.DISCIPLINE), ActDraft.ANY, "30-1")
                .addGuards(
                        Guard.curable(
                                "actor-not-in-matter",
                                Condition.any(
                                        Condition.is(Situation.ACTOR_IN_MATTER, true),
                                        Condition.is(RecordFacts.DIVERTED_TO_ACTOR, true)),
                                draft.article("30-1")),
                        Guard.firm(
                                "not-an-accusation",
                                Condition.is(Situation.MATTER_CLASS, MatterClasses.ACCUSATION),
                                draft.article("30-1")))
                .addEmits(Emission.ofTrack(Milestones.ACCUSER_TOLD))
                .build());
    }

    private static void ended(Procedure.Builder procedure, ActDraft draft, ActKey act, String article) {
        ChinaProcedures.deciding(procedure, end(draft, act, article), end(draft, act, article));
        procedure.addActs(
                end(draft, act, article).stages(ImmutableSet.of(Stage.ACCEPTED)).build());
    }

    private static ActRule.Builder end(ActDraft draft, ActKey act, String article) {
        ActRule.Builder end = draft.act(act, ImmutableSet.of(Role.ORGAN), SENT, Target.to(Stage.CLOSED), article)
                .addGuards(draft.holdsTrack(article));
        return (act.equals(ActKey.REPLY_SUGGESTION) ? end.addGuards(Suggestions.replied(draft)) : end)
                .addEmits(Emission.ofTrack(Milestones.CLOSED));
    }
}
