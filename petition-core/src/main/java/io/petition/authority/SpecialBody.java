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
    LEADING_GROUP,
    /** A people's congress and its standing committee 人民代表大会及其常务委员会. */
    CONGRESS,
    /** A court 人民法院. */
    COURT,
    /** A procuratorate 人民检察院. */
    PROCURATORATE,
    /** A body of arbitration 仲裁机构. */
    ARBITRATION,
    /** Who decides on administrative reconsideration 行政复议机关. */
    RECONSIDERATION;

    /**
     * Whether it serves the committee and government of its place, and so stands below them; a congress, a court, a procuratorate does not, and whom discipline
     * inspection stands under a directory has to say.
     */
    public boolean servesLeadership() {
        return this == PETITION_OFFICE || this == POLITICAL_LEGAL || this == JOINT_CONFERENCE || this == LEADING_GROUP;
    }

    /** The word shown to programs. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
