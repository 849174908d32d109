package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.LEADERS;
import static io.petition.examples.scenarios.Cast.OFFICE;
import static io.petition.examples.scenarios.Cast.PERSON;
import static io.petition.examples.scenarios.Cast.SECOND;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.IntakeCommand.RegisterDispute;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.SupportCommand.RecordVisit;
import io.petition.model.Channel;
import io.petition.model.Dispute;
import io.petition.model.Origin;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.rules.china.ChinaIndicators;
import io.petition.rules.china.ChinaRules;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.Place;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.SubmissionFacts;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Tree;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.publication.Publication;
import io.petition.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * S02, evening talks 夜话: officials go where people live. What they bring home is a channel of its own, counted in pieces and in
 * persons beside the others; what they find and nobody petitions about has no channel and is not lost; and from a visit one
 * comes to the matter it settled, an old one among them. All figures are of made-up matters.
 */
public final class S02Heping {
    /** Host's rule of publication: no number below this is shown. */
    private static final int LEAST = 3;

    /** Which matters the host has on its list of the backlog 积案. */
    private static final Set<String> BACKLOG = Set.of("S02-4", "S02-5");

    private static final Indicator<SubmissionFact> PIECES =
            ChinaIndicators.all().ofSubmissions("pieces").orElseThrow();
    private static final Indicator<SubmissionFact> PERSONS =
            ChinaIndicators.all().ofSubmissions("persons").orElseThrow();
    private static final Indicator<CaseFact> SETTLED =
            ChinaIndicators.all().ofCases("settled-share").orElseThrow();
    private static final Indicator<CaseFact> OLD_SETTLED =
            ChinaIndicators.all().ofCases("backlog-resolution").orElseThrow();

    private S02Heping() {}

    /**
     * From a visit to the matter that it settled.
     *
     * @param matter the matter
     * @param visited the last visit before it was settled
     * @param settled when it was settled
     */
    record Link(String matter, When visited, When settled) {}

    /**
     * What the scenario found.
     *
     * @param came pieces and persons by channel
     * @param settled what became of it, by the channel it first came by and by how it was found
     * @param links from visits to what they settled
     * @param refused why one of two may not settle for both
     * @param published pieces by channel, as the public may see them
     * @param small the same where every number is small
     */
    record Report(
            Cube came, Cube settled, List<Link> links, List<Reason> refused, Publication published, Publication small) {
        Report {
            links = ImmutableList.copyOf(links);
            refused = ImmutableList.copyOf(refused);
        }

        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s02.title"))
                    .addAll(Figured.by("channel", PIECES, came))
                    .addAll(Figured.by("channel", PERSONS, came))
                    .add(Line.heading("s02.settled"))
                    .addAll(Figured.by("channel", SETTLED, settled))
                    .addAll(Figured.by("origin", SETTLED, settled.where("channel", Axis.UNKNOWN::equals)))
                    .addAll(Figured.whole(OLD_SETTLED, OLD_SETTLED.of(settled.total())))
                    .add(Line.heading("s02.links"));
            links.forEach(link -> lines.add(Line.item(
                    "s02.link", "matter", link.matter(), "visited", link.visited(), "settled", link.settled())));
            lines.add(Line.heading("s02.refused")).addAll(refused);
            return lines.add(Line.heading("s02.published", "least", LEAST))
                    .addAll(Figured.published(PIECES, published))
                    .add(Line.heading("s02.small"))
                    .addAll(Figured.published(PIECES, small))
                    .build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Casebook book = Casebook.under(china);
        evenings(book);
        elsewhere(book);
        Cube came = Breakdown.of(Panel.of(PIECES, PERSONS), Axis.of(SubmissionFacts.CHANNEL))
                .of(book.submissions());
        Cube settled = Breakdown.of(
                        Panel.of(SETTLED, OLD_SETTLED), Axis.of(CaseFacts.CHANNEL), Axis.of(CaseFacts.ORIGIN))
                .of(book.cases("2025-06-30").stream().map(S02Heping::marked).toList());
        return new Report(
                came,
                settled,
                book.tales().stream().flatMap(tale -> link(tale).stream()).toList(),
                book.tales().stream().flatMap(tale -> tale.refusals().stream()).toList(),
                published(came),
                published(came.where("channel", channel -> !channel.equals(Channel.OUTREACH.code()))));
    }

    /** What the talks brought: settled there and then, sent on, an old matter, and one that nobody petitions about. */
    private static void evenings(Casebook book) {
        book.opens("S02-1", Place.unknown())
                .registers("2025-03-05", Casebook.first("S02-1", "2025-03-05", Channel.OUTREACH, 3, "heating"))
                .does(OFFICE, "2025-03-05", talk(true));
        book.opens("S02-2", Place.unknown())
                .registers("2025-03-05", Casebook.first("S02-2", "2025-03-05", Channel.OUTREACH, 1, "housing"))
                .reaches(HOUSING, "2025-03-07")
                .accepts(HOUSING, "2025-03-12")
                .answers(HOUSING, "2025-04-18", "explained");
        book.opens("S02-3", Place.unknown())
                .registers("2025-03-19", Casebook.first("S02-3", "2025-03-19", Channel.OUTREACH, 2, "housing"))
                .reaches(HOUSING, "2025-03-20")
                .accepts(HOUSING, "2025-03-24")
                .asksInVain(PERSON, "2025-04-09", new Settle(FIRST, "reconciliation"))
                .does(LEADERS, "2025-04-09", talk(true));
        answered(book, "S02-4")
                .registers("2025-03-19", Casebook.again("S02-4-again", "2025-03-19", Channel.OUTREACH, "housing"))
                .does(LEADERS, "2025-03-26", talk(false))
                .does(PERSON, "2025-04-02", new Settle(FIRST, "reconciliation"))
                .does(PERSON, "2025-04-02", new Settle(SECOND, "reconciliation"));
        book.opens("S02-6", Place.unknown())
                .does(
                        OFFICE,
                        "2025-03-19",
                        new RegisterDispute(Dispute.builder()
                                .origin(Origin.OUTREACH)
                                .found(When.of("2025-03-19"))
                                .addParties(Party.organ(Party.Side.PARTY, Cast.organ(HOUSING)))
                                .build()))
                .does(OFFICE, "2025-03-19", new Settle(FIRST, "reconciliation"));
    }

    private static void elsewhere(Casebook book) {
        answered(book, "S02-5");
        for (String id : List.of("S02-7", "S02-8", "S02-9")) {
            book.opens(id, Place.unknown())
                    .registers("2025-03-10", Casebook.first(id, "2025-03-10", Channel.ONLINE, 1, "heating"))
                    .reaches(HOUSING, "2025-03-11");
        }
        book.opens("S02-10", Place.unknown())
                .registers("2025-03-11", Casebook.first("S02-10", "2025-03-11", Channel.VISIT, 4, "housing"))
                .reaches(HOUSING, "2025-03-12");
    }

    /** A letter of the year before, answered and not settled. */
    private static Tale answered(Casebook book, String id) {
        return book.opens(id, Place.unknown())
                .registers("2024-08-12", Casebook.first(id, "2024-08-12", Channel.LETTER, 1, "housing"))
                .reaches(HOUSING, "2024-08-14")
                .accepts(HOUSING, "2024-08-19")
                .answers(HOUSING, "2024-10-10", "not-supported");
    }

    private static RecordVisit talk(boolean settled) {
        return new RecordVisit(FIRST, "to-the-door", Optional.of(PersonRef.of("official")), settled);
    }

    private static CaseFact marked(CaseFact fact) {
        return BACKLOG.contains(fact.matter().value())
                ? CaseFact.builder().from(fact).putAttribute("backlog", "yes").build()
                : fact;
    }

    private static Optional<Link> link(Tale tale) {
        MatterState state = tale.state();
        return tale.track()
                .settled()
                .flatMap(settled -> state.proceedings().stream()
                        .filter(each -> each.kind().equals(ProceedingKind.VISIT))
                        .map(Proceeding::began)
                        .reduce((earlier, later) -> later)
                        .map(visited -> new Link(state.id().value(), visited, settled)));
    }

    private static Publication published(Cube came) {
        return Publication.of(PIECES, came, "channel", Tree.of(Map.of()), Publication.Guarded.FACTS, LEAST);
    }
}
