package io.petition.examples.cli;

import com.google.common.base.CharMatcher;
import io.petition.examples.cli.text.Words;
import org.jspecify.annotations.Nullable;

/** How a date that becomes another is told to people. */
final class Shift {
    private static final CharMatcher BREAKS = CharMatcher.javaIsoControl();

    private Shift() {}

    /** The two dates, and how far they lie apart. */
    static String words(@Nullable String before, @Nullable String after, @Nullable Long days, Words words) {
        String both = words.of("shift", "before", date(before, words), "after", date(after, words));
        if (days == null) {
            return both;
        }
        String code = days > 0 ? "shift.later" : days < 0 ? "shift.earlier" : "shift.same-day";
        return words.of(code, "shift", both, "days", Long.toString(Math.abs(days)));
    }

    /** A date in words, or that there is none. */
    static String date(@Nullable String iso, Words words) {
        return iso == null ? words.of("shift.no-day") : words.date(iso);
    }

    /** What a file calls a clock, on one line. */
    static String plain(String id) {
        return BREAKS.replaceFrom(id, ' ');
    }
}
