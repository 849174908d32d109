package io.petition.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the same person raised the same matter before 初信初访、重复信访: a fact about the matter, never about the person. */
public enum Recurrence {
    /** For the first time 初次. */
    FIRST,
    /** Again, with the same facts 重复. */
    REPEAT;

    /** The word shown to programs. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
