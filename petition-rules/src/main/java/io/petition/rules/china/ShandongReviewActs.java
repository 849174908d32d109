package io.petition.rules.china;

import static io.petition.rules.china.ChinaProcedures.IN_TIME;
import static io.petition.rules.china.Remedies.REVIEWED;
import static io.petition.rules.china.Remedies.UNDER_REEXAMINATION;
import static io.petition.rules.china.Remedies.UNDER_REVIEW;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.law.MilestoneKey;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Given;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.RemedyFacts;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import java.util.List;
import java.util.Set;

/**
 * What Shandong's rules of review and re-examination 山东省信访事项复查复核工作规则（试行） add: taking a request up or refusing it,
 * material to be supplied, statements, panels, suspension, and outcomes that send a matter back into a new round.
 */
final class ShandongReviewActs {
    private static final ActDraft DRAFT = new ActDraft("山东省信访事项复查复核工作规则（试行）");
    private static final Set<Role> ORGAN = ImmutableSet.of(Role.ORGAN);
    private static final Set<Role> PETITIONER = ImmutableSet.of(Role.PETITIONER);
    private static final Set<Stage> BOTH = ImmutableSet.of(UNDER_REVIEW, UNDER_REEXAMINATION);

    private static final Level FIRST = new Level(
            Stage.ANSWERED, UNDER_REVIEW, "review", Terms.REVIEW_REQUEST, TermKey.of("review-refusal-complaint"));
    private static final Level SECOND = new Level(
            REVIEWED,
            UNDER_REEXAMINATION,
            "reexamination",
            Terms.REEXAMINATION_REQUEST,
            TermKey.of("reexamination-refusal-complaint"));

    private ShandongReviewActs() {}

    /** What differs between review and re-examination, which have keys of their own. */
    private record Level(Stage before, Stage under, String name, TermKey window, TermKey complaint) {
        MilestoneKey milestone(String rest) {
            return MilestoneKey.of(name + rest);
        }

        Set<Stage> stages() {
            return ImmutableSet.of(under);
        }
    }

    static Procedure over(Procedure under, String edition) {
        Procedure.Builder procedure = Procedure.builder().from(under).edition(edition);
        procedure.acts(
                under.acts().stream().map(ShandongReviewActs::lateRequests).toList());
        procedure.grounds(under.grounds().stream()
                .filter(ground -> !ground.act().equals(ActKey.DECIDE_REMEDY))
                .toList());
        level(procedure, FIRST);
        level(procedure, SECOND);
        deliberation(procedure);
        ReviewOutcomes.add(procedure, DRAFT);
        Revocations.delivered(procedure, DRAFT);
        return procedure.build();
    }

    /** Art. 14: late with an excuse; whether it is one, the organ that takes the request up decides. */
    private static ActRule lateRequests(ActRule row) {
        if (!row.act().equals(ActKey.REQUEST_REMEDY)) {
            return row;
        }
        Level level = row.stages().contains(REVIEWED) ? SECOND : FIRST;
        return ActRule.builder()
                .from(row)
                .guards(row.guards().stream()
                        .map(guard -> guard.code().equals("window-not-open") ? orExcused(guard) : guard)
                        .toList())
                // What was refused is complained of, and not asked for again.
                .addGuards(Guard.curable(
                        "remedy-refused-before",
                        Condition.is(OwnRecord.reached(level.milestone("-not-accepted")), false),
                        DRAFT.article("19-1")))
                .build();
    }

    private static Guard orExcused(Guard window) {
        return Guard.curable(
                window.code(),
                Condition.any(
                        window.holds(), Condition.in(Given.EXCUSE, ImmutableSet.of("remedy-not-told", "obstacle"))),
                DRAFT.article("14"));
    }

    private static void level(Procedure.Builder procedure, Level level) {
        takingUp(procedure, level);
        procedure.addActs(
                DRAFT.stay(ActKey.ASK_SUPPLEMENT, ORGAN, level.stages(), "16(1)")
                        .addGuards(Remedies.hasRemedy(DRAFT, "16(1)"))
                        .addEmits(Emission.ofTrack(level.milestone("-supplement-asked")))
                        .build(),
                DRAFT.stay(ActKey.SUPPLEMENT, PETITIONER, level.stages(), "16(1)")
                        .addGuards(DRAFT.ownPetition("16(1)"))
                        .addEmits(Emission.ofTrack(level.milestone("-supplemented")))
                        .build(),
                DRAFT.stay(ActKey.CALL_RESPONSE, ORGAN, level.stages(), "21")
                        .addGuards(Remedies.hasRemedy(DRAFT, "21"))
                        .addEmits(Emission.ofTrack(level.milestone("-response-called")))
                        .build(),
                // The organ complained of (9-1) answers: the handling one in a review, the reviewing one in
                // re-examination.
                DRAFT.stay(ActKey.RESPOND_REMEDY, ORGAN, level.stages(), "21-2")
                        .addGuards(Guard.curable(
                                "opinion-of-another-organ",
                                Condition.is(RemedyFacts.ACTOR_ANSWERS_FOR_OPINION, true),
                                DRAFT.article("9-1"),
                                DRAFT.article("21-2")))
                        .addEmits(Emission.ofTrack(level.milestone("-response-given")))
                        .build(),
                // Withdrawn, the remedy is at its end (38(1)), and so is the matter: it cannot be asked for again.
                DRAFT.act(ActKey.WITHDRAW_REMEDY, PETITIONER, level.stages(), Target.to(Stage.CLOSED), "22")
                        .addGuards(DRAFT.ownPetition("22"), DRAFT.ownToDisposeOf("22"))
                        .addEmits(Emission.ofTrack(level.milestone("-terminated")), Emission.ofTrack(Milestones.CLOSED))
                        .build());
    }

    /** Arts. 10, 16 and 19: taken up, or refused on a ground; against a refusal the petitioner turns to the organ above. */
    private static void takingUp(Procedure.Builder procedure, Level level) {
        Set<Stage> refused = ImmutableSet.of(level.before());
        procedure.addActs(
                DRAFT.stay(ActKey.TAKE_UP_REMEDY, ORGAN, level.stages(), "16")
                        .addGuards(Remedies.hasRemedy(DRAFT, "16"), Remedies.notItsTarget(DRAFT, "16"))
                        .addEmits(Emission.ofTrack(level.milestone("-acceptance-decided")))
                        .build(),
                DRAFT.act(ActKey.REFUSE_REMEDY, ORGAN, level.stages(), Target.to(level.before()), "16")
                        .addGuards(
                                Remedies.hasRemedy(DRAFT, "16"),
                                Remedies.notItsTarget(DRAFT, "16"),
                                // Who was ordered to take it up, or to review anew, does not refuse it once more.
                                Guard.firm(
                                        "remedy-was-ordered",
                                        Condition.is(OwnRecord.reached(level.milestone("-ordered")), false),
                                        DRAFT.article("19-1"),
                                        DRAFT.article("33-2")))
                        .addEmits(
                                Emission.ofTrack(level.milestone("-acceptance-decided")),
                                Emission.ofTrack(level.milestone("-not-accepted")),
                                // By when the refusal reaches the petitioner is not said: it counts as told when it is
                                // made.
                                Emission.ofTrack(level.milestone("-refusal-delivered")))
                        .build(),
                DRAFT.stay(ActKey.COMPLAIN_REFUSAL, PETITIONER, refused, "19-1")
                        .addGuards(
                                DRAFT.ownPetition("19-1"),
                                Guard.firm(
                                        "window-not-open",
                                        Condition.in(Situation.clock(level.complaint()), IN_TIME),
                                        DRAFT.article("19-1")))
                        .addEmits(Emission.ofTrack(level.milestone("-refusal-complained")))
                        .build(),
                DRAFT.act(ActKey.DECIDE_REFUSAL, ORGAN, refused, Target.stay(), "19-1")
                        .addGuards(
                                Guard.firm(
                                        "no-complaint",
                                        Condition.is(OwnRecord.reached(level.milestone("-refusal-complained")), true),
                                        DRAFT.article("19-1")),
                                Guard.curable(
                                        "actor-not-asked-about-refusal",
                                        Condition.is(RemedyFacts.ACTOR_HAS_COMPLAINT, true),
                                        DRAFT.article("19-1")))
                        .addEmits(Emission.ofTrack(level.milestone("-refusal-settled")))
                        .build());
        procedure.addGrounds(
                GroundRule.builder()
                        .act(ActKey.DECIDE_REFUSAL)
                        .key(level.name() + "-to-be-taken-up")
                        .stages(refused)
                        .holds(Condition.always())
                        // The refusal let the term fall away; what is taken up after all has a whole one, in a round of
                        // its own.
                        .to(Target.newRound(level.under()))
                        .addEmits(
                                Emission.ofTrack(level.milestone("-ordered")).ofNextRound(),
                                Emission.ofTrack(level.milestone("-requested")).ofNextRound())
                        .addCitations(DRAFT.article("19-1"))
                        .standing(Standing.CONFIRMED)
                        .build(),
                // Nothing is open any longer once the refusal stands: the matter is at its end.
                GroundRule.builder()
                        .act(ActKey.DECIDE_REFUSAL)
                        .key(level.name() + "-refusal-stands")
                        .stages(refused)
                        .holds(Condition.always())
                        .to(Target.to(Stage.CLOSED))
                        .addEmits(Emission.ofTrack(Milestones.CLOSED))
                        .addCitations(DRAFT.article("19-1"))
                        .standing(Standing.CONFIRMED)
                        .build(),
                new GroundRule(
                        ActKey.CLOSE,
                        level.name() + "-refused",
                        refused,
                        Condition.is(Situation.clock(level.complaint()), Kind.LAPSED),
                        DRAFT.articles("19-1"),
                        Standing.UNCONFIRMED));
        for (String ground :
                List.of("not-of-that-opinion", "not-an-ordinary-matter", "wider-than-first", "out-of-time")) {
            procedure.addGrounds(DRAFT.ground(
                    ActKey.REFUSE_REMEDY, level.name() + "-" + ground, level.stages(), Condition.always(), "10"));
        }
    }

    /** Arts. 27, 29 and 37: hearing, panel and suspension in both remedies. Grounds of suspension: those the article lists. */
    private static void deliberation(Procedure.Builder procedure) {
        Set<Stage> review = ImmutableSet.of(UNDER_REVIEW);
        procedure.addActs(
                DeliberationActs.open(DRAFT, ActKey.OPEN_HEARING, review, "27", Remedies.hasRemedy(DRAFT, "27"))
                        .build(),
                DeliberationActs.close(DRAFT, ActKey.CLOSE_HEARING, review, "27", Remedies.hasRemedy(DRAFT, "27"))
                        .build(),
                DeliberationActs.open(DRAFT, ActKey.OPEN_PANEL, BOTH, "29", Remedies.hasRemedy(DRAFT, "29"))
                        .build(),
                DeliberationActs.close(DRAFT, ActKey.CLOSE_PANEL, BOTH, "29", Remedies.hasRemedy(DRAFT, "29"))
                        .build(),
                DRAFT.stay(ActKey.SUSPEND, ORGAN, BOTH, "37-1")
                        .addGuards(Remedies.hasRemedy(DRAFT, "37-1"))
                        .addEmits(Emission.ofTrack(Milestones.SUSPENSION_BEGAN))
                        .build(),
                DRAFT.stay(ActKey.RESUME, ORGAN, BOTH, "37-2")
                        .addGuards(Remedies.hasRemedy(DRAFT, "37-2"))
                        .addEmits(Emission.ofTrack(Milestones.SUSPENSION_ENDED))
                        .build());
        procedure.addGrounds(
                suspension("facts-before-another-procedure", "37-1(1)"),
                suspension("rule-to-be-interpreted", "37-1(2)"),
                suspension("suspension-by-rule", "37-1(3)")); // any other case in which it is needed
    }

    private static GroundRule suspension(String key, String article) {
        return DRAFT.ground(ActKey.SUSPEND, key, ImmutableSet.of(), Condition.always(), article);
    }
}
