package io.petition.authority.region;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether one region lies in another. */
public enum Containment {
    /** It lies in it, or is the same. */
    INSIDE,
    /** It does not. */
    OUTSIDE,
    /** The tree does not know one of the codes. */
    UNKNOWN;

    /** The word shown to programs. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
