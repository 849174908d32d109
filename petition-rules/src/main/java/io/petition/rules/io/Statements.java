package io.petition.rules.io;

import io.petition.law.Dated;
import io.petition.law.Standing;
import io.petition.time.Period;
import java.util.Optional;

/** A file being written: one statement a line, a blank line before each section. */
final class Statements {
    private final StringBuilder text = new StringBuilder();

    /** Begins a section. */
    void begin(String key, String value) {
        text.append('\n');
        say(key, value);
    }

    void say(String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    void say(String key, Optional<String> value) {
        value.ifPresent(present -> say(key, present));
    }

    void sayUnlessEmpty(String key, String value) {
        if (!value.isEmpty()) {
            say(key, value);
        }
    }

    /**
     * Says when a value is in force, unless that is the period of what it belongs to, and that it is unconfirmed where it
     * is.
     */
    void sayMark(String prefix, Dated<?> value, Period usual) {
        if (!value.validity().equals(usual)) {
            say(prefix + "validity", value.validity().toString());
        }
        if (value.standing() == Standing.UNCONFIRMED) {
            say(prefix + "standing", Codes.word(Standing.UNCONFIRMED));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
