package io.petition.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a matter without a petition was found 来源. */
public enum Origin {
    /** A dispute sweep 矛盾纠纷排查. */
    SWEEP,
    /** A grid cell and its helpers 网格. */
    CELL,
    /** A village meeting 群众说事. */
    VILLAGE_MEETING,
    /** A visit of officials to people's homes 走访群众、下访. */
    OUTREACH,
    /** A call to a hotline 热线. */
    HOTLINE;

    /** The word shown to programs. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
