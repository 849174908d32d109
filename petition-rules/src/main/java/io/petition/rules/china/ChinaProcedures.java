package io.petition.rules.china;

import static io.petition.lifecycle.Situation.ACTOR_SENT_TRACK;
import static io.petition.lifecycle.Situation.APPROVED;
import static io.petition.lifecycle.Situation.PETITIONER_TOLD;
import static io.petition.lifecycle.Situation.REASON_GIVEN;
import static io.petition.lifecycle.Situation.SENT_AS;
import static io.petition.lifecycle.Situation.clock;
import static io.petition.rules.china.ActDraft.BEFORE_ACCEPTANCE;
import static io.petition.rules.china.ActDraft.OFFICIALS;
import static io.petition.rules.china.ActDraft.SENT;
import static io.petition.rules.china.ActDraft.both;

import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import java.util.Set;

/**
 * Which act is whose, from which stage to which, under the two editions. What both know is written once here, with each
 * edition's own articles; what only one knows is in {@link Procedure2022} and {@link Procedure2005}.
 */
final class ChinaProcedures {
    /** A term still runs, so that an act bound to it is in time. */
    static final Set<Kind> IN_TIME = Set.of(Kind.RUNNING, Kind.DUE_SOON);

    private ChinaProcedures() {}

    static Procedures all() {
        return Procedures.of(Procedure2005.procedure(), Procedure2022.procedure());
    }

    /** The articles of the acts that both editions know. */
    record Articles(
            String registerAtOffice,
            String registerAtOrgan,
            String forward,
            String assign,
            String passDown,
            String tellAtOffice,
            String tellAtOrgan,
            String receive,
            String extend,
            String progress,
            String deliver) {}

    static Procedure.Builder common(String edition, ActDraft draft, Articles articles) {
        Procedure.Builder procedure = Procedure.builder().edition(edition).extendable(Terms.HANDLING);
        receipt(procedure, draft, articles);
        sending(procedure, draft, articles);
        handling(procedure, draft, articles);
        return procedure;
    }

    private static void receipt(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        Target registered = Target.to(Stage.REGISTERED);
        procedure.addActs(
                draft.act(ActKey.REGISTER, Role.PETITION_OFFICE, Set.of(), registered, articles.registerAtOffice())
                        .addEmits(Emission.ofPetition(Milestones.RECEIVED_BY_OFFICE)
                                .asStated())
                        .build(),
                draft.act(ActKey.REGISTER, Role.ORGAN, Set.of(), registered, articles.registerAtOrgan())
                        .addEmits(Emission.ofPetition(Milestones.RECEIVED_DIRECTLY)
                                .asStated())
                        .build());
        tellWhereToGo(procedure, draft, Role.PETITION_OFFICE, articles.tellAtOffice());
        tellWhereToGo(procedure, draft, Role.ORGAN, articles.tellAtOrgan());
    }

    private static void tellWhereToGo(Procedure.Builder procedure, ActDraft draft, Role by, String article) {
        procedure.addActs(
                draft.act(ActKey.TELL_WHERE_TO_GO, by, Set.of(Stage.REGISTERED), Target.to(Stage.CLOSED), article)
                        .addGuards(draft.holdsTrack(article))
                        .addEmits(Emission.ofPetition(Milestones.TOLD_WHERE_TO_GO))
                        .build());
    }

    private static void sending(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        Set<Stage> from = Set.of(Stage.REGISTERED);
        for (Role by : OFFICIALS) {
            boolean office = by == Role.PETITION_OFFICE;
            String forward = office ? articles.forward() : articles.passDown();
            String assign = office ? articles.assign() : articles.passDown();
            procedure.addActs(
                    draft.act(ActKey.FORWARD, by, from, Target.to(Stage.FORWARDED), forward)
                            .addGuards(draft.holdsTrack(forward))
                            .addEmits(Emission.ofPetition(Milestones.FORWARDED))
                            .build(),
                    draft.act(ActKey.ASSIGN, by, from, Target.to(Stage.ASSIGNED), assign)
                            .addGuards(draft.holdsTrack(assign))
                            .addEmits(
                                    Emission.ofPetition(Milestones.ASSIGNED),
                                    Emission.ofTrack(Milestones.REPORT_ORDERED))
                            .build());
        }
        procedure.addActs(draft.act(ActKey.RECEIVE, Role.ORGAN, SENT, Target.stay(), articles.receive())
                .addGuards(draft.holdsTrack(articles.receive()))
                .addEmits(Emission.ofTrack(Milestones.RECEIVED_BY_ORGAN))
                .build());
    }

    private static void handling(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        String extend = articles.extend();
        procedure.addActs(
                draft.act(ActKey.EXTEND, Role.ORGAN, Set.of(Stage.ACCEPTED), Target.stay(), extend)
                        .addGuards(
                                draft.holdsTrack(extend),
                                Guard.curable(
                                        "reason-not-given", Condition.is(REASON_GIVEN, true), draft.article(extend)),
                                Guard.curable("not-approved", Condition.is(APPROVED, true), draft.article(extend)),
                                Guard.curable(
                                        "petitioner-not-told",
                                        Condition.is(PETITIONER_TOLD, true),
                                        draft.article(extend)),
                                Guard.firm(
                                        "term-not-running",
                                        Condition.in(
                                                clock(Terms.HANDLING),
                                                Set.of(Kind.RUNNING, Kind.DUE_SOON, Kind.PAUSED, Kind.CONDITIONAL)),
                                        draft.article(extend)))
                        .addEmits(Emission.ofTrack(Milestones.EXTENDED))
                        .build(),
                draft.act(
                                ActKey.REPORT_PROGRESS,
                                OFFICIALS,
                                Set.of(Stage.REGISTERED, Stage.FORWARDED, Stage.ASSIGNED, Stage.ACCEPTED),
                                Target.stay(),
                                articles.progress())
                        .build(),
                draft.act(
                                ActKey.REPORT_RESULT,
                                Role.ORGAN,
                                Set.of(Stage.ASSIGNED, Stage.ACCEPTED, Stage.ANSWERED, Stage.CLOSED),
                                Target.stay(),
                                articles.assign())
                        .addGuards(
                                draft.holdsTrack(articles.assign()),
                                Guard.firm(
                                        "no-report-ordered",
                                        Condition.is(SENT_AS, Stage.ASSIGNED),
                                        draft.article(articles.assign())))
                        .addEmits(Emission.ofTrack(Milestones.RESULT_REPORTED))
                        .build(),
                draft.act(ActKey.DELIVER, Role.ORGAN, Set.of(Stage.ANSWERED), Target.stay(), articles.deliver())
                        .addGuards(draft.holdsTrack(articles.deliver()))
                        .addEmits(Emission.ofTrack(Milestones.ANSWER_DELIVERED))
                        .build());
    }

    /** Refusing to accept, by whoever has the matter before acceptance. */
    static void notAccept(Procedure.Builder procedure, ActDraft draft, String article) {
        procedure.addActs(draft.act(ActKey.NOT_ACCEPT, OFFICIALS, BEFORE_ACCEPTANCE, Target.to(Stage.CLOSED), article)
                .addGuards(draft.holdsTrack(article))
                .addEmits(Emission.ofPetition(Milestones.NOT_ACCEPTED))
                .addAllEmits(both(Milestones.ACCEPTANCE_DECIDED))
                .build());
    }

    /** Closing, by whoever has the matter or sent it. */
    static void close(Procedure.Builder procedure, ActDraft draft, Set<Stage> open, String article) {
        procedure.addActs(draft.act(ActKey.CLOSE, OFFICIALS, open, Target.to(Stage.CLOSED), article)
                .addGuards(draft.concerned(article))
                .addAllEmits(both(Milestones.ENDED))
                .build());
    }

    /** The sender's side of an objection. */
    static Guard sentTrack(ActDraft draft, String article) {
        return Guard.curable("actor-did-not-send", Condition.is(ACTOR_SENT_TRACK, true), draft.article(article));
    }
}
