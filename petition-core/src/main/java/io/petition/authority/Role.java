package io.petition.authority;

import com.fasterxml.jackson.annotation.JsonValue;

/** In which capacity somebody acts. */
public enum Role {
    /** The petitioner 信访人. */
    PETITIONER("petitioner"),
    /** The petition office of a Party committee or government 信访部门. */
    PETITION_OFFICE("petition-office"),
    /** Any other organ that received, handles or reviews the matter 机关、单位. */
    ORGAN("organ");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word shown to programs. */
    @JsonValue
    public String code() {
        return code;
    }
}
