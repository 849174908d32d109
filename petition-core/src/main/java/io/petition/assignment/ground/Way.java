package io.petition.assignment.ground;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a petition gets from who received it to who must act. */
public enum Way {
    /** The receiver is competent and deals with it itself 自办. */
    KEEP,
    /** The petitioner is told where to go 告知. */
    TELL,
    /** It is passed on; no feedback is owed 转送. */
    FORWARD,
    /** It is passed on, and the result is to be reported by a date 交办. */
    ASSIGN,
    /** It is led to another procedure 分离、导入. */
    DIVERT,
    /** The office makes a proposal and reports it up to the committee and government of its level, which decide 报请本级决定. */
    REPORT_UP;

    /** The word shown to programs. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
