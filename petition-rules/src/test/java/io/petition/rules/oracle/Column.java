package io.petition.rules.oracle;

import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.CaseFact;
import io.petition.statistics.ClockFact;
import io.petition.statistics.SubmissionFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plain column of facts as a database holds them: what the record says and nothing worked out of it.
 *
 * @param <F> the kind of fact
 * @param name its name
 * @param type its type in SQL
 * @param value what it holds; empty is null
 */
record Column<F>(String name, String type, Function<F, Optional<?>> value) {
    private static final TermKey HANDLING = TermKey.of("handling");
    private static final TermKey REDO = TermKey.of("redo-handling");

    static List<Column<CaseFact>> ofMatters() {
        List<Column<CaseFact>> columns = new ArrayList<>(List.<Column<CaseFact>>of(
                day("as_of", CaseFact::asOf),
                text("region", fact -> fact.place().region()),
                text("tier", fact -> fact.place().tier()),
                text("sponsor", fact -> fact.place().sponsor()),
                day("received", fact -> fact.intake().received()),
                day("registered", fact -> fact.intake().registered()),
                text("recurrence", fact -> fact.intake().recurrence().map(each -> each.code())),
                number("persons", fact -> fact.intake().persons()),
                text(
                        "clock_handling",
                        fact -> fact.clock(HANDLING)
                                .map(clock -> clock.standing().code())),
                day("due_handling", fact -> fact.clock(HANDLING).flatMap(ClockFact::due)),
                text(
                        "clock_redo",
                        fact -> fact.clock(REDO).map(clock -> clock.standing().code())),
                day("due_redo", fact -> fact.clock(REDO).flatMap(ClockFact::due)),
                yes("extended_handling", fact -> fact.clock(HANDLING).map(ClockFact::extended)),
                yes("closed", fact -> fact.outcome().closed()),
                yes("settled", fact -> fact.outcome().settled()),
                yes("on_the_spot", fact -> fact.outcome().onTheSpot()),
                yes("reconciled", fact -> fact.outcome().reconciled()),
                day("recurred", fact -> fact.outcome().recurred()),
                number("faults", fact -> Optional.of(fact.outcome().faults())),
                text("remedy", fact -> fact.outcome().remedies().stream().reduce((first, last) -> last))));
        for (String milestone : Invented.MILESTONES) {
            MilestoneKey key = MilestoneKey.of(milestone);
            columns.add(day(
                    "on_" + milestone.replace('-', '_'),
                    fact -> at(fact.moments().get(key))));
        }
        for (String body : Invented.BODIES) {
            columns.add(text("rating_" + body, fact -> at(fact.ratings().get(body))));
            columns.add(day("rated_on_" + body, fact -> at(fact.ratedOn().get(body))));
        }
        Stream.of("backlog", "contacted", "came-again", "publicity")
                .forEach(name -> columns.add(text(
                        name.replace('-', '_'), fact -> at(fact.attributes().get(name)))));
        return columns;
    }

    static List<Column<SubmissionFact>> ofSubmissions() {
        return List.of(
                text("region", fact -> fact.place().region()),
                day("received", fact -> Optional.of(fact.received())),
                text("channel", fact -> Optional.of(fact.channel().code())),
                text("recurrence", fact -> fact.recurrence().map(each -> each.code())),
                number("persons", SubmissionFact::persons));
    }

    static List<Column<ActivityFact>> ofActivities() {
        List<Column<ActivityFact>> columns = new ArrayList<>(List.<Column<ActivityFact>>of(
                text("region", fact -> fact.place().region()),
                text("kind", fact -> Optional.of(fact.kind())),
                day("on", fact -> Optional.of(fact.on())),
                number("seconds", ActivityFact::seconds),
                yes("settled", ActivityFact::settled)));
        Stream.of("answered", "effective", "contacted", "rating")
                .forEach(name ->
                        columns.add(text(name, fact -> at(fact.attributes().get(name)))));
        return columns;
    }

    private static Optional<?> at(@Nullable Object value) {
        return Optional.ofNullable(value);
    }

    private static <F> Column<F> text(String name, Function<F, Optional<?>> value) {
        return new Column<>(name, "VARCHAR", value);
    }

    private static <F> Column<F> day(String name, Function<F, Optional<?>> value) {
        return new Column<>(name, "DATE", value);
    }

    private static <F> Column<F> number(String name, Function<F, Optional<?>> value) {
        return new Column<>(name, "INTEGER", value);
    }

    private static <F> Column<F> yes(String name, Function<F, Optional<?>> value) {
        return new Column<>(name, "BOOLEAN", value);
    }
}
