package io.petition.rules.io;

import io.petition.explain.Citation;
import io.petition.law.Dated;
import io.petition.law.Standing;
import io.petition.time.Counting;
import io.petition.time.Counting.DayEnd;
import io.petition.time.Counting.DayOff;
import io.petition.time.Counting.FirstDay;
import io.petition.time.Counting.Roll;
import io.petition.time.Period;
import io.petition.time.Timeline.Entry;
import java.util.List;
import java.util.Optional;

/** Sections {@code counting}: how a regime counts in a time. */
final class CountingRules {
    private CountingRules() {}

    static Optional<Dated<Counting>> read(Section section, Optional<Period> period, Standing standing) {
        Optional<FirstDay> firstDay = section.need("first-day", Codes.of(FirstDay.class));
        Optional<Roll> roll = section.need("roll", Codes.of(Roll.class));
        Optional<DayOff> dayOff = section.need("day-off", Codes.of(DayOff.class));
        Optional<DayEnd> dayEnd = section.take("day-end", Codes.of(DayEnd.class));
        Optional<List<Citation>> article = section.need("article", Citations.of(Home.NONE));
        Optional<Period> validity = section.take("validity", Periods::read).or(() -> period);
        Standing mark = section.take("standing", Codes.of(Standing.class)).orElse(standing);
        return section.make("counting", () -> {
            Counting counting = new Counting(
                    firstDay.orElseThrow(), roll.orElseThrow(), dayOff.orElseThrow(), dayEnd.orElse(DayEnd.MIDNIGHT));
            return new Dated<>(counting, validity.orElseThrow(), article.orElseThrow(), mark);
        });
    }

    static void write(Statements out, Entry<Dated<Counting>> entry) {
        Dated<Counting> rule = entry.value();
        out.begin("counting", entry.period().toString());
        out.say("first-day", Codes.word(rule.value().firstDay()));
        out.say("roll", Codes.word(rule.value().roll()));
        out.say("day-off", Codes.word(rule.value().dayOff()));
        out.say("day-end", Codes.word(rule.value().dayEnd()));
        out.say("article", Citations.write(rule.citations(), Home.NONE));
        out.sayMark("", rule, entry.period());
    }
}
