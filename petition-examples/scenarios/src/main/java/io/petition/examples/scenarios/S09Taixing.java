package io.petition.examples.scenarios;

import static io.petition.condition.Condition.is;
import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.LABOUR;
import static io.petition.examples.scenarios.Cast.OFFICE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.Actor;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.lifecycle.IntakeCommand.JoinPetition;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PointId;
import io.petition.rules.china.ChinaIndicators;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Milestones;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.Place;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.SubmissionFacts;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Tally;
import java.util.List;
import java.util.Optional;

/**
 * S09, a studio 亲民工作室 of which it is said that nothing it settled came back: how often the same came again, by unit, venue and
 * handler, in the two meanings that are both called the repeat rate. None of few is not none of many, and none of nobody knows how
 * many is no rate. All figures are of made-up matters.
 */
public final class S09Taixing {
    private static final String STUDIO = "studio";
    private static final String HALL = "hall";

    private static final Indicator<CaseFact> OF_FINISHED =
            ChinaIndicators.all().ofCases("repeat-share-of-finished").orElseThrow();
    private static final Indicator<SubmissionFact> OF_PIECES =
            ChinaIndicators.all().ofSubmissions("repeat-share-of-pieces").orElseThrow();

    /** The same name with another meaning: whatever was answered, first or not, by the day of the answer. */
    private static final Indicator<CaseFact> OTHERWISE = Indicator.builder(
                    "repeat-share-of-answered", "made-up", CaseFacts.on(Milestones.ANSWERED))
            .names(ImmutableMap.of("zh", "重复信访率（另一口径，虚拟）", "en", "repeat share, otherwise defined (made up)"))
            .measure(Measure.share(is(CaseFacts.RECURRED, true), is(CaseFacts.happened(Milestones.ANSWERED), true)))
            .build();

    private S09Taixing() {}

    /**
     * What the scenario found.
     *
     * @param cases of what was finished, what came again, by unit, venue and handler
     * @param pieces of what came, what had come before, by venue
     * @param claim what is said where nobody says of how many
     * @param joined why what was answered is not joined
     * @param apart the hall's tally under one definition and the studio's under another, added up
     */
    record Report(Cube cases, Cube pieces, Figure claim, List<Reason> joined, Tally apart) {
        Report {
            joined = ImmutableList.copyOf(joined);
        }

        List<Coded> lines() {
            return ImmutableList.<Coded>builder()
                    .add(Line.heading("s09.title"))
                    .addAll(Figured.by("organ", OF_FINISHED, cases))
                    .addAll(Figured.by("venue", OF_FINISHED, cases))
                    .addAll(Figured.by("handler", OF_FINISHED, cases))
                    .add(Line.heading("s09.joined"))
                    .addAll(joined)
                    .add(Line.heading("s09.pieces"))
                    .addAll(Figured.by("venue", OF_PIECES, pieces))
                    .add(Line.heading("s09.claim"))
                    .addAll(Figured.whole(OF_FINISHED, claim))
                    .add(Line.heading("s09.apart"))
                    .addAll(Figured.whole(OF_FINISHED, OF_FINISHED.of(apart)))
                    .addAll(Figured.whole(OTHERWISE, OTHERWISE.of(apart)))
                    .build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Casebook book = Casebook.under(china);
        for (int number = 1; number <= 4; number++) {
            answered(book, "S09-" + number, HOUSING, at(STUDIO, "mediator"));
        }
        answered(book, "S09-5", HOUSING, at(HALL, "clerk-a"));
        comesAgain(answered(book, "S09-6", HOUSING, at(HALL, "clerk-a")));
        answered(book, "S09-7", LABOUR, at(HALL, "clerk-a"));
        comesAgain(answered(book, "S09-8", LABOUR, at(HALL, "clerk-a")));
        answered(book, "S09-9", LABOUR, at(HALL, "clerk-a"));
        accepted(book, "S09-10", LABOUR, at(HALL, "clerk-b"));
        answered(book, "S09-11", LABOUR, Place.unknown());
        List<CaseFact> cases =
                book.cases("2025-12-31").stream().map(S09Taixing::matched).toList();
        return new Report(
                Breakdown.of(
                                Panel.of(OF_FINISHED),
                                Axis.of(CaseFacts.HANDLING_ORGAN),
                                Axis.of(CaseFacts.VENUE),
                                Axis.of(CaseFacts.HANDLER))
                        .of(cases),
                Breakdown.of(Panel.of(OF_PIECES), Axis.of(SubmissionFacts.VENUE))
                        .of(book.submissions()),
                OF_FINISHED.of(Panel.of(OF_FINISHED).tally(List.of())),
                book.tales().stream()
                        .flatMap(tale -> tale.refusals().stream())
                        .distinct()
                        .toList(),
                Panel.of(OF_FINISHED)
                        .tally(received(cases, HALL))
                        .plus(Panel.of(OTHERWISE).tally(received(cases, STUDIO))));
    }

    /** Every visit was matched with all before it, so that of each matter can be said whether it came again; else nobody knew. */
    private static CaseFact matched(CaseFact fact) {
        boolean again = fact.outcome().recurred().isPresent();
        return CaseFact.builder()
                .from(fact)
                .putAttribute("came-again", again ? "yes" : "no")
                .build();
    }

    private static Place at(String venue, String handler) {
        return Place.builder()
                .venue(PointId.of(venue))
                .handler(PersonRef.of(handler))
                .build();
    }

    private static List<CaseFact> received(List<CaseFact> cases, String venue) {
        return cases.stream()
                .filter(fact -> fact.place().venue().equals(Optional.of(PointId.of(venue))))
                .toList();
    }

    private static Tale accepted(Casebook book, String id, Actor organ, Place place) {
        return book.opens(id, place)
                .registers("2025-03-03", Casebook.first(id, "2025-03-03", Channel.VISIT, 1, "wages"))
                .reaches(organ, "2025-03-05")
                .accepts(organ, "2025-03-10");
    }

    private static Tale answered(Casebook book, String id, Actor organ, Place place) {
        return accepted(book, id, organ, place).answers(organ, "2025-04-14", "explained");
    }

    private static void comesAgain(Tale tale) {
        String id = tale.state().id().value() + "-again";
        tale.asksInVain(OFFICE, "2025-06-03", new JoinPetition(again(id), FIRST))
                .registers("2025-06-03", again(id));
    }

    private static Petition again(String id) {
        return Casebook.again(id, "2025-06-03", Channel.VISIT, "wages");
    }
}
