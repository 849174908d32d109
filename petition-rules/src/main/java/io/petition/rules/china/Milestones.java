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
    /** The sender ordered a report of the result by a date 要求在指定办理期限内反馈. */
    public static final MilestoneKey REPORT_ORDERED = MilestoneKey.of("report-ordered");
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

    private Milestones() {}
}
