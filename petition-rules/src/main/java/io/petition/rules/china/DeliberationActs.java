package io.petition.rules.china;

import static io.petition.rules.china.ActDraft.OFFICIALS;
import static io.petition.rules.china.ActDraft.UNENDED;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.ParticipantRole;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Behalf;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Given;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.HearingFacts;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.RemedyFacts;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import java.util.Set;

/** Hearing, mediation, appraisal and standing aside 听证、调解、鉴定、回避. */
final class DeliberationActs {
    private static final Set<Stage> ACCEPTED = ImmutableSet.of(Stage.ACCEPTED);
    private static final Set<Stage> AFTERWARDS =
            ImmutableSet.of(Stage.ANSWERED, Remedies.REVIEWED, Remedies.REEXAMINED, Stage.CLOSED);
    private static final Set<Stage> REEXAMINATION = ImmutableSet.of(Remedies.UNDER_REEXAMINATION);

    private DeliberationActs() {}

    /** A hearing while the matter is handled, and in re-examination, whose term stands still for its time. */
    static void hearing(Procedure.Builder procedure, ActDraft draft, String handling, String reexamination) {
        procedure.addActs(
                open(draft, ActKey.OPEN_HEARING, ACCEPTED, handling, draft.holdsTrack(handling))
                        .build(),
                close(draft, ActKey.CLOSE_HEARING, ACCEPTED, handling, draft.holdsTrack(handling))
                        .build(),
                open(draft, ActKey.OPEN_HEARING, REEXAMINATION, reexamination, Remedies.hasRemedy(draft, reexamination))
                        .build(),
                close(
                                draft,
                                ActKey.CLOSE_HEARING,
                                REEXAMINATION,
                                reexamination,
                                Remedies.hasRemedy(draft, reexamination))
                        .build(),
                // What was left open is closed still: a reading, the text speaks of the time that the hearing takes.
                close(
                                draft,
                                ActKey.CLOSE_HEARING,
                                AFTERWARDS,
                                handling,
                                Guard.curable(
                                        "actor-not-concerned",
                                        Condition.any(
                                                Condition.is(Situation.ACTOR_HOLDS_TRACK, true),
                                                Condition.is(RemedyFacts.ACTOR_AT_REMEDY, true)),
                                        draft.article(handling)))
                        .standing(Standing.UNCONFIRMED)
                        .build());
    }

    /**
     * Before the opinion the hearing ends: only its own time is not counted 听证所需时间, so that one which nobody closes would stop the
     * term for ever. That the opinion has to wait for that is a reading; whoever gives it can close the hearing first.
     */
    static Guard heardOut(ActDraft draft, String article) {
        return Guard.curable(
                "hearing-still-open", Condition.not(Condition.is(HearingFacts.OPEN, true)), draft.article(article));
    }

    static ActRule.Builder open(ActDraft draft, ActKey act, Set<Stage> stages, String article, Guard desk) {
        return draft.stay(act, ImmutableSet.of(Role.ORGAN), stages, article)
                .addGuards(
                        desk,
                        // Somebody must lead it: how many more sit, the national texts leave open.
                        Guard.curable(
                                "nobody-in-the-chair",
                                Condition.atLeast(Given.participants(ParticipantRole.CHAIR), 1),
                                draft.article(article)))
                .addEmits(Emission.ofTrack(
                        act.equals(ActKey.OPEN_HEARING) ? Milestones.HEARING_BEGAN : Milestones.PANEL_BEGAN));
    }

    static ActRule.Builder close(ActDraft draft, ActKey act, Set<Stage> stages, String article, Guard desk) {
        ActRule.Builder close =
                draft.stay(act, ImmutableSet.of(Role.ORGAN), stages, article).addGuards(desk);
        if (act.equals(ActKey.CLOSE_HEARING)) {
            // Whoever led it and stood aside since leads it no longer; somebody else is named.
            close.addGuards(Guard.curable(
                    "chair-stood-aside", OwnRecord.unlessDenied(HearingFacts.CHAIRED), draft.article(article)));
        }
        return close.addEmits(
                Emission.ofTrack(act.equals(ActKey.CLOSE_HEARING) ? Milestones.HEARING_ENDED : Milestones.PANEL_ENDED));
    }

    /** Who has a direct interest stands aside (2022: 28-3; 2005: 30). */
    static void standingAside(Procedure.Builder procedure, ActDraft draft, String article) {
        procedure.addActs(draft.stay(ActKey.STAND_ASIDE, OFFICIALS, UNENDED, article)
                .addGuards(draft.inMatter(article), draft.reasoned(article))
                .build());
    }

    /**
     * Both sides consent (2022: 33). That it moves up a tier when it fails is practice, and read here.
     *
     * @param standing whether the article says so, or only names mediation among other means (2005: 13-2)
     */
    static void mediation(
            Procedure.Builder procedure,
            ActDraft draft,
            Condition<Situation> reach,
            String article,
            Standing standing) {
        Set<Role> by = ImmutableSet.of(Role.PETITION_OFFICE, Role.ORGAN, Role.GRASS_ROOTS);
        procedure.addActs(
                draft.stay(ActKey.OPEN_MEDIATION, by, UNENDED, article)
                        .standing(standing)
                        .addGuards(
                                draft.inMatter(article),
                                Guard.firm("class-not-mediable", reach, draft.article(article)),
                                Guard.curable(
                                        "side-does-not-consent",
                                        Condition.is(Given.ALL_SIDES_CONSENT, true),
                                        draft.article(article)),
                                Guard.curable(
                                        "side-is-not-the-petitioner",
                                        Condition.any(
                                                Condition.not(Condition.known(Behalf.SIDE_IS_PETITIONER)),
                                                Condition.is(Behalf.SIDE_IS_PETITIONER, true)),
                                        draft.article(article)))
                        .build(),
                draft.reading(ActKey.MOVE_MEDIATION_UP, by, UNENDED, article)
                        .addGuards(draft.inMatter(article))
                        .build(),
                draft.stay(ActKey.CLOSE_MEDIATION, by, UNENDED, article)
                        .standing(standing)
                        .addGuards(draft.inMatter(article))
                        .build());
        procedure.addGrounds(GroundRule.builder()
                .act(ActKey.CLOSE_MEDIATION)
                .key("agreed")
                .holds(Condition.always())
                .addEmits(Emission.ofTrack(Milestones.MEDIATION_AGREED))
                .addCitations(draft.article(article))
                .standing(standing)
                .build());
        procedure.addAllGrounds(draft.choices(ActKey.CLOSE_MEDIATION, article, standing, "failed"));
    }

    /** The texts let the organ look further into the facts; that it may ask experts is read from that. */
    static void appraisal(Procedure.Builder procedure, ActDraft draft, String article) {
        Set<Role> organ = ImmutableSet.of(Role.ORGAN);
        procedure.addActs(
                draft.reading(ActKey.ORDER_APPRAISAL, organ, ACCEPTED, article)
                        .addGuards(draft.holdsTrack(article))
                        .build(),
                draft.reading(ActKey.RECEIVE_APPRAISAL, organ, ACCEPTED, article)
                        .addGuards(draft.holdsTrack(article))
                        .build());
    }
}
