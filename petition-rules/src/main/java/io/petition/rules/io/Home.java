package io.petition.rules.io;

import java.util.Optional;

/**
 * Whose article a bare {@code 34} is.
 *
 * @param instrument the instrument; empty where a citation must name its own
 * @param source where that was published or read
 */
record Home(Optional<String> instrument, Optional<String> source) {
    /** Where no instrument is at home. */
    static final Home NONE = new Home(Optional.empty(), Optional.empty());
}
