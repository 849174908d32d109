package io.petition.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a petitioner wants 信访目的, as the petition itself says; the law's own classes are given later, by whoever handles it. */
public enum Purpose {
    /** A suggestion 建议意见. */
    SUGGESTION,
    /** A report or accusation against somebody 检举控告. Nothing that tells who made it may reach the accused. */
    ACCUSATION,
    /** An appeal against what an organ did 申诉. The organ must see what it has to answer. */
    APPEAL,
    /** A request for help or for a decision 求决. */
    REQUEST,
    /** An enquiry 咨询. */
    ENQUIRY,
    /** None of these 其他. */
    OTHER;

    /** The word shown to programs. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
