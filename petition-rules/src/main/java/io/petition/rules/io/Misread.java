package io.petition.rules.io;

/** A value does not say what is asked of it: what stands there, what is wrong with it and what to write instead. */
final class Misread extends Exception {
    private static final long serialVersionUID = 1L;

    private final String value;
    private final String remedy;

    Misread(String value, String remedy) {
        super(value + " " + remedy, null, false, false);
        this.value = value;
        this.remedy = remedy;
    }

    String value() {
        return value;
    }

    String remedy() {
        return remedy;
    }
}
