package io.petition.rules.io;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.petition.time.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Periods as {@code FROM..TO}, the last day included, or {@code FROM..} where no end is known. */
final class Periods {
    private static final CharMatcher COMMA = CharMatcher.is(',');

    private Periods() {}

    static Period read(Phrase phrase) throws Misread {
        String text = phrase.text(COMMA);
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw new Misread(text, "is no period; write FROM..TO with TO included, or FROM.. where no end is known");
        }
        LocalDate from = day(text.substring(0, dots).strip());
        String end = text.substring(dots + 2).strip();
        Optional<LocalDate> to = end.isEmpty() ? Optional.empty() : Optional.of(day(end));
        if (to.isEmpty()) {
            return Period.from(from);
        }
        if (to.get().isBefore(from)) {
            throw new Misread(text, "is reversed; write the first day, then the last");
        }
        if (to.get().equals(LocalDate.MAX)) {
            throw new Misread(text, "ends on the last day there is; write FROM.. where no end is known");
        }
        return Period.closed(from, to.get());
    }

    /** One after another, parted by commas. */
    static List<Period> list(Phrase phrase) throws Misread {
        ImmutableList.Builder<Period> periods = ImmutableList.builder();
        do {
            periods.add(read(phrase));
        } while (phrase.take(','));
        return periods.build();
    }

    private static LocalDate day(String text) throws Misread {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Misread(text, "is no day of the calendar; write YYYY-MM-DD");
        }
    }
}
