package io.petition.lifecycle;

/** A command, or the event it becomes, that names one of the grounds, outcomes or kinds which the regime lists for its act. */
interface Choosing {
    /** The key of the {@link GroundRule}. */
    String choice();
}
