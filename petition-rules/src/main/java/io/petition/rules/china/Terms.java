package io.petition.rules.china;

import io.petition.law.TermKey;

/** The keys of the terms 期限 of the Chinese regime; stable, and the words other tools use. */
public final class Terms {
    /** The petition office registers and forwards, assigns or tells 登记、转送、交办. */
    public static final TermKey DISPOSAL = TermKey.of("disposal");
    /** The organ that was approached directly tells the petitioner 直接提出的告知. */
    public static final TermKey ACCEPTANCE_NOTICE_DIRECT = TermKey.of("acceptance-notice-direct");
    /** The organ to which a matter was sent tells the petitioner 转送、交办的告知. */
    public static final TermKey ACCEPTANCE_NOTICE_REFERRED = TermKey.of("acceptance-notice-referred");
    /** The organ objects that the matter is not its own 提出异议. */
    public static final TermKey OBJECTION = TermKey.of("objection");
    /** The organ reports back to the sender who assigned the matter 交办反馈. */
    public static final TermKey ASSIGNED_FEEDBACK = TermKey.of("assigned-feedback");
    /** The organ finishes the matter 办结. */
    public static final TermKey HANDLING = TermKey.of("handling");
    /** The petitioner asks for review 请求复查. */
    public static final TermKey REVIEW_REQUEST = TermKey.of("review-request");
    /** The next-higher organ reviews 复查. */
    public static final TermKey REVIEW = TermKey.of("review");
    /** The petitioner asks for re-examination 请求复核. */
    public static final TermKey REEXAMINATION_REQUEST = TermKey.of("reexamination-request");
    /** The organ above the reviewing one re-examines 复核. */
    public static final TermKey REEXAMINATION = TermKey.of("reexamination");
    /** An organ answers the petition office's proposal 改进建议的反馈. */
    public static final TermKey PROPOSAL_REPLY = TermKey.of("proposal-reply");
    /** The sender answers an objection 核实异议. */
    public static final TermKey OBJECTION_ANSWER = TermKey.of("objection-answer");
    /** A dispute over competence is decided 受理争议. */
    public static final TermKey DISPUTE_DECISION = TermKey.of("dispute-decision");
    /** A grave or urgent matter is reported 重大、紧急报告. */
    public static final TermKey URGENT_REPORT = TermKey.of("urgent-report");
    /** A suggestion is answered 建议意见的回复. */
    public static final TermKey SUGGESTION_REPLY = TermKey.of("suggestion-reply");
    /** An accusation is handled 检举控告的办理. */
    public static final TermKey ACCUSATION_HANDLING = TermKey.of("accusation-handling");
    /** A matter for the courts, the procuratorate or the police is dealt with 涉法涉诉. */
    public static final TermKey LITIGATION_ROUTE = TermKey.of("litigation-route");
    /** A matter for arbitration is led there 仲裁. */
    public static final TermKey ARBITRATION_ROUTE = TermKey.of("arbitration-route");
    /** A Party member's appeal or request for re-trial is led there 党员申诉、申请复审. */
    public static final TermKey PARTY_ROUTE = TermKey.of("party-route");
    /** A matter for an administrative procedure is led there 行政程序. */
    public static final TermKey ADMINISTRATIVE_ROUTE = TermKey.of("administrative-route");
    /** A request to perform a legal duty is performed or answered 履职申请. */
    public static final TermKey DUTY_PERFORMANCE = TermKey.of("duty-performance");

    private Terms() {}
}
