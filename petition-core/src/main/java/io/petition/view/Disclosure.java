package io.petition.view;

/** How much of an item somebody sees 公开程度, from nothing up. */
public enum Disclosure {
    /** Nothing, not even that there is any 不公开. */
    HIDDEN("hidden"),
    /** Its masked form: how many, or that it happened, without who 隐去身份. */
    MASKED("masked"),
    /** All of it 公开. */
    SHOWN("shown");

    private final String code;

    Disclosure(String code) {
        this.code = code;
    }

    /** The word shown to programs. */
    public String code() {
        return code;
    }

    Disclosure orLess(Disclosure other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Disclosure orMore(Disclosure other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
