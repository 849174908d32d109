package io.petition.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import io.petition.deadline.DeadlineStatus;
import java.util.Locale;

/**
 * How one clock of a matter stands as of a day, for figures: exactly one of eight, so that none is left out of the
 * denominator because it fits nowhere. The order is that of {@link #outweighs}.
 */
public enum ClockClass {
    /** The day it was due is past and it is not fulfilled 超期未办; of a window: it lapsed unused. */
    OVERDUE,
    /** Fulfilled after the day it was due 超期办结, or late when it fell away: for ever so. */
    LATE,
    /** Running, and not yet due 未到期. */
    OPEN,
    /** It stands still 中止. */
    PAUSED,
    /** Whether or until when it is owed hangs on what is not known yet, such as the class of the matter. */
    CONDITIONAL,
    /** Nothing has started it. */
    NOT_STARTED,
    /** Fulfilled by the day it was due 按期办结. */
    IN_TIME,
    /** The term does not reach the matter, or fell away in time. */
    NOT_OWED;

    /** The class of a standing. What is due soon is open: a warning is no class of its own. */
    public static ClockClass of(DeadlineStatus.Kind standing) {
        return switch (standing) {
            case NOT_STARTED -> NOT_STARTED;
            case CONDITIONAL -> CONDITIONAL;
            case NOT_OWED -> NOT_OWED;
            case RUNNING, DUE_SOON -> OPEN;
            case PAUSED -> PAUSED;
            case OVERDUE, LAPSED, DEEMED -> OVERDUE;
            case MET -> IN_TIME;
            case MISSED -> LATE;
        };
    }

    /**
     * Which of two clocks of one term speaks for the matter: the late one before the open one, the open one before the
     * one that was kept. A matter is answered in time when every one of its tracks is.
     */
    public boolean outweighs(ClockClass other) {
        return compareTo(other) < 0;
    }

    /** The word shown to programs, for example {@code in-time}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
