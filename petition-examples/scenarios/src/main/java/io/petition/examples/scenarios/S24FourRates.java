package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.CONSTRUCTION;
import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HEATING;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.LABOUR;
import static io.petition.examples.scenarios.Cast.PERSON;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.petition.authority.Actor;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.lifecycle.Checked;
import io.petition.lifecycle.FollowUpCommand.Evaluate;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.model.Channel;
import io.petition.rules.china.ChinaIndicators;
import io.petition.rules.china.ChinaRules;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.Place;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Ranking;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * S24, the four rates and the two shares of petition work by the standard: each with its version, its source, its mark and the day by
 * which a matter belongs to a period, so that two units' figures are the same figure; a ranking with ties, with intervals, and
 * without whoever has no data; and each unit's histories held against the procedure. All figures are of made-up matters.
 */
public final class S24FourRates {
    private static final String AS_OF = "2025-09-30";
    private static final Period YEAR = Period.closed(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private static final Indicator<CaseFact> ON_TIME = cases("on-time-completion");

    /** The four, and of the two shares the one that counts matters. */
    private static final List<Indicator<CaseFact>> RATES = ImmutableList.of(
            cases("organ-timely-acceptance"),
            ON_TIME,
            cases("settled-share"),
            cases("satisfaction-organ"),
            cases("first-petition-completion"));

    private static final Indicator<SubmissionFact> ONLINE =
            ChinaIndicators.all().ofSubmissions("online-share").orElseThrow();

    private S24FourRates() {}

    /**
     * Of a unit's histories, how many follow the procedure.
     *
     * @param justified how many
     * @param all of how many
     */
    record Conformance(int justified, int all) {
        Conformance plus(Conformance other) {
            return new Conformance(justified + other.justified, all + other.all);
        }
    }

    /**
     * What the scenario found.
     *
     * @param rates the matters by unit
     * @param online the share of what came online
     * @param conformance how the histories follow the procedure, by unit
     */
    record Report(Cube rates, Figure online, Map<String, Conformance> conformance) {
        Report {
            conformance = ImmutableSortedMap.copyOf(conformance);
        }

        Ranking onTime() {
            return Ranking.of(ON_TIME, rates, "organ");
        }

        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s24.rates", "on", AS_OF));
            for (Indicator<CaseFact> rate : RATES) {
                lines.addAll(Figured.by("organ", rate, rates)).add(stated(rate));
            }
            lines.addAll(Figured.whole(ONLINE, online)).add(stated(ONLINE));
            lines.add(Line.heading("s24.ranked")).addAll(Figured.ranked(ON_TIME, onTime()));
            lines.add(Line.heading("s24.conformance"));
            conformance.forEach((unit, its) ->
                    lines.add(Line.item("s24.unit", "key", unit, "conforming", its.justified(), "cases", its.all())));
            return lines.build();
        }

        private static Line stated(Indicator<?> rate) {
            return Line.detail(
                    "s24.stated",
                    "id",
                    rate.id(),
                    "definition",
                    rate.fingerprint(),
                    "day",
                    rate.period().name(),
                    "standing",
                    rate.standing().name().toLowerCase(Locale.ROOT));
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Casebook book = Casebook.under(china);
        housing(book);
        labour(book);
        construction(book);
        // Sent to it, and nothing is due yet.
        begun(book, "S24-13", HEATING, Channel.ONLINE, "2025-09-22");
        return new Report(
                Breakdown.of(Panel.of(RATES), Axis.of(CaseFacts.HANDLING_ORGAN))
                        .in(YEAR)
                        .of(book.cases(AS_OF)),
                ONLINE.of(Panel.of(ONLINE).tally(book.submissions(), YEAR)),
                conformance(book, Lifecycle.under(china)));
    }

    /** Three in time and one late; one of them was kept on paper, and nobody wrote its acceptance down. */
    private static void housing(Casebook book) {
        rated(settled(done(book, "S24-1", HOUSING, Channel.ONLINE, "2025-04-14")), HOUSING, "satisfied");
        rated(settled(done(book, "S24-2", HOUSING, Channel.ONLINE, "2025-04-21")), HOUSING, "basically-satisfied");
        done(book, "S24-3", HOUSING, Channel.LETTER, "2025-05-06");
        rated(done(book, "S24-4", HOUSING, Channel.VISIT, "2025-06-16"), HOUSING, "dissatisfied");
    }

    /** As many in time, and one still open when it was due. */
    private static void labour(Casebook book) {
        rated(settled(done(book, "S24-5", LABOUR, Channel.ONLINE, "2025-03-31")), LABOUR, "satisfied");
        done(book, "S24-6", LABOUR, Channel.ONLINE, "2025-04-28");
        done(book, "S24-7", LABOUR, Channel.ONLINE, "2025-05-06");
        taken(book, "S24-8", LABOUR, Channel.VISIT, "2025-03-03", "2025-03-10");
    }

    /** All in time; one was accepted late. */
    private static void construction(Casebook book) {
        rated(settled(done(book, "S24-9", CONSTRUCTION, Channel.ONLINE, "2025-04-01")), CONSTRUCTION, "satisfied");
        rated(settled(done(book, "S24-10", CONSTRUCTION, Channel.PHONE, "2025-04-08")), CONSTRUCTION, "satisfied");
        settled(done(book, "S24-11", CONSTRUCTION, Channel.LETTER, "2025-04-15"));
        taken(book, "S24-12", CONSTRUCTION, Channel.LETTER, "2025-03-03", "2025-04-21")
                .answers(CONSTRUCTION, "2025-05-20", "explained");
    }

    private static Tale begun(Casebook book, String id, Actor organ, Channel channel, String day) {
        return book.opens(id, Place.unknown())
                .registers(day, Casebook.first(id, day, channel, 1, "housing"))
                .reaches(organ, day);
    }

    private static Tale taken(Casebook book, String id, Actor organ, Channel channel, String day, String accepted) {
        return begun(book, id, organ, channel, day).accepts(organ, accepted);
    }

    /** Registered and accepted in March, and answered. */
    private static Tale done(Casebook book, String id, Actor organ, Channel channel, String answered) {
        return taken(book, id, organ, channel, "2025-03-03", "2025-03-10").answers(organ, answered, "explained");
    }

    private static Tale settled(Tale tale) {
        return tale.does(PERSON, "2025-07-01", new Settle(FIRST, "reconciliation"));
    }

    private static void rated(Tale tale, Actor organ, String rating) {
        tale.does(PERSON, "2025-07-02", new Evaluate(FIRST, Cast.organ(organ), rating));
    }

    private static Map<String, Conformance> conformance(Casebook book, Lifecycle desk) {
        Map<String, Conformance> units = new TreeMap<>();
        for (Tale tale : book.tales()) {
            List<Recorded> history = tale.state().history();
            boolean onPaper = tale.state().id().value().equals("S24-3");
            Checked checked = desk.check(onPaper ? S24Huaian.withoutAcceptance(history) : history);
            units.merge(
                    tale.track().organ().orElseThrow().value(),
                    new Conformance(checked.justifiedToItsEnd() ? 1 : 0, 1),
                    Conformance::plus);
        }
        return units;
    }

    private static Indicator<CaseFact> cases(String key) {
        return ChinaIndicators.all().ofCases(key).orElseThrow();
    }
}
