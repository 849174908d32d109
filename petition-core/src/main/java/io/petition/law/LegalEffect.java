package io.petition.law;

/** What follows from a term; terms of different effect are never mixed in one figure. */
public enum LegalEffect {
    /** Set by law: missing it is a breach 法定期限. */
    STATUTORY("statutory"),
    /** Promised to the public: missing it breaks a promise 承诺期限. */
    PLEDGE("pledge"),
    /** Set inside the organ 内部期限. */
    INTERNAL("internal"),
    /** The time in which the petitioner may ask: letting it lapse closes the way. */
    FILING_WINDOW("filing-window"),
    /** Silence at its end counts as an answer. */
    DEEMED("deemed");

    private final String code;

    LegalEffect(String code) {
        this.code = code;
    }

    /** The word shown to programs. */
    public String code() {
        return code;
    }
}
