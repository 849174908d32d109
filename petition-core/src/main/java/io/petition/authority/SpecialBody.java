package io.petition.authority;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an organ is beside or instead of an organ with a line of business: the bodies that petition work knows by name. */
public enum SpecialBody {
    /** The petition office of a Party committee or government 信访部门. */
    PETITION_OFFICE,
    /** The political and legal affairs commission 政法委. */
    POLITICAL_LEGAL,
    /** Discipline inspection and supervision 纪检监察机关. */
    DISCIPLINE,
    /** The joint conference on petition work 信访工作联席会议. */
    JOINT_CONFERENCE,
    /** A leading group 领导小组. */
    LEADING_GROUP;

    /** The word shown to programs. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
