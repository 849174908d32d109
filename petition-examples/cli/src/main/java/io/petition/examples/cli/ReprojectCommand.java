package io.petition.examples.cli;

import io.petition.deadline.Deadlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code petition reproject FILE}: which dates of the open clocks of a file move from one version of the calendar to
 * another, and which days of which notice move them.
 */
@Command(name = "reproject")
final class ReprojectCommand extends ClockFileCommand {
    @Option(names = "--calendar", paramLabel = "cn|cn@D|cn+FILE")
    private List<String> calendar = new ArrayList<>();

    @Option(names = "--roll", paramLabel = "none|following")
    private @Nullable String roll;

    @Option(names = "--rulebook", paramLabel = "ID")
    private @Nullable String rulebook;

    ReprojectCommand(Petition petition) {
        super(petition);
    }

    @Override
    @Nullable
    String rulebook() {
        return rulebook;
    }

    @Override
    Pass begin() throws BadInput {
        if (calendar.size() != 2) {
            throw new BadInput("calendar", "bad.two", Map.of("count", Integer.toString(calendar.size())));
        }
        ReckoningOptions.rolling(Deadlines.under(law().regime()), roll);
        return new Reprojection(
                law(),
                console(),
                new Reprojection.Version(calendar.get(0), law().calendar("calendar", calendar.get(0))),
                new Reprojection.Version(calendar.get(1), law().calendar("calendar", calendar.get(1))),
                roll);
    }
}
