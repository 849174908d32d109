package io.petition.benchmarks;

/** The twelve steps of a {@link LawfulMatter}, as a state machine has them: bare, with nothing to say of who and when. */
public enum Step {
    REGISTER,
    FORWARD,
    RECEIVE,
    NOTIFY,
    CLASSIFY,
    ACCEPT,
    EXTEND,
    ANSWER,
    DELIVER,
    REQUEST_REMEDY,
    DECIDE_REMEDY,
    DELIVER_REMEDY;

    /** Where a matter stands. */
    enum Stand {
        NONE,
        REGISTERED,
        FORWARDED,
        ACCEPTED,
        ANSWERED,
        UNDER_REVIEW,
        REVIEWED
    }
}
