package io.petition.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a petition came in 信访形式 (art. 17 of the 2022 regulation names the first five). */
public enum Channel {
    /** Information network 网上信访. */
    ONLINE,
    /** Letter 来信. */
    LETTER,
    /** Telephone 电话. */
    PHONE,
    /** Fax 传真. */
    FAX,
    /** Visit 走访. */
    VISIT,
    /** A leader's mailbox 领导信箱. */
    LEADER_MAILBOX,
    /** A letter to a leader 致领导来信. */
    LETTER_TO_LEADER,
    /** Officials who go where people live 下访、走访群众. */
    OUTREACH;

    /** The word shown to programs, for example {@code leader-mailbox}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
