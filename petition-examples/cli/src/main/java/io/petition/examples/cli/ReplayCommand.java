package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.history.HistoryFile;
import io.petition.examples.cli.text.Words;
import io.petition.lifecycle.Lifecycle;
import io.petition.time.When;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petition replay FILE}: how every matter of a file of trusted histories stands. */
@Command(name = "replay")
final class ReplayCommand extends HistoryCommand {
    @Option(names = "--as-of", paramLabel = "T")
    private @Nullable String asOf;

    @Option(names = "--as-known-at", paramLabel = "T")
    private @Nullable String asKnownAt;

    private Optional<When> day = Optional.empty();
    private Optional<Instant> knownAt = Optional.empty();

    ReplayCommand(Petition petition) {
        super(petition);
    }

    /** The last line. */
    record End(Summary summary) {}

    /** What became of the file. */
    @JsonPropertyOrder({"lines", "matters", "noticed", "bad"})
    record Summary(long lines, long matters, long noticed, long bad) {
        String line(Words words) {
            return words.of(
                    "history.summary",
                    Answers.args("lines", lines, "matters", matters, "noticed", noticed, "bad", bad));
        }
    }

    @Override
    void begin() throws BadInput {
        day = Times.optional("as-of", asOf, petition().law().zone());
        if (asKnownAt != null) {
            knownAt = Optional.of(
                    Times.end("as-known-at", asKnownAt, petition().law().zone()));
        }
    }

    @Override
    int answer(Lifecycle desk, HistoryFile histories) throws BadInput, IOException {
        long[] noticed = {0};
        HistoryPass.Count count = each(histories, matter -> {
            MatterAnswer answer = MatterAnswer.of(
                    desk,
                    matter.state(desk, day, knownAt),
                    matter,
                    day,
                    console().words());
            return new HistoryPass.Done(true, () -> {
                noticed[0] += answer.findings().isEmpty() ? 0 : 1;
                console().row(answer, words -> String.join("\n", answer.lines(words)));
            });
        });
        Summary summary = new Summary(count.lines(), count.matters(), noticed[0], count.bad());
        console().row(new End(summary), summary::line);
        return count.exit();
    }
}
