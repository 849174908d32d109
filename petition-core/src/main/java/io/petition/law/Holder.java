package io.petition.law;

/** Who has to act within a term. */
public enum Holder {
    /** The petition office 信访部门. */
    PETITION_OFFICE("petition-office"),
    /** The organ that received, handles or reviews the matter 机关单位. */
    ORGAN("organ"),
    /** The petitioner 信访人. */
    PETITIONER("petitioner");

    private final String code;

    Holder(String code) {
        this.code = code;
    }

    /** The word shown to programs. */
    public String code() {
        return code;
    }
}
