package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The key of an act; the words for people are looked up as {@code act.} and the key.
 *
 * @param value the key, for example {@code forward}
 */
public record ActKey(@JsonValue String value) {
    public static final ActKey REGISTER = of("register");
    public static final ActKey REGISTER_DISPUTE = of("register-dispute");
    public static final ActKey JOIN_PETITION = of("join-petition");
    public static final ActKey TELL_JOINED = of("tell-joined");
    public static final ActKey ADD_PETITIONER = of("add-petitioner");
    public static final ActKey REMOVE_PETITIONER = of("remove-petitioner");
    public static final ActKey REPRESENT = of("represent");
    public static final ActKey END_MANDATE = of("end-mandate");
    public static final ActKey RECORD_DEATH = of("record-death");
    public static final ActKey SUCCEED_PETITIONER = of("succeed-petitioner");
    public static final ActKey GIVE_LEGAL_SERVICE = of("give-legal-service");
    public static final ActKey SUCCEED_ORGAN = of("succeed-organ");
    public static final ActKey FORWARD = of("forward");
    public static final ActKey ASSIGN = of("assign");
    /** Share out the demands among tracks 分流诉求. */
    public static final ActKey ALLOT_DEMANDS = of("allot-demands");

    public static final ActKey REPORT_UP = of("report-up");
    public static final ActKey REPORT_URGENT = of("report-urgent");
    public static final ActKey TAKE_MEASURES = of("take-measures");
    public static final ActKey TELL_WHERE_TO_GO = of("tell-where-to-go");
    public static final ActKey DIVERT = of("divert");
    public static final ActKey CLASSIFY = of("classify");
    public static final ActKey RECEIVE = of("receive");
    public static final ActKey NOTIFY = of("notify");
    public static final ActKey TELL_WHERE_IT_WENT = of("tell-where-it-went");
    public static final ActKey OBJECT = of("object");
    public static final ActKey RAISE_DISPUTE = of("raise-dispute");
    public static final ActKey DECIDE_DISPUTE = of("decide-dispute");
    public static final ActKey ESCALATE = of("escalate");
    public static final ActKey ASK_SUPPLEMENT = of("ask-supplement");
    public static final ActKey SUPPLEMENT = of("supplement");
    public static final ActKey ACCEPT = of("accept");
    public static final ActKey ACCEPT_SIMPLIFIED = of("accept-simplified");
    public static final ActKey SWITCH_PROCEDURE = of("switch-procedure");
    public static final ActKey NOT_ACCEPT = of("not-accept");
    public static final ActKey NO_LONGER_ACCEPT = of("no-longer-accept");
    public static final ActKey EXTEND = of("extend");
    public static final ActKey REPORT_PROGRESS = of("report-progress");
    public static final ActKey REPORT_RESULT = of("report-result");
    public static final ActKey NAME_CO_HANDLERS = of("name-co-handlers");
    public static final ActKey NOTE_MILESTONE = of("note-milestone");
    public static final ActKey NOTE_FACT = of("note-fact");
    public static final ActKey WRITE_JOURNAL = of("write-journal");
    public static final ActKey ANSWER = of("answer");
    public static final ActKey DELIVER = of("deliver");
    public static final ActKey REPLY_SUGGESTION = of("reply-suggestion");
    public static final ActKey ANSWER_DUTY = of("answer-duty");
    public static final ActKey TELL_ACCUSER = of("tell-accuser");
    public static final ActKey OPEN_HEARING = of("open-hearing");
    public static final ActKey CLOSE_HEARING = of("close-hearing");
    public static final ActKey STAND_ASIDE = of("stand-aside");
    public static final ActKey OPEN_MEDIATION = of("open-mediation");
    public static final ActKey MOVE_MEDIATION_UP = of("move-mediation-up");
    public static final ActKey CLOSE_MEDIATION = of("close-mediation");
    public static final ActKey ORDER_APPRAISAL = of("order-appraisal");
    public static final ActKey RECEIVE_APPRAISAL = of("receive-appraisal");
    public static final ActKey OPEN_PANEL = of("open-panel");
    public static final ActKey CLOSE_PANEL = of("close-panel");
    public static final ActKey SUSPEND = of("suspend");
    public static final ActKey RESUME = of("resume");
    public static final ActKey ENGAGE = of("engage");
    public static final ActKey DISENGAGE = of("disengage");
    public static final ActKey SPONSOR = of("sponsor");
    public static final ActKey ADVANCE_SPONSORSHIP = of("advance-sponsorship");
    public static final ActKey CHANGE_SPONSOR = of("change-sponsor");
    public static final ActKey END_SPONSORSHIP = of("end-sponsorship");
    public static final ActKey SUMMON = of("summon");
    public static final ActKey ANSWER_SUMMONS = of("answer-summons");
    public static final ActKey RECORD_VISIT = of("record-visit");
    public static final ActKey PROPOSE_RELIEF = of("propose-relief");
    public static final ActKey GIVE_RELIEF = of("give-relief");
    public static final ActKey PAIR = of("pair");
    public static final ActKey REQUEST_REMEDY = of("request-remedy");
    public static final ActKey TAKE_UP_REMEDY = of("take-up-remedy");
    public static final ActKey REFUSE_REMEDY = of("refuse-remedy");
    public static final ActKey COMPLAIN_REFUSAL = of("complain-refusal");
    public static final ActKey DECIDE_REFUSAL = of("decide-refusal");
    public static final ActKey CALL_RESPONSE = of("call-response");
    public static final ActKey RESPOND_REMEDY = of("respond-remedy");
    public static final ActKey WITHDRAW_REMEDY = of("withdraw-remedy");
    public static final ActKey DECIDE_REMEDY = of("decide-remedy");
    public static final ActKey DELIVER_REMEDY = of("deliver-remedy");
    public static final ActKey MOVE_REMEDY = of("move-remedy");
    public static final ActKey WITHDRAW = of("withdraw");
    public static final ActKey SETTLE = of("settle");
    public static final ActKey CLOSE = of("close");
    public static final ActKey AUDIT_CLOSING = of("audit-closing");
    public static final ActKey REOPEN = of("reopen");
    public static final ActKey ORDER_CARRYING_OUT = of("order-carrying-out");
    public static final ActKey REPORT_CARRYING_OUT = of("report-carrying-out");
    public static final ActKey EVALUATE = of("evaluate");
    public static final ActKey RETURN_VISIT = of("return-visit");
    public static final ActKey SUPERVISE = of("supervise");
    public static final ActKey PROPOSE = of("propose");
    public static final ActKey ANSWER_PROPOSAL = of("answer-proposal");
    public static final ActKey ORDER_RECTIFICATION = of("order-rectification");
    public static final ActKey REPORT_RECTIFIED = of("report-rectified");
    public static final ActKey CORRECT = of("correct");
    public static final ActKey TAKE_BACK = of("take-back");
    public static final ActKey OVERRULE = of("overrule");

    public ActKey {
        checkArgument(!value.isBlank(), "value: is blank; an act needs a key");
    }

    @JsonCreator
    public static ActKey of(String value) {
        return new ActKey(value);
    }

    /** Written out, like the hash: a fold asks often, and what is generated is slow where it is called from deep down. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
