package io.petition.rules.china;

import static io.petition.lifecycle.Situation.clock;
import static io.petition.rules.china.ActDraft.OFFICIALS;
import static io.petition.rules.china.ActDraft.SENT;
import static io.petition.rules.china.ChinaProcedures.deciding;
import static io.petition.rules.china.OwnRecord.reached;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Citation;
import io.petition.law.MilestoneKey;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a matter ends: refused before acceptance 不予受理、不再受理, or closed 办结, each on a ground. */
final class Endings {
    /** Where a matter stands before any remedy is asked for, objections apart. */
    static final Set<Stage> CLOSABLE =
            ImmutableSet.of(Stage.REGISTERED, Stage.FORWARDED, Stage.ASSIGNED, Stage.ACCEPTED, Stage.ANSWERED);

    private Endings() {}

    /** What must have been told before a matter is closed that was never accepted, where it came directly and where it was sent. */
    record Told(List<Guard> direct, List<Guard> sent) {
        /** Where nothing but a found dispute is closed so: there is nobody to tell. */
        static final Told NOTHING = new Told(ImmutableList.of(), ImmutableList.of());
    }

    /** The notice of art. 23 first, where one is owed: whoever petitioned is told that it came in, and not only that it ended. */
    static Told noticeFirst(ActDraft draft, String direct, String sent) {
        return new Told(
                ImmutableList.of(notified(draft, Terms.ACCEPTANCE_NOTICE_DIRECT, Kind.NOT_STARTED, direct)),
                ImmutableList.of(notified(draft, Terms.ACCEPTANCE_NOTICE_REFERRED, Kind.NOT_OWED, sent)));
    }

    private static Guard notified(ActDraft draft, TermKey notice, Kind besides, String article) {
        return Guard.curable(
                "petitioner-not-notified",
                Condition.any(
                        Condition.is(OwnRecord.PETITIONED, false),
                        Condition.is(reached(Milestones.NOTIFIED), true),
                        Condition.in(clock(notice), EnumSet.of(Kind.MET, Kind.MISSED, Kind.NOT_OWED, besides))),
                draft.article(article));
    }

    /** Refusing to accept, now or any longer, by whoever has the matter before acceptance. */
    static void refusing(
            Procedure.Builder procedure, ActDraft draft, ActKey act, MilestoneKey milestone, String... articles) {
        deciding(procedure, refuse(draft, act, milestone, articles), refuse(draft, act, milestone, articles));
    }

    private static ActRule.Builder refuse(ActDraft draft, ActKey act, MilestoneKey milestone, String... articles) {
        List<Citation> citations = draft.articles(articles);
        return draft.act(act, OFFICIALS, SENT, Target.to(Stage.CLOSED), articles[0])
                .addAllCitations(citations.subList(1, citations.size()))
                .addGuards(draft.holdsTrack(articles[0]))
                .addEmits(Emission.ofPetition(milestone), Emission.ofTrack(Milestones.CLOSED));
    }

    /**
     * Closing, by the organ that has the matter. No article says how a matter is closed: it is a reading of its end. An organ does
     * not close on its bare word: a window has lapsed, an opinion was delivered, a settlement is on record. What a petitioner
     * withdraws, the petitioner ends.
     */
    static void closing(
            Procedure.Builder procedure,
            ActDraft draft,
            String review,
            String reexamination,
            String end,
            String found,
            Told told) {
        // That a matter is closed tells nobody anything: what art. 23 (2005: 22) asks to tell is owed no longer,
        // and was not done by it.
        procedure.addActs(
                close(draft, review)
                        .stages(ChinaProcedures.REGISTERED)
                        .addGuards(told.direct().toArray(new Guard[0]))
                        .addEmits(Emission.ofPetition(Milestones.CLOSED))
                        .build(),
                close(draft, review)
                        .addGuards(told.sent().toArray(new Guard[0]))
                        .build(),
                close(draft, review)
                        .stages(ImmutableSet.of(Stage.ACCEPTED, Stage.ANSWERED, Remedies.REVIEWED, Remedies.REEXAMINED))
                        .build());
        procedure.addGrounds(
                draft.reading(
                        ActKey.CLOSE,
                        Grounds.WINDOW_LAPSED,
                        ImmutableSet.of(Stage.ANSWERED),
                        Condition.is(clock(Terms.REVIEW_REQUEST), Kind.LAPSED),
                        review),
                draft.reading(
                        ActKey.CLOSE,
                        Grounds.WINDOW_LAPSED_AFTER_REVIEW,
                        ImmutableSet.of(Remedies.REVIEWED),
                        Condition.is(clock(Terms.REEXAMINATION_REQUEST), Kind.LAPSED),
                        reexamination),
                draft.reading(
                        ActKey.CLOSE,
                        Grounds.REMEDIES_EXHAUSTED,
                        ImmutableSet.of(Remedies.REEXAMINED),
                        Condition.is(reached(Milestones.REEXAMINATION_DELIVERED), true),
                        end),
                // A dispute that a sweep found, and nobody petitioned about, has nobody whose consent could be asked.
                draft.reading(
                        ActKey.CLOSE,
                        Grounds.DISPUTE_SETTLED,
                        CLOSABLE,
                        Condition.all(Condition.is(OwnRecord.PETITIONED, false), Condition.is(OwnRecord.SETTLED, true)),
                        found));
    }

    private static ActRule.Builder close(ActDraft draft, String article) {
        return draft.act(ActKey.CLOSE, Role.ORGAN, SENT, Target.to(Stage.CLOSED), article)
                .standing(Standing.UNCONFIRMED)
                .addGuards(draft.holdsTrack(article))
                .addEmits(Emission.ofTrack(Milestones.CLOSED));
    }
}
