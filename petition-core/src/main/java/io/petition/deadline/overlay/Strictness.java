package io.petition.deadline.overlay;

import java.util.Locale;

/** How a value compares with the one it replaces, as it protects the petitioner. */
public enum Strictness {
    /** The same. */
    SAME,
    /** Where there was no term, there is one now. */
    ADDED,
    /** It protects better, whatever the day. */
    TIGHTER,
    /** It is another value, of which nothing says that it is better or worse. */
    OTHER,
    /** It protects better on some days and worse on others; there is a day that shows the worse. */
    DEPENDS,
    /** It protects worse on some day and better on none. */
    LOOSER;

    /** The word shown to programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that decides for both together: the worse. */
    Strictness and(Strictness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
