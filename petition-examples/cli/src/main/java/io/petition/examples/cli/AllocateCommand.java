package io.petition.examples.cli;

import io.petition.assignment.sharing.HardCase;
import io.petition.assignment.sharing.Leader;
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

/** {@code petition allocate CASES.csv LEADERS.csv}: which leader takes charge of which hard case, and what cannot be had. */
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

    @Parameters(index = "1", paramLabel = "LEADERS.csv", descriptionKey = "leaders")
    private String leaders = "";

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
        if (Stream.of(cases, leaders, String.valueOf(scheme), String.valueOf(existing))
                        .filter("-"::equals)
                        .count()
                > 1) {
            throw new BadInput("cases", "bad.one-from-input", Map.of());
        }
        SharingScheme measure = scheme == null
                ? PLAIN
                : petition.read(
                        "scheme", scheme, source -> new HistoryJson().read(source.readAllBytes(), SharingScheme.class));
        CaseFile caseFile = new CaseFile(petition.console());
        boolean whole = petition.read("cases", cases, source -> caseFile.cases(cases, source));
        Optional<List<Leader>> read =
                petition.read("leaders", leaders, source -> new LeaderFile(leaders, source, petition.console()).read());
        if (existing != null) {
            String file = existing;
            whole &= petition.read("existing", file, source -> caseFile.existing(file, source));
        }
        if (!whole || read.isEmpty()) {
            return Console.UNREADABLE; // a case that is left out would be a case without a sponsor
        }
        return petition.console().show(outcome(measure, caseFile.all(), read.get()));
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
