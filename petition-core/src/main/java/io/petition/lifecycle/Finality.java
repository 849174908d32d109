package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How final a track is as of a time. A view: a window that lapses moves no stage and is recorded nowhere, and a day later the answer
 * may be another.
 */
public enum Finality {
    /** The next step is an organ's, if only to deliver what it decided or to close 办理中. */
    IN_HAND("in-hand"),
    /** It is answered, and a remedy may still be asked for 可以请求复查、复核. */
    OPEN_TO_REMEDY("open-to-remedy"),
    /** What was asked for was refused, and a complaint of that is still open, where local rules know one 可以提出异议. */
    OPEN_TO_COMPLAINT("open-to-complaint"),
    /** It is answered, and the window for a remedy went by unused 逾期未申请. */
    WINDOW_LAPSED("window-lapsed"),
    /** The last remedy is decided, and there is none after it 复查、复核已终结. */
    EXHAUSTED("exhausted"),
    /** It is closed, on the ground that the track states 已办结. */
    CLOSED("closed");

    private final String code;

    Finality(String code) {
        this.code = code;
    }

    /** The word shown to programs. */
    @JsonValue
    public String code() {
        return code;
    }
}
