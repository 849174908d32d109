package io.petition.rules.china;

import io.petition.law.MilestoneKey;

/** The milestones to which the terms of the Chinese regime listen. */
public final class Milestones {
    /** The petition office received the matter 信访部门收到. */
    public static final MilestoneKey RECEIVED_BY_OFFICE = MilestoneKey.of("received-by-office");
    /** An organ other than the petition office received it from the petitioner 直接收到. */
    public static final MilestoneKey RECEIVED_DIRECTLY = MilestoneKey.of("received-directly");
    /** The organ received what was sent to it 收到转送、交办. */
    public static final MilestoneKey RECEIVED_BY_ORGAN = MilestoneKey.of("received-by-organ");
    /** It was registered 登记. */
    public static final MilestoneKey REGISTERED = MilestoneKey.of("registered");
    /** It was put into a class 分类. */
    public static final MilestoneKey CLASSIFIED = MilestoneKey.of("classified");
    /** It was forwarded 转送. */
    public static final MilestoneKey FORWARDED = MilestoneKey.of("forwarded");
    /** It was assigned, with a date for the report 交办. */
    public static final MilestoneKey ASSIGNED = MilestoneKey.of("assigned");
    /** It was forwarded or assigned to this organ 转送、交办至本机关: of the track, where the two above are of the petition. */
    public static final MilestoneKey SENT_TO_ORGAN = MilestoneKey.of("sent-to-organ");
    /** The petition office of a tier below has what was sent to it 下级信访部门收到. */
    public static final MilestoneKey RECEIVED_BELOW = MilestoneKey.of("received-below");
    /** The petition office of a tier below sent it on 逐级转送. */
    public static final MilestoneKey SENT_ON = MilestoneKey.of("sent-on");
    /** The sender ordered a report of the result by a date 要求在指定办理期限内反馈. */
    public static final MilestoneKey REPORT_ORDERED = MilestoneKey.of("report-ordered");
    /** An office of a tier below, to which it was assigned, ordered a report by a date of its own 逐级交办. */
    public static final MilestoneKey REPORT_ORDERED_BELOW = MilestoneKey.of("report-ordered-below");
    /** It was proposed to the Party committee or government for decision 报请本级党委和政府决定. */
    public static final MilestoneKey REPORTED_UP = MilestoneKey.of("reported-up");
    /** The petitioner was told where to go 告知向有权机关提出. */
    public static final MilestoneKey TOLD_WHERE_TO_GO = MilestoneKey.of("told-where-to-go");
    /** The petitioner was told of receipt, route and procedure 告知接收情况以及处理途径和程序. */
    public static final MilestoneKey NOTIFIED = MilestoneKey.of("notified");
    /** The organ objected 提出异议. */
    public static final MilestoneKey OBJECTED = MilestoneKey.of("objected");
    /** The sender agreed to take the matter back 核实同意，交还材料. */
    public static final MilestoneKey TAKEN_BACK = MilestoneKey.of("taken-back");
    /** The sender did not agree to an objection 不同意异议. */
    public static final MilestoneKey OBJECTION_OVERRULED = MilestoneKey.of("objection-overruled");
    /** The petitioner was told whether the matter is accepted 决定是否受理并告知. */
    public static final MilestoneKey ACCEPTANCE_DECIDED = MilestoneKey.of("acceptance-decided");
    /** It was accepted 受理. */
    public static final MilestoneKey ACCEPTED = MilestoneKey.of("accepted");
    /** Acceptance was refused 不予受理. */
    public static final MilestoneKey NOT_ACCEPTED = MilestoneKey.of("not-accepted");
    /** It is no longer accepted 不再受理. */
    public static final MilestoneKey NO_LONGER_ACCEPTED = MilestoneKey.of("no-longer-accepted");
    /** The handling term was extended 延期. */
    public static final MilestoneKey EXTENDED = MilestoneKey.of("extended");
    /** The organ reported the result to the sender and handed in the closing report 反馈办理结果，提交办结报告. */
    public static final MilestoneKey RESULT_REPORTED = MilestoneKey.of("result-reported");
    /** An office that assigned it further reported to who had assigned it to that 逐级反馈. */
    public static final MilestoneKey RESULT_REPORTED_ABOVE = MilestoneKey.of("result-reported-above");
    /** The organ made its written opinion 出具信访处理意见书, 办结. */
    public static final MilestoneKey ANSWERED = MilestoneKey.of("answered");
    /** The petitioner received the written answer 收到书面答复. */
    public static final MilestoneKey ANSWER_DELIVERED = MilestoneKey.of("answer-delivered");
    /** The request for review was received 收到复查请求. */
    public static final MilestoneKey REVIEW_REQUESTED = MilestoneKey.of("review-requested");
    /** The review opinion was given 提出复查意见. */
    public static final MilestoneKey REVIEW_DECIDED = MilestoneKey.of("review-decided");
    /** The petitioner received the review opinion 收到复查的书面答复. */
    public static final MilestoneKey REVIEW_DELIVERED = MilestoneKey.of("review-delivered");
    /** The request for re-examination was received 收到复核请求. */
    public static final MilestoneKey REEXAMINATION_REQUESTED = MilestoneKey.of("reexamination-requested");
    /** The re-examination opinion was given 提出复核意见. */
    public static final MilestoneKey REEXAMINATION_DECIDED = MilestoneKey.of("reexamination-decided");
    /** The petitioner received the re-examination opinion 收到复核意见. */
    public static final MilestoneKey REEXAMINATION_DELIVERED = MilestoneKey.of("reexamination-delivered");
    /** The track ended here: closed, refused, or told to go elsewhere 程序结束. */
    public static final MilestoneKey CLOSED = MilestoneKey.of("closed");
    /** A hearing began 听证开始. */
    public static final MilestoneKey HEARING_BEGAN = MilestoneKey.of("hearing-began");
    /** The hearing ended 听证结束. */
    public static final MilestoneKey HEARING_ENDED = MilestoneKey.of("hearing-ended");
    /** An organ received a proposal of the petition office 收到改进建议. */
    public static final MilestoneKey PROPOSAL_RECEIVED = MilestoneKey.of("proposal-received");
    /** The organ answered the proposal in writing 书面反馈. */
    public static final MilestoneKey PROPOSAL_ANSWERED = MilestoneKey.of("proposal-answered");
    /** The joint conference ordered a unit to put things right by a date 责令限期整改. */
    public static final MilestoneKey RECTIFICATION_ORDERED = MilestoneKey.of("rectification-ordered");
    /** The unit put them right 完成整改. */
    public static final MilestoneKey RECTIFIED = MilestoneKey.of("rectified");
    /** A dispute was registered that nobody petitioned about 登记排查发现的纠纷. */
    public static final MilestoneKey DISPUTE_REGISTERED = MilestoneKey.of("dispute-registered");
    /** Organs disagreed on who is competent 受理争议. */
    public static final MilestoneKey COMPETENCE_DISPUTED = MilestoneKey.of("competence-disputed");
    /** It was decided who is competent 决定受理机关. */
    public static final MilestoneKey DISPUTE_DECIDED = MilestoneKey.of("dispute-decided");
    /** A decision gave it to another organ than had it 移交有权处理的机关. */
    public static final MilestoneKey PASSED_ON = MilestoneKey.of("passed-on");
    /** Another organ took over what one had 机构承继. */
    public static final MilestoneKey ORGAN_SUCCEEDED = MilestoneKey.of("organ-succeeded");
    /** It was taken up one level 提级. */
    public static final MilestoneKey ESCALATED = MilestoneKey.of("escalated");
    /** What is grave or urgent came to be known 接到重大、紧急信访事项. */
    public static final MilestoneKey URGENT_LEARNT = MilestoneKey.of("urgent-learnt");
    /** A petition office came to know of it 信访部门接到重大、紧急信访事项. */
    public static final MilestoneKey URGENT_LEARNT_BY_OFFICE = MilestoneKey.of("urgent-learnt-by-office");
    /** A petition office reported it 信访部门报告重大、紧急事项. */
    public static final MilestoneKey URGENT_REPORTED_BY_OFFICE = MilestoneKey.of("urgent-reported-by-office");
    /** A grave or urgent matter was reported 重大、紧急报告. */
    public static final MilestoneKey URGENT_REPORTED = MilestoneKey.of("urgent-reported");
    /** Measures were taken 采取措施. */
    public static final MilestoneKey MEASURES_TAKEN = MilestoneKey.of("measures-taken");
    /** The duty was performed, or the request answered 履职申请办结. */
    public static final MilestoneKey DUTY_ANSWERED = MilestoneKey.of("duty-answered");
    /** Who accused somebody was told the result 向检举控告人反馈. */
    public static final MilestoneKey ACCUSER_TOLD = MilestoneKey.of("accuser-told");
    /** It was sent back to be handled anew 退回重新办理. */
    public static final MilestoneKey REMEDY_SENT_BACK = MilestoneKey.of("redo-ordered");
    /** The remedy came before another organ 复查、复核移送. */
    public static final MilestoneKey REMEDY_MOVED = MilestoneKey.of("remedy-moved");
    /** The first opinion was revoked 撤销原处理意见. */
    public static final MilestoneKey OPINION_REVOKED = MilestoneKey.of("opinion-revoked");
    /** An opinion sent the matter back, and with that its own round ended 撤销、退回，本轮结束. */
    public static final MilestoneKey ROUND_ENDED = MilestoneKey.of("round-ended");
    /** The petitioner received the opinion that sends the matter back 收到撤销、退回的复查、复核意见. */
    public static final MilestoneKey REVOCATION_DELIVERED = MilestoneKey.of("revocation-delivered");
    /** Taking up or making a review was ordered from above 责令受理、重新复查. */
    public static final MilestoneKey REVIEW_ORDERED = MilestoneKey.of("review-ordered");
    /** The review was sent back to be made anew 退回重新复查. */
    public static final MilestoneKey REVIEW_SENT_BACK = MilestoneKey.of("review-redo-ordered");
    /** Material for the review was asked for 复查补正通知. */
    public static final MilestoneKey REVIEW_SUPPLEMENT_ASKED = MilestoneKey.of("review-supplement-asked");
    /** Material for the review was handed in 复查补正. */
    public static final MilestoneKey REVIEW_SUPPLEMENTED = MilestoneKey.of("review-supplemented");
    /** Material for the re-examination was asked for 复核补正通知. */
    public static final MilestoneKey REEXAMINATION_SUPPLEMENT_ASKED = MilestoneKey.of("reexamination-supplement-asked");
    /** Material for the re-examination was handed in 复核补正. */
    public static final MilestoneKey REEXAMINATION_SUPPLEMENTED = MilestoneKey.of("reexamination-supplemented");
    /** It was decided whether to take up the request for review 复查受理决定. */
    public static final MilestoneKey REVIEW_ACCEPTANCE_DECIDED = MilestoneKey.of("review-acceptance-decided");
    /** It was decided whether to take up the request for re-examination 复核受理决定. */
    public static final MilestoneKey REEXAMINATION_ACCEPTANCE_DECIDED =
            MilestoneKey.of("reexamination-acceptance-decided");
    /** The request for review was refused 复查不予受理. */
    public static final MilestoneKey REVIEW_NOT_ACCEPTED = MilestoneKey.of("review-not-accepted");
    /** The request for re-examination was refused 复核不予受理. */
    public static final MilestoneKey REEXAMINATION_NOT_ACCEPTED = MilestoneKey.of("reexamination-not-accepted");
    /** The review ended without an opinion 复查终止. */
    public static final MilestoneKey REVIEW_TERMINATED = MilestoneKey.of("review-terminated");
    /** The re-examination ended without an opinion 复核终止. */
    public static final MilestoneKey REEXAMINATION_TERMINATED = MilestoneKey.of("reexamination-terminated");
    /** The petitioner received the refusal of a review 收到复查不予受理告知. */
    public static final MilestoneKey REVIEW_REFUSAL_DELIVERED = MilestoneKey.of("review-refusal-delivered");
    /** The petitioner received the refusal of a re-examination 收到复核不予受理告知. */
    public static final MilestoneKey REEXAMINATION_REFUSAL_DELIVERED =
            MilestoneKey.of("reexamination-refusal-delivered");
    /** The petitioner complained of the refusal of a review 对复查不予受理提出异议. */
    public static final MilestoneKey REVIEW_REFUSAL_COMPLAINED = MilestoneKey.of("review-refusal-complained");
    /** The petitioner complained of the refusal of a re-examination 对复核不予受理提出异议. */
    public static final MilestoneKey REEXAMINATION_REFUSAL_COMPLAINED =
            MilestoneKey.of("reexamination-refusal-complained");
    /** The complaint about the refusal of a review was decided 异议决定. */
    public static final MilestoneKey REVIEW_REFUSAL_SETTLED = MilestoneKey.of("review-refusal-settled");
    /** The complaint about the refusal of a re-examination was decided 异议决定. */
    public static final MilestoneKey REEXAMINATION_REFUSAL_SETTLED = MilestoneKey.of("reexamination-refusal-settled");
    /** The handling organ's statement on review was called for 通知提交复查答复. */
    public static final MilestoneKey REVIEW_RESPONSE_CALLED = MilestoneKey.of("review-response-called");
    /** That statement was given 提交复查答复. */
    public static final MilestoneKey REVIEW_RESPONSE_GIVEN = MilestoneKey.of("review-response-given");
    /** The reviewing organ's statement was called for 通知提交复核答复. */
    public static final MilestoneKey REEXAMINATION_RESPONSE_CALLED = MilestoneKey.of("reexamination-response-called");
    /** That statement was given 提交复核答复. */
    public static final MilestoneKey REEXAMINATION_RESPONSE_GIVEN = MilestoneKey.of("reexamination-response-given");
    /** The answer was given in the simplified procedure 简易答复. */
    public static final MilestoneKey SIMPLIFIED_ANSWERED = MilestoneKey.of("simplified-answered");
    /** It went over to the ordinary procedure 转为普通程序. */
    public static final MilestoneKey SWITCHED_TO_ORDINARY = MilestoneKey.of("switched-to-ordinary");
    /** A panel began 会审评议开始. */
    public static final MilestoneKey PANEL_BEGAN = MilestoneKey.of("panel-began");
    /** The panel ended 会审评议结束. */
    public static final MilestoneKey PANEL_ENDED = MilestoneKey.of("panel-ended");
    /** It stood still 中止. */
    public static final MilestoneKey SUSPENSION_BEGAN = MilestoneKey.of("suspension-began");
    /** It went on 恢复. */
    public static final MilestoneKey SUSPENSION_ENDED = MilestoneKey.of("suspension-ended");
    /** It was settled 化解. */
    public static final MilestoneKey SETTLED = MilestoneKey.of("settled");
    /** A mediation ended in agreement 调解达成一致. */
    public static final MilestoneKey MEDIATION_AGREED = MilestoneKey.of("mediation-agreed");
    /** The petitioner said that it is settled 信访人确认化解. */
    public static final MilestoneKey SETTLEMENT_DECLARED = MilestoneKey.of("settlement-declared");
    /** What had been turned away is to be disposed of anew 重新办理（未受理的）. */
    public static final MilestoneKey DISPOSAL_REOPENED = MilestoneKey.of("disposal-reopened");
    /** The closing was looked into from above 审核认定办结. */
    public static final MilestoneKey CLOSING_AUDITED = MilestoneKey.of("closing-audited");
    /** It was opened again 重新办理. */
    public static final MilestoneKey REOPENED = MilestoneKey.of("reopened");
    /** Carrying out the opinion was ordered 督促执行. */
    public static final MilestoneKey EXECUTION_ORDERED = MilestoneKey.of("execution-ordered");
    /** The opinion was carried out 执行完毕. */
    public static final MilestoneKey OPINION_EXECUTED = MilestoneKey.of("opinion-executed");
    /** The petitioner evaluated the handling 评价. */
    public static final MilestoneKey EVALUATED = MilestoneKey.of("evaluated");
    /** The petitioner was visited again 回访. */
    public static final MilestoneKey RETURN_VISITED = MilestoneKey.of("return-visited");
    /** It was supervised 督办. */
    public static final MilestoneKey SUPERVISED = MilestoneKey.of("supervised");
    /** The petitioner withdrew it 撤回. */
    public static final MilestoneKey WITHDRAWN = MilestoneKey.of("withdrawn");
    /** Those behind a petition withdrew it: of the petition, where the one above is of the track. */
    public static final MilestoneKey PETITION_WITHDRAWN = MilestoneKey.of("petition-withdrawn");
    /** Relief was proposed 提出帮扶救助. */
    public static final MilestoneKey RELIEF_PROPOSED = MilestoneKey.of("relief-proposed");
    /** The relief was given 实施帮扶救助. */
    public static final MilestoneKey RELIEF_GIVEN = MilestoneKey.of("relief-given");

    private Milestones() {}
}
