package io.petition.law;

/** Which edition governs a matter that lives through a change of the law; a regime holds its choice as a marked value. */
public enum EditionChoice {
    /** The edition in force when the matter was registered governs it to its end. */
    BY_REGISTRATION,
    /** Each step is governed by the edition in force on its own day. */
    BY_STEP
}
