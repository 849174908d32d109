package io.petition.rules.china;

import io.petition.assignment.ground.RoutingBook;
import io.petition.explain.Citation;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.EditionChoice;
import io.petition.law.Regime;
import io.petition.lifecycle.Procedures;
import io.petition.statistics.indicator.IndicatorBook;
import io.petition.time.CalendarHistory;
import io.petition.time.Period;
import io.petition.time.Timeline;
import io.petition.view.ViewPolicy;
import java.time.ZoneId;

/** The Chinese regimes, ready to use. */
public final class ChinaRules {
    /** The id of the edition of 2005, 信访条例. */
    public static final String CN_2005 = "cn-2005";

    /** The id of the edition of 2022, 信访工作条例. */
    public static final String CN_2022 = "cn-2022";

    /** China has one zone. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaRules() {}

    /**
     * The national regime: the editions {@code cn-2005} and {@code cn-2022}, the official calendars, the civil law's
     * counting. Reads its calendar from the class path: make it once and keep it.
     */
    public static Regime national() {
        return national(ChinaCalendar.history());
    }

    /**
     * Which edition governs a matter that was under way on 2022-05-01, as one reading or the other. Art. 50 of the 2022
     * regulation says when it begins and nothing of matters under way, so neither is confirmed. The regime ships with the
     * first: a petitioner keeps the terms and the remedies that were told at registration. A host whose superiors hold the
     * other takes {@code national().choosing(transition(BY_STEP))}, or brings its own source.
     */
    public static Dated<EditionChoice> transition(EditionChoice choice) {
        return Dated.unconfirmed(choice, Period.from(Cn2005.VALIDITY.from()), Citation.of(Cn2022.INSTRUMENT, "50"));
    }

    /** The national regime under a host's own calendar history, for example with a notice of next year. */
    public static Regime national(CalendarHistory calendars) {
        Edition cn2005 = Cn2005.edition();
        Edition cn2022 = Cn2022.edition();
        return Regime.builder()
                .id("cn")
                .editions(Timeline.of(
                        new Timeline.Entry<>(cn2005.validity(), cn2005),
                        new Timeline.Entry<>(cn2022.validity(), cn2022)))
                .counting(ChinaCounting.timeline())
                .editionChoice(transition(EditionChoice.BY_REGISTRATION))
                .calendar(calendars.current())
                .zone(ZONE)
                .putPart(Procedures.PART, ChinaProcedures.all())
                .putPart(ViewPolicy.PART, ChinaViews.national())
                .putPart(RoutingBook.PART, ChinaRouting.national())
                .putPart(IndicatorBook.PART, ChinaIndicators.all())
                .build();
    }
}
