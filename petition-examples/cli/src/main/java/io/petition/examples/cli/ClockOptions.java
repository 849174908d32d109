package io.petition.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that describe one clock. */
final class ClockOptions {
    @Option(names = "--rulebook", paramLabel = "ID")
    private @Nullable String rulebook;

    @Option(names = "--overlay", paramLabel = "ID|FILE")
    private List<String> overlay = new ArrayList<>();

    @Option(names = "--term", paramLabel = "KEY")
    private @Nullable String term;

    @Option(names = "--from", paramLabel = "T")
    private @Nullable String from;

    @Option(names = "--pause", paramLabel = "A..B")
    private List<String> pause = new ArrayList<>();

    @Option(names = "--extend", paramLabel = "N")
    private @Nullable String extend;

    @Option(names = "--stopped", paramLabel = "T")
    private @Nullable String stopped;

    @Option(names = "--given", paramLabel = "D")
    private @Nullable String given;

    ClockCells cells() {
        return new ClockCells(rulebook, overlay, term, from, pause, extend, stopped, given);
    }

    /** Refuses everything but the rulebook and the term, where another option asks for the start. */
    void onlyTerm(String asking) throws BadInput {
        boolean more = from != null || !pause.isEmpty() || extend != null || stopped != null || given != null;
        if (more) {
            throw new BadInput(asking, "bad.latest-by", Map.of());
        }
    }
}
