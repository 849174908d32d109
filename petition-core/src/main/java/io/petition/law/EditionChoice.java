package io.petition.law;

/** Which edition governs a matter that lives through a change of the law; a regime holds its choice as a marked value. */
public enum EditionChoice {
    /** The edition in force when the matter was registered governs it to its end. */
    BY_REGISTRATION("by-registration"),
    /** Each step is governed by the edition in force on its own day. */
    BY_STEP("by-step");

    private final String code;

    EditionChoice(String code) {
        this.code = code;
    }

    /** The word shown to programs. */
    public String code() {
        return code;
    }

    /** The day whose law decides, as a date or as whatever else says when. */
    public <T> T decides(T registered, T step) {
        return this == BY_REGISTRATION ? registered : step;
    }

    @Override
    public String toString() {
        return code;
    }
}
