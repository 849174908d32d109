package io.petition.rules.china;

import io.petition.law.TermKey;

/** The keys of the terms 期限 of the Chinese regime; stable, and the words other tools use. */
public final class Terms {
    /** The petition office registers and forwards, assigns or tells 登记、转送、交办. */
    public static final TermKey DISPOSAL = TermKey.of("disposal");
    /** The petition office of a tier below sends on what was sent to it 下级信访部门转送、交办. */
    public static final TermKey DISPOSAL_BELOW = TermKey.of("disposal-below");
    /** The organ that was approached directly tells the petitioner 直接提出的告知. */
    public static final TermKey ACCEPTANCE_NOTICE_DIRECT = TermKey.of("acceptance-notice-direct");
    /** The organ to which a matter was sent tells the petitioner 转送、交办的告知. */
    public static final TermKey ACCEPTANCE_NOTICE_REFERRED = TermKey.of("acceptance-notice-referred");
    /** The organ objects that the matter is not its own 提出异议. */
    public static final TermKey OBJECTION = TermKey.of("objection");
    /** The organ reports back to the office of a tier below that assigned the matter on 逐级交办反馈. */
    public static final TermKey ASSIGNED_FEEDBACK_BELOW = TermKey.of("assigned-feedback-below");
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
    /** A unit that worked badly puts things right 限期整改. */
    public static final TermKey RECTIFICATION = TermKey.of("rectification");

    // Duties for which an edition sets no term, in the order of a matter's life.
    /** It is entered into the system 录入信访信息系统. */
    public static final TermKey SYSTEM_ENTRY = TermKey.of("system-entry");
    /** It is registered 登记. */
    public static final TermKey REGISTRATION = TermKey.of("registration");
    /** The petition office proposes a grave or urgent matter for decision 重大、紧急事项的建议报请. */
    public static final TermKey URGENT_PROPOSAL = TermKey.of("urgent-proposal");
    /** The Party committee or government decides on what was proposed 报请事项的决定. */
    public static final TermKey DECISION_FROM_ABOVE = TermKey.of("decision-from-above");
    /** A copy of what is forwarded goes to the next-lower office 抄送下一级信访机构. */
    public static final TermKey COPY_TO_OFFICE = TermKey.of("copy-to-office");
    /** The organ tells at once where it can 当场告知. */
    public static final TermKey NOTICE_ON_THE_SPOT = TermKey.of("notice-on-the-spot");
    /** Political-legal organs and discipline inspection tell by their own rules 告知按照有关规定执行. */
    public static final TermKey NOTICE_BY_OWN_RULES = TermKey.of("notice-by-own-rules");
    /** The organ signs for what was sent 签收. */
    public static final TermKey RECEIPT = TermKey.of("receipt");
    /** The sender answers an objection 核实异议. */
    public static final TermKey OBJECTION_ANSWER = TermKey.of("objection-answer");
    /** The sender sends on again what it took back 收回后的再处理. */
    public static final TermKey RE_DISPOSAL = TermKey.of("re-disposal");
    /** What had been turned away wrongly is disposed of anew 未受理事项的重新处理. */
    public static final TermKey DISPOSAL_ANEW = TermKey.of("disposal-anew");
    /** The organ accepts, or refuses 受理. */
    public static final TermKey ACCEPTANCE = TermKey.of("acceptance");
    /** The organ decides acceptance where nobody can be told 姓名、住址不清事项的受理. */
    public static final TermKey ACCEPTANCE_WITHOUT_NOTICE = TermKey.of("acceptance-without-notice");
    /** The organ tells the petition office whether it accepted 向信访机构通报受理情况. */
    public static final TermKey ACCEPTANCE_REPORT = TermKey.of("acceptance-report");
    /** A dispute over competence is decided 受理争议. */
    public static final TermKey DISPUTE_DECISION = TermKey.of("dispute-decision");
    /** Settling a dispute that was found before anybody petitioned 排查发现的矛盾纠纷的化解. */
    public static final TermKey DISPUTE_SETTLEMENT = TermKey.of("dispute-settlement");
    /** A grave or urgent matter is reported 重大、紧急报告. */
    public static final TermKey URGENT_REPORT = TermKey.of("urgent-report");
    /** Measures are taken in a grave or urgent matter 重大、紧急事项的措施. */
    public static final TermKey URGENT_MEASURES = TermKey.of("urgent-measures");
    /** A local office reports it upward, to the national bureau too 向上一级和国家信访局报告. */
    public static final TermKey URGENT_REPORT_UPWARD = TermKey.of("urgent-report-upward");
    /** A leader takes charge of what people feel strongly about 包案化解. */
    public static final TermKey SPONSORED_RESOLUTION = TermKey.of("sponsored-resolution");
    /** The matter is put into a class 分类. */
    public static final TermKey CLASSIFICATION = TermKey.of("classification");
    /** A suggestion is studied, and answered where it is adopted 建议意见的研究论证与回复. */
    public static final TermKey SUGGESTION_REPLY = TermKey.of("suggestion-reply");
    /** A suggestion is studied and adopted 建议意见的研究论证与采纳. */
    public static final TermKey SUGGESTION_STUDY = TermKey.of("suggestion-study");
    /** An accusation is handled 检举控告的办理. */
    public static final TermKey ACCUSATION_HANDLING = TermKey.of("accusation-handling");
    /** The accuser is told the result 检举控告的反馈. */
    public static final TermKey ACCUSATION_FEEDBACK = TermKey.of("accusation-feedback");
    /** The office tells personnel of matters on cadres 向组织（人事）部门通报. */
    public static final TermKey CADRE_NOTICE = TermKey.of("cadre-notice");
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
    /** The written answer is delivered 送达书面答复. */
    public static final TermKey ANSWER_DELIVERY = TermKey.of("answer-delivery");
    /** An opinion that supports the petitioner is carried out 支持意见的执行. */
    public static final TermKey OPINION_EXECUTION = TermKey.of("opinion-execution");
    /** The review opinion is delivered 送达复查意见. */
    public static final TermKey REVIEW_DELIVERY = TermKey.of("review-delivery");
    /** The opinion that sends a matter back is delivered 送达撤销、退回的意见. */
    public static final TermKey REVOCATION_DELIVERY = TermKey.of("revocation-delivery");
    /** The re-examination opinion is delivered 送达复核意见. */
    public static final TermKey REEXAMINATION_DELIVERY = TermKey.of("reexamination-delivery");
    /** A matter whose remedies are exhausted is closed 复核终结后的办结. */
    public static final TermKey CLOSING = TermKey.of("closing");
    /** A petitioner in hardship is helped 帮扶救助. */
    public static final TermKey RELIEF = TermKey.of("relief");
    /** The office urges and proposes improvement 督办、改进建议. */
    public static final TermKey URGING = TermKey.of("urging");
    /** The office reports problems of policy 政策性问题的报告. */
    public static final TermKey POLICY_REPORT = TermKey.of("policy-report");
    /** The office proposes to hold somebody responsible 追究责任的建议. */
    public static final TermKey ACCOUNTABILITY_PROPOSAL = TermKey.of("accountability-proposal");

    private Terms() {}
}
