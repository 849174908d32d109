package io.petition.examples.cli;

import io.petition.deadline.Deadlines;
import io.petition.time.Counting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a deadline is reckoned, whichever the clock. */
final class ReckoningOptions {
    @Option(names = "--roll", paramLabel = "none|following")
    private @Nullable String roll;

    @Option(names = "--calendar", paramLabel = "cn|cn@D|cn+FILE")
    private @Nullable String calendar;

    Deadlines under(Law law, Book book) throws BadInput {
        return rolling(law.deadlines(book, law.calendar("calendar", calendar)), roll);
    }

    /** Refuses what cannot be used before a file is read. */
    void check(Law law) throws BadInput {
        law.calendar("calendar", calendar);
        rolling(Deadlines.under(law.regime()), roll);
    }

    static Deadlines rolling(Deadlines deadlines, @Nullable String roll) throws BadInput {
        if (roll == null) {
            return deadlines;
        }
        return switch (roll) {
            case "none" -> deadlines.rolling(Counting.Roll.NONE);
            case "following" -> deadlines.rolling(Counting.Roll.FOLLOWING);
            default -> throw new BadInput("roll", "bad.word", Map.of("value", roll, "known", "none, following"));
        };
    }
}
