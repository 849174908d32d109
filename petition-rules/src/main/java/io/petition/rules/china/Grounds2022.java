package io.petition.rules.china;

import static io.petition.lifecycle.Situation.ACTOR_ROLE;
import static io.petition.lifecycle.Situation.CHANNEL;
import static io.petition.lifecycle.Situation.MATTER_CLASS;
import static io.petition.rules.china.ActDraft.BEFORE_ACCEPTANCE;
import static io.petition.rules.china.OwnRecord.unlessDenied;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.MatterClass;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import io.petition.model.Channel;
import java.util.Set;

/** The grounds of the Regulation on Petition Work 信访工作条例, beside those that both editions have. */
final class Grounds2022 {
    /** What reaches an office in writing 信件. */
    private static final Set<Channel> LETTERS = Sets.immutableEnumSet(
            Channel.LETTER, Channel.LETTER_TO_LEADER, Channel.FAX, Channel.ONLINE, Channel.LEADER_MAILBOX);

    private static final ImmutableSet<Stage> SETTLEABLE = ImmutableSet.of(
            Stage.ACCEPTED, Stage.ANSWERED, Remedies.UNDER_REVIEW, Remedies.REVIEWED, Remedies.UNDER_REEXAMINATION);

    private Grounds2022() {}

    /**
     * Arts. 19, 20, 28, 31 and 36. What practice adds to the two grounds of the text is marked as a reading: the sector's own rules
     * list them (生态环境信访工作办法 18). That a visit skips a level, that a court's way is at its end, nobody's record shows: who refuses
     * on it says so, and the record only must not gainsay it.
     */
    static void refusals(Procedure.Builder procedure, ActDraft draft) {
        procedure.addGrounds(
                draft.ground(
                        ActKey.NOT_ACCEPT,
                        Grounds.ALREADY_UNDER_WAY,
                        BEFORE_ACCEPTANCE,
                        UnderWay.unlessDenied(),
                        "19-3"),
                draft.reading(
                        ActKey.NOT_ACCEPT,
                        Grounds.SKIP_LEVEL_VISIT,
                        BEFORE_ACCEPTANCE,
                        Condition.all(
                                Condition.is(CHANNEL, Channel.VISIT),
                                Condition.in(MATTER_CLASS, MatterClasses.appeals())),
                        "20-1"),
                // An office passes a letter on and does not turn it away (22-2); that what comes online is a
                // letter is a reading.
                ActDraft.turning(
                        draft.reading(
                                ActKey.NOT_ACCEPT,
                                Grounds.COURT_OR_PROCURATORATE,
                                BEFORE_ACCEPTANCE,
                                Condition.all(
                                        Condition.is(MATTER_CLASS, MatterClasses.LITIGATION),
                                        Condition.any(
                                                Condition.not(Condition.is(ACTOR_ROLE, Role.PETITION_OFFICE)),
                                                Condition.not(Condition.known(CHANNEL)),
                                                Condition.not(Condition.in(CHANNEL, LETTERS)))),
                                "28-2",
                                "31(1)"),
                        "turn.court"),
                draft.ground(
                        ActKey.NO_LONGER_ACCEPT,
                        Grounds.RE_EXAMINED,
                        BEFORE_ACCEPTANCE,
                        unlessDenied(OwnRecord.RE_EXAMINED),
                        "36-3"),
                refusal(draft, ActKey.NO_LONGER_ACCEPT, Grounds.LITIGATION_ENDED, "31(1)", "37-3"));
    }

    private static GroundRule refusal(ActDraft draft, ActKey act, String key, String... articles) {
        return draft.reading(
                act, key, BEFORE_ACCEPTANCE, Condition.is(MATTER_CLASS, MatterClasses.LITIGATION), articles);
    }

    /** What is settled, and what a class asks no other end for: a reply, an answered duty and a diversion end a matter themselves. */
    static void closings(Procedure.Builder procedure, ActDraft draft) {
        procedure.addGrounds(
                // Only an appeal can be settled (33), and only while it is being dealt with, on review as well; the
                // petitioner's voice is in it.
                draft.reading(
                        ActKey.CLOSE,
                        Grounds.SETTLED,
                        SETTLEABLE,
                        Condition.all(
                                Condition.in(MATTER_CLASS, MatterClasses.appeals()),
                                Condition.is(OwnRecord.SETTLED, true),
                                Condition.any(
                                        Condition.is(OwnRecord.AGREEMENT_STANDS, true),
                                        Condition.is(OwnRecord.DECLARATION_STANDS, true))),
                        "33"),
                // The reply goes with adoption; for what is not adopted the text asks none.
                draft.reading(
                        ActKey.CLOSE,
                        Grounds.SUGGESTION_NOT_ADOPTED,
                        Endings.CLOSABLE,
                        Condition.all(
                                Condition.is(MATTER_CLASS, MatterClasses.SUGGESTION),
                                Suggestions.NOT_AGAINST_ITS_WORDS),
                        "29-1"),
                closing(draft, Grounds.ACCUSATION_HANDLED, MatterClasses.ACCUSATION, "30-1"));
        // What is settled while a remedy is under way leaves nothing to decide: who has the matter or the remedy closes
        // it.
        procedure.addActs(draft.act(ActKey.CLOSE, Role.ORGAN, Remedies.UNDER_WAY, Target.to(Stage.CLOSED), "33")
                .standing(Standing.UNCONFIRMED)
                .addGuards(Guard.curable(
                        "actor-does-not-hold-track",
                        Condition.any(
                                Condition.is(Situation.ACTOR_HOLDS_TRACK, true),
                                Condition.is(Situation.ACTOR_HAS_REMEDY, true)),
                        draft.article("33")))
                .addEmits(Emission.ofTrack(Milestones.CLOSED))
                .build());
    }

    private static GroundRule closing(ActDraft draft, String key, MatterClass matterClass, String article) {
        return draft.reading(ActKey.CLOSE, key, Endings.CLOSABLE, Condition.is(MATTER_CLASS, matterClass), article);
    }
}
