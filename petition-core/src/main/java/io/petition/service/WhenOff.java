package io.petition.service;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What becomes of a fixed day that is not worked. */
public enum WhenOff {
    /** It falls out. */
    SKIP,
    /** It is held on the next day that is worked, a weekend worked by decree 调休 among them. */
    NEXT,
    /** It is held on the last day before that is worked. */
    PREVIOUS,
    /** It is held all the same: a market day, a Saturday round. */
    HOLD;

    /** The word shown to programs. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
