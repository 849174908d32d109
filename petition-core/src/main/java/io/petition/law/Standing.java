package io.petition.law;

/** Whether a source was read that says so. */
public enum Standing {
    /** The cited text was read and says so. */
    CONFIRMED,
    /** General knowledge, an analogy or a policy choice: no source was found that settles it. */
    UNCONFIRMED
}
