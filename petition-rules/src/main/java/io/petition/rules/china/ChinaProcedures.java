package io.petition.rules.china;

import static io.petition.lifecycle.Situation.ACTOR_HOLDS_TRACK;
import static io.petition.lifecycle.Situation.ACTOR_SENT_TRACK;
import static io.petition.lifecycle.Situation.APPROVED;
import static io.petition.lifecycle.Situation.PETITIONER_TOLD;
import static io.petition.lifecycle.Situation.REASON_GIVEN;
import static io.petition.lifecycle.Situation.SENT_AS;
import static io.petition.lifecycle.Situation.clock;
import static io.petition.lifecycle.Situation.started;
import static io.petition.rules.china.ActDraft.OFFICIALS;
import static io.petition.rules.china.ActDraft.SENT;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Citation;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.RecordFacts;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import java.util.List;
import java.util.Set;

/**
 * Which act is whose, from which stage to which, under the two editions. What both know is written once here, with each
 * edition's own articles: how a matter comes to be handled, and how it is. The remedies are in {@link Remedies}, the ways in which
 * it ends in {@link Endings}; what only one edition knows is in {@link Procedure2022} and {@link Procedure2005}.
 */
final class ChinaProcedures {
    /** A term still runs, so that an act bound to it is in time. */
    static final Set<Kind> IN_TIME = ImmutableSet.of(Kind.RUNNING, Kind.DUE_SOON);

    static final Set<Stage> REGISTERED = ImmutableSet.of(Stage.REGISTERED);

    /** However far what was sent has come, the report of its result and the word of where it went stay owed and may be given. */
    static final Set<Stage> AFTER_SENDING = ImmutableSet.copyOf(Sets.difference(ActDraft.ANY, REGISTERED));

    private ChinaProcedures() {}

    static Procedures all() {
        return Procedures.of(Procedure2005.procedure(), Procedure2022.procedure());
    }

    /** The articles of the acts that both editions know. */
    record Articles(
            String registerAtOffice,
            String registerAtOrgan,
            String reportUp,
            List<String> forward,
            String assign,
            String receive,
            String extend,
            String progress,
            String review,
            String reexamination,
            String hearing,
            IntakeActs.Articles intake,
            DisposalActs.Articles disposal,
            SupportActs.Articles support,
            SupervisionActs.Articles supervision) {}

    static Procedure.Builder common(String edition, ActDraft draft, Articles articles) {
        Procedure.Builder procedure = Procedure.builder().edition(edition).extendable(Terms.HANDLING);
        receipt(procedure, draft, articles);
        sending(procedure, draft, Role.PETITION_OFFICE, articles.forward(), articles.assign());
        SendingOn.acts(procedure, draft, articles.forward().get(0), articles.assign());
        SendingOn.allotting(procedure, draft, articles.forward().get(0));
        handling(procedure, draft, articles);
        extension(procedure, draft, articles.extend());
        Remedies.acts(procedure, draft, articles.review(), articles.reexamination(), articles.hearing());
        Deliveries.acts(
                procedure,
                draft,
                articles.review(),
                articles.reexamination(),
                articles.intake().representatives());
        procedure.addActs(Remedies.move(draft, articles.intake().succession()));
        IntakeActs.acts(procedure, draft, articles.intake());
        SupportActs.acts(procedure, draft, articles.support());
        SupervisionActs.acts(procedure, draft, articles.supervision());
        return procedure;
    }

    private static void receipt(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        Target registered = Target.to(Stage.REGISTERED);
        procedure.addActs(
                draft.act(
                                ActKey.REGISTER,
                                Role.PETITION_OFFICE,
                                ImmutableSet.of(),
                                registered,
                                articles.registerAtOffice())
                        .addGuards(IntakeActs.represented(draft, articles.intake()))
                        .addEmits(
                                Emission.ofPetition(Milestones.RECEIVED_BY_OFFICE)
                                        .asStated(),
                                Emission.ofTrack(Milestones.REGISTERED))
                        .addEmits(IntakeActs.urgentAtOffice())
                        .build(),
                draft.act(ActKey.REGISTER, Role.ORGAN, ImmutableSet.of(), registered, articles.registerAtOrgan())
                        .addGuards(IntakeActs.represented(draft, articles.intake()))
                        .addEmits(
                                Emission.ofPetition(Milestones.RECEIVED_DIRECTLY)
                                        .asStated(),
                                Emission.ofTrack(Milestones.REGISTERED),
                                IntakeActs.urgent())
                        .build(),
                draft.act(ActKey.REPORT_UP, Role.PETITION_OFFICE, REGISTERED, Target.stay(), articles.reportUp())
                        .addGuards(
                                draft.holdsTrack(articles.reportUp()),
                                Guard.curable(
                                        "matter-not-urgent",
                                        OwnRecord.unlessDenied(OwnRecord.URGENT),
                                        draft.article(articles.reportUp())))
                        .addEmits(Emission.ofPetition(Milestones.REPORTED_UP))
                        .build(),
                draft.act(ActKey.RECEIVE, Role.ORGAN, SENT, Target.stay(), articles.receive())
                        .addGuards(
                                draft.holdsTrack(articles.receive()),
                                Guard.firm(
                                        "already-received",
                                        Condition.is(RecordFacts.RECEIVED_SINCE_SENT, false),
                                        draft.article(articles.receive())))
                        .addEmits(Emission.ofTrack(Milestones.RECEIVED_BY_ORGAN))
                        .build());
    }

    /** Telling the petitioner to go elsewhere ends the matter here; where nobody petitioned there is nobody to tell. */
    static ActRule.Builder tellWhereToGo(ActDraft draft, Role by, String article) {
        return draft.act(ActKey.TELL_WHERE_TO_GO, by, REGISTERED, Target.to(Stage.CLOSED), article)
                .addGuards(
                        draft.holdsTrack(article),
                        Guard.curable(
                                "nobody-to-tell", Condition.is(OwnRecord.PETITIONED, true), draft.article(article)))
                .addEmits(Emission.ofPetition(Milestones.TOLD_WHERE_TO_GO), Emission.ofTrack(Milestones.CLOSED));
    }

    /**
     * Sending on: within the level or down to a lower one.
     *
     * @param forward the articles of forwarding, the first of them that of the act itself
     */
    static void sending(Procedure.Builder procedure, ActDraft draft, Role by, List<String> forward, String assign) {
        String first = forward.get(0);
        List<Citation> more = forward.stream().skip(1).map(draft::article).toList();
        procedure.addActs(
                draft.act(ActKey.FORWARD, by, REGISTERED, Target.to(Stage.FORWARDED), first)
                        .addAllCitations(more)
                        .addGuards(draft.holdsTrack(first))
                        .addEmits(Emission.ofPetition(Milestones.FORWARDED), Emission.ofTrack(Milestones.SENT_TO_ORGAN))
                        .build(),
                draft.act(ActKey.ASSIGN, by, REGISTERED, Target.to(Stage.ASSIGNED), assign)
                        .addGuards(draft.holdsTrack(assign))
                        .addEmits(
                                Emission.ofPetition(Milestones.ASSIGNED),
                                Emission.ofTrack(Milestones.SENT_TO_ORGAN),
                                Emission.ofTrack(Milestones.REPORT_ORDERED))
                        .build());
    }

    /** Whether it is accepted is told for the petition where it came directly, for the track where it was sent. */
    static void deciding(Procedure.Builder procedure, ActRule.Builder direct, ActRule.Builder sent) {
        procedure.addActs(
                direct.stages(REGISTERED)
                        .addEmits(Emission.ofPetition(Milestones.ACCEPTANCE_DECIDED))
                        .build(),
                sent.stages(SENT)
                        .addEmits(Emission.ofTrack(Milestones.ACCEPTANCE_DECIDED))
                        .build());
    }

    static void accepting(Procedure.Builder procedure, ActDraft draft, String article, Guard... guards) {
        deciding(procedure, accept(draft, article, guards), accept(draft, article, guards));
    }

    private static ActRule.Builder accept(ActDraft draft, String article, Guard... guards) {
        return draft.act(ActKey.ACCEPT, Role.ORGAN, SENT, Target.to(Stage.ACCEPTED), article)
                .addGuards(draft.holdsTrack(article))
                .addGuards(guards)
                .addEmits(Emission.ofTrack(Milestones.ACCEPTED));
    }

    private static void extension(Procedure.Builder procedure, ActDraft draft, String article) {
        procedure.addActs(draft.act(ActKey.EXTEND, Role.ORGAN, ImmutableSet.of(Stage.ACCEPTED), Target.stay(), article)
                .addGuards(
                        draft.holdsTrack(article),
                        Guard.curable("reason-not-given", Condition.is(REASON_GIVEN, true), draft.article(article)),
                        Guard.curable("not-approved", Condition.is(APPROVED, true), draft.article(article)),
                        Guard.curable(
                                "petitioner-not-told", Condition.is(PETITIONER_TOLD, true), draft.article(article)),
                        Guard.firm(
                                "term-not-running",
                                Condition.in(clock(Terms.HANDLING), IN_TIME),
                                draft.article(article)))
                .addEmits(Emission.ofTrack(Milestones.EXTENDED))
                .build());
    }

    private static void handling(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        String assign = articles.assign();
        // Who was assigned reports to who assigned, wherever it sent the matter on to.
        Guard reports = Guard.curable(
                "actor-does-not-hold-track",
                Condition.any(
                        Condition.is(ACTOR_HOLDS_TRACK, true),
                        Condition.is(Situation.bears(Terms.ASSIGNED_FEEDBACK), true)),
                draft.article(assign));
        procedure.addActs(
                // The regulations let the petitioner ask how far it is; a note on progress is a reading of that.
                draft.act(
                                ActKey.REPORT_PROGRESS,
                                OFFICIALS,
                                ImmutableSet.of(Stage.REGISTERED, Stage.FORWARDED, Stage.ASSIGNED, Stage.ACCEPTED),
                                Target.stay(),
                                articles.progress())
                        .standing(Standing.UNCONFIRMED)
                        .addGuards(draft.concerned(articles.progress()))
                        .build(),
                draft.act(ActKey.REPORT_RESULT, OFFICIALS, ActDraft.ANY, Target.stay(), assign)
                        .addGuards(
                                reports,
                                Guard.firm(
                                        "no-report-ordered",
                                        Condition.is(SENT_AS, Stage.ASSIGNED),
                                        draft.article(assign)))
                        .addEmits(
                                Emission.ofTrack(Milestones.RESULT_REPORTED).byHolder(),
                                Emission.ofTrack(Milestones.RESULT_REPORTED_ABOVE)
                                        .byAnother())
                        .build());
    }

    /** The act that starts a term is done once: a second would move the term, whatever day it names. */
    static Guard notYet(String code, TermKey term, Citation article) {
        return Guard.firm(code, Condition.is(started(term), false), article);
    }

    /** The actor acts for the desk that sent the track. */
    static Guard sentTrack(ActDraft draft, String article) {
        return Guard.curable("actor-did-not-send", Condition.is(ACTOR_SENT_TRACK, true), draft.article(article));
    }
}
