package io.petition.authority.region;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The tiers of territory and of the organs that serve it 层级, from the highest down. */
public enum Tier {
    /** The whole country 国家、中央. No code stands for it. */
    NATION,
    /** Province 省级. */
    PROVINCE,
    /** Prefecture, city with districts 地级. */
    CITY,
    /** County, district 县级. */
    COUNTY,
    /** Township, street 乡级. */
    TOWNSHIP,
    /** Village, neighbourhood 村级. */
    VILLAGE,
    /** A cell below a village 网格. */
    CELL;

    /** The word shown to programs. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this tier lies above the other. */
    public boolean above(Tier other) {
        return compareTo(other) < 0;
    }
}
