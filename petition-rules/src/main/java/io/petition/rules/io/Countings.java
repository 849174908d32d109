package io.petition.rules.io;

import io.petition.time.Counting;
import io.petition.time.Counting.DayEnd;
import io.petition.time.Counting.DayOff;
import io.petition.time.Counting.FirstDay;
import io.petition.time.Counting.Roll;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule of counting in one line: {@code first-day not-counted, roll following, day-off not-worked}, and
 * {@code day-end close-of-business} where the last day ends before its midnight.
 */
final class Countings {
    private static final String PATTERN = "write first-day WORD, roll WORD, day-off WORD";

    private Countings() {}

    static Counting read(Phrase phrase) throws Misread {
        Map<String, Enum<?>> said = new LinkedHashMap<>();
        do {
            String part = phrase.word();
            Enum<?> choice = choice(part, phrase);
            if (said.put(part, choice) != null) {
                phrase.fault(part, "stands a second time; say it once");
            }
        } while (phrase.take(','));
        if (!said.containsKey("first-day") || !said.containsKey("roll") || !said.containsKey("day-off")) {
            throw new Misread(String.join(", ", said.keySet()), "is not all; " + PATTERN);
        }
        return new Counting(
                (FirstDay) said.get("first-day"), (Roll) said.get("roll"), (DayOff) said.get("day-off"), (DayEnd)
                        said.getOrDefault("day-end", DayEnd.MIDNIGHT));
    }

    private static Enum<?> choice(String part, Phrase phrase) throws Misread {
        return switch (part) {
            case "first-day" -> Codes.one(phrase, FirstDay.class);
            case "roll" -> Codes.one(phrase, Roll.class);
            case "day-off" -> Codes.one(phrase, DayOff.class);
            case "day-end" -> Codes.one(phrase, DayEnd.class);
            default -> throw new Misread(part.isEmpty() ? phrase.rest() : part, "is no part of counting; " + PATTERN);
        };
    }
}
