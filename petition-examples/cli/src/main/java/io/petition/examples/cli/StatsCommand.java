package io.petition.examples.cli;

import io.petition.examples.cli.history.HistoryFile;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.statistics.CaseFact;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code petition stats FILE --by … --indicator …}: figures of a file of histories, or of facts, that say what they do not count. */
@Command(name = "stats")
final class StatsCommand extends HistoryCommand {
    @Option(names = "--as-of", paramLabel = "D")
    private @Nullable String asOf;

    @Option(names = "--as-known-at", paramLabel = "T")
    private @Nullable String asKnownAt;

    @Option(names = "--places", paramLabel = "PLACES.csv")
    private @Nullable String places;

    @Mixin
    private StatsOptions options = new StatsOptions();

    private Optional<LocalDate> day = Optional.empty();
    private Optional<Instant> known = Optional.empty();
    private Optional<PlacesFile> placed = Optional.empty();
    private Optional<StatsQuestion<?>> question = Optional.empty();

    StatsCommand(Petition petition) {
        super(petition);
    }

    @Override
    void begin() throws BadInput {
        options.check();
        if (options.isOfFacts()) {
            StatsOptions.refuse("as-of", asOf);
            StatsOptions.refuse("as-known-at", asKnownAt);
            StatsOptions.refuse("places", places);
        } else {
            day = Optional.of(Inputs.date("as-of", asOf));
        }
        if (asKnownAt != null) {
            known = Optional.of(
                    Times.end("as-known-at", asKnownAt, petition().law().zone()));
        }
        options.modes().readSince(petition().law().zone(), known);
        placed = places == null ? Optional.of(PlacesFile.none()) : PlacesFile.read(petition(), places);
        if (placed.isPresent()) {
            question = options.question(petition(), placed.get().attributes());
        }
    }

    @Override
    int answer(Lifecycle desk, HistoryFile histories) throws BadInput, IOException {
        return question.isEmpty() ? Console.UNREADABLE : answer(question.get(), desk, histories);
    }

    private <F> int answer(StatsQuestion<F> asked, Lifecycle desk, HistoryFile histories) throws BadInput, IOException {
        if (options.isOfFacts()) {
            FactLines<F> lines = new FactLines<>(asked.kind(), file(), json(), console());
            lines.read(histories, matter());
            return show(asked, lines.facts(), lines.bad());
        }
        HistoryFacts maker = new HistoryFacts(desk, day.orElseThrow(), placed.orElseThrow());
        if (options.modes().since().isPresent()) {
            return revised(maker, histories, options.modes().since().get());
        }
        List<F> facts = new ArrayList<>();
        HistoryPass.Count count = each(histories, matter -> {
            List<F> its = matter.events().isEmpty()
                    ? List.of()
                    : asked.kind().maker().of(maker, matter.events(), known.orElse(Instant.MAX));
            return new HistoryPass.Done(true, () -> facts.addAll(its));
        });
        return show(asked, facts, count.bad());
    }

    private <F> int show(StatsQuestion<F> asked, List<F> facts, long bad) {
        StatsScope scope = StatsScope.of(asked, facts.size(), bad, day, known);
        if (facts.stream()
                .anyMatch(fact -> fact instanceof CaseFact of && of.track().isPresent())) {
            scope = scope.ofTracks();
        }
        return exit(bad, console().show(options.modes().outcome(asked, scope, facts)));
    }

    private int revised(HistoryFacts maker, HistoryFile histories, Instant since) throws BadInput, IOException {
        StatsQuestion<CaseFact> asked =
                options.ofCases(petition(), placed.orElseThrow().attributes());
        List<CaseFact> before = new ArrayList<>();
        List<CaseFact> after = new ArrayList<>();
        List<List<Recorded>> all = new ArrayList<>();
        HistoryPass.Count count = each(histories, matter -> {
            if (matter.events().isEmpty()) {
                return new HistoryPass.Done(true, () -> {});
            }
            List<CaseFact> then = maker.matters(matter.events(), since);
            List<CaseFact> now = maker.matters(matter.events(), known.orElse(Instant.MAX));
            return new HistoryPass.Done(true, () -> {
                before.addAll(then);
                after.addAll(now);
                all.add(matter.events());
            });
        });
        StatsScope scope = StatsScope.of(asked, after.size(), count.bad(), day, known);
        StatsRevised revised = StatsRevised.of(
                asked, scope, new StatsRevised.Facts(before, after, all), since, known.orElse(Instant.MAX), json());
        return exit(count.bad(), console().show(revised.outcome()));
    }

    private static int exit(long bad, int shown) {
        return bad > 0 ? Console.UNREADABLE : shown;
    }
}
