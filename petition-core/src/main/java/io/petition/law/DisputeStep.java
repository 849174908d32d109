package io.petition.law;

/** Who settles a dispute over competence 受理争议; an edition lists its steps in order. */
public enum DisputeStep {
    /** The organs concerned agree 协商受理. */
    AGREEMENT,
    /** Their common next-higher organ decides 共同的上一级机关决定. */
    COMMON_SUPERIOR,
    /** Their common joint conference co-ordinates, where there is no common superior 联席会议协调. */
    JOINT_CONFERENCE
}
