package io.petition.examples.cli;

import io.petition.assignment.sharing.Handler;
import io.petition.assignment.sharing.HandlerSharing;
import io.petition.assignment.sharing.HardCase;
import io.petition.assignment.sharing.Leader;
import io.petition.assignment.sharing.NewCase;
import io.petition.assignment.sharing.Sharing;
import io.petition.assignment.sharing.SharingAnswer;
import io.petition.assignment.sharing.SharingScheme;
import io.petition.assignment.sharing.SponsorSharing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition allocate CASES.csv LEADERS.csv}: which leader takes charge of which hard case, or with {@code --handlers} which handler gets which new one; and what cannot be had. */
@Command(name = "allocate")
final class AllocateCommand implements Callable<Integer> {
    /** Where no scheme is given: what is out of place counts one, and nothing else counts. */
    private static final SharingScheme PLAIN = SharingScheme.builder()
            .sponsors(1)
            .outOfTerritory(1)
            .outOfLine(1)
            .levelIsMust(true)
            .belowLevel(0)
            .moved(0)
            .build();

    private final Petition petition;

    @Parameters(index = "0", paramLabel = "CASES.csv", descriptionKey = "cases")
    private String cases = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "LEADERS.csv", descriptionKey = "leaders")
    private @Nullable String leaders;

    @Option(names = "--handlers", paramLabel = "FILE.csv")
    private @Nullable String handlers;

    @Option(names = "--scheme", paramLabel = "FILE.json")
    private @Nullable String scheme;

    @Option(names = "--existing", paramLabel = "FILE.csv")
    private @Nullable String existing;

    @Option(names = "--explain")
    private boolean explain;

    AllocateCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        if ((leaders == null) == (handlers == null)) {
            throw new BadInput("leaders", "bad.allocate-one", Map.of());
        }
        if (Stream.of(cases, leaders, handlers, scheme, existing)
                        .filter("-"::equals)
                        .count()
                > 1) {
            throw new BadInput("cases", "bad.one-from-input", Map.of());
        }
        return handlers == null ? toLeaders(String.valueOf(leaders)) : toHandlers(handlers);
    }

    private int toLeaders(String file) throws BadInput {
        SharingScheme measure = scheme == null
                ? PLAIN
                : petition.read(
                        "scheme", scheme, source -> new HistoryJson().read(source.readAllBytes(), SharingScheme.class));
        CaseFile caseFile = new CaseFile(petition.console());
        boolean whole = petition.read("cases", cases, source -> caseFile.cases(cases, source));
        Optional<List<Leader>> read =
                petition.read("leaders", file, source -> new LeaderFile(file, source, petition.console()).read());
        if (existing != null) {
            String now = existing;
            whole &= petition.read("existing", now, source -> caseFile.existing(now, source));
        }
        if (!whole || read.isEmpty()) {
            return Console.UNREADABLE; // a case that is left out would be a case without a sponsor
        }
        return petition.console().show(outcome(measure, caseFile.all(), read.get()));
    }

    /** New cases go to handlers by other rules, which no scheme weighs and in which nobody is moved. */
    private int toHandlers(String file) throws BadInput {
        if (scheme != null || existing != null) {
            throw new BadInput(scheme != null ? "scheme" : "existing", "bad.allocate-leaders-only", Map.of());
        }
        HandlerFiles files = new HandlerFiles(petition.console());
        Optional<List<NewCase>> all = petition.read("cases", cases, source -> files.cases(cases, source));
        Optional<List<Handler>> who = petition.read("handlers", file, source -> files.handlers(file, source));
        if (all.isEmpty() || who.isEmpty()) {
            return Console.UNREADABLE; // a case that is left out would be a case without a handler
        }
        HandlersAnswer answer = HandlersAnswer.of(
                HandlerSharing.giveAll(all.get(), who.get()),
                who.get(),
                explain,
                petition.console().words());
        return petition.console().show(new Outcome.Judged(answer, answer::text, answer.complete()));
    }

    private Outcome outcome(SharingScheme measure, List<HardCase> all, List<Leader> who) {
        SharingAnswer answer =
                SponsorSharing.under(measure, LeaderFile.regions(all, who)).share(all, who);
        if (answer instanceof SharingAnswer.Refused refused) {
            return new Outcome.Refused(refused.reasons());
        }
        AllocateAnswer told =
                AllocateAnswer.of((Sharing) answer, explain, petition.console().words());
        return new Outcome.Judged(told, told::text, told.complete());
    }
}
