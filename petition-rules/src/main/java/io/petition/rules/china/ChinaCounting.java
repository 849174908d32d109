package io.petition.rules.china;

import io.petition.explain.Citation;
import io.petition.law.Dated;
import io.petition.time.Counting;
import io.petition.time.Period;
import io.petition.time.Timeline;
import java.time.LocalDate;

/**
 * How days are counted, in time: the civil law of each period, used by analogy because neither regulation has an article
 * of its own. All three say the same: the day a period starts is not counted, and where the last day is a day off, the
 * day after it is the last. All are marked unconfirmed: the analogy is a reading, and what was in force before 2021 is
 * known only in substance.
 */
final class ChinaCounting {
    private static final Counting CIVIL =
            new Counting(Counting.FirstDay.NOT_COUNTED, Counting.Roll.FOLLOWING, Counting.DayOff.NOT_WORKED);

    private ChinaCounting() {}

    static Timeline<Dated<Counting>> timeline() {
        LocalDate principles = LocalDate.of(1987, 1, 1);
        LocalDate generalRules = LocalDate.of(2017, 10, 1);
        LocalDate civilCode = LocalDate.of(2021, 1, 1);
        return Timeline.of(
                entry(Period.closed(principles, generalRules.minusDays(1)), Citation.of("民法通则", "154")),
                entry(
                        Period.closed(generalRules, civilCode.minusDays(1)),
                        Citation.of("民法总则", "201"),
                        Citation.of("民法总则", "203")),
                entry(Period.from(civilCode), Citation.of("民法典", "201"), Citation.of("民法典", "203")));
    }

    private static Timeline.Entry<Dated<Counting>> entry(Period period, Citation... citations) {
        return new Timeline.Entry<>(period, Dated.unconfirmed(CIVIL, period, citations));
    }
}
