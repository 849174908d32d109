package io.petition.authority;

import com.fasterxml.jackson.annotation.JsonValue;

/** In which capacity somebody acts. */
public enum Role {
    /** The petitioner 信访人. */
    PETITIONER("petitioner"),
    /** The petition office of a Party committee or government 信访部门. */
    PETITION_OFFICE("petition-office"),
    /** Any other organ that received, handles or reviews the matter 机关、单位. */
    ORGAN("organ"),
    /** The joint conference on petition work 信访工作联席会议. */
    JOINT_CONFERENCE("joint-conference"),
    /** A Party committee, a government or a leading group, and its leaders 党委、政府、领导小组. */
    LEADERSHIP("leadership"),
    /** A grid cell, a helper, a village or street that finds disputes and calls the organs 网格、村社、街乡. */
    GRASS_ROOTS("grass-roots"),
    /** Discipline inspection and supervision 纪检监察机关. */
    DISCIPLINE("discipline");

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
