package io.petition.lifecycle;

/** A command that gives a reason in words. */
interface Reasoned {
    /** The reason; blank where none is given. */
    String because();
}
