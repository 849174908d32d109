package io.petition.examples.cli;

import io.petition.examples.cli.history.HistoryFile;
import io.petition.law.Edition;
import io.petition.lifecycle.Lifecycle;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that reads a file of stored histories, of one matter or of many. */
abstract class HistoryCommand implements Callable<Integer> {
    /** So many are named where a matter is asked for that is not there. */
    private static final int NAMED = 5;

    private final Petition petition;
    private final HistoryJson json = new HistoryJson();

    @Parameters(index = "0", paramLabel = "HISTORY.jsonl", descriptionKey = "file")
    private String file = "";

    @Option(names = "--matter", paramLabel = "ID")
    private @Nullable String matter;

    @Option(names = "--rulebook", paramLabel = "ID")
    private @Nullable String rulebook;

    @Option(names = "--overlay", paramLabel = "ID|FILE")
    private List<String> overlays = new ArrayList<>();

    HistoryCommand(Petition petition) {
        this.petition = petition;
    }

    /** Answers, when the options are read and the file is open. */
    abstract int answer(Lifecycle desk, HistoryFile histories) throws BadInput, IOException;

    /** Reads the options; what is wrong with them is told before the file is opened. */
    abstract void begin() throws BadInput;

    Petition petition() {
        return petition;
    }

    Console console() {
        return petition.console();
    }

    HistoryJson json() {
        return json;
    }

    @Nullable
    String matter() {
        return matter;
    }

    String file() {
        return file;
    }

    @Override
    public final Integer call() throws BadInput {
        petition.checkSettings();
        begin();
        try {
            Lifecycle desk = Lifecycle.under(book().regime());
            try (HistoryFile histories = open()) {
                return answer(desk, histories);
            }
        } catch (NoAnswer no) {
            return console().show(new Outcome.Refused(no.reasons()));
        } catch (NoSuchFileException e) {
            throw new BadInput("file", "bad.no-file", Map.of("value", file));
        } catch (IOException | InvalidPathException e) {
            throw new BadInput("file", "bad.file", Map.of("value", file, "detail", String.valueOf(e.getMessage())));
        }
    }

    private HistoryFile open() throws IOException {
        return file.equals("-") ? HistoryFile.open(console().in()) : HistoryFile.open(Path.of(file));
    }

    /** The national regime, whose editions each govern their time; with overlays where they are asked for. */
    private Book book() throws BadInput, NoAnswer {
        List<Edition> editions = petition.law().editions();
        String id = rulebook == null ? editions.get(editions.size() - 1).id() : rulebook;
        return petition.law().book("rulebook", id, Inputs.layers("overlay", overlays));
    }

    /** The one matter of the file, or the one that was asked for, which need not be there. */
    String oneMatter(HistoryFile histories) throws BadInput {
        List<String> named = histories.matters(NAMED);
        if (matter == null && named.size() != 1) {
            throw new BadInput(
                    "matter",
                    named.isEmpty() ? "bad.missing" : "bad.matters",
                    Map.of("known", String.join(", ", named)));
        }
        return matter == null ? named.get(0) : matter;
    }

    /** Goes through the matters one by one. */
    HistoryPass.Count each(HistoryFile histories, HistoryPass.Work work) throws BadInput, IOException {
        HistoryPass pass = new HistoryPass(file, histories, console(), json);
        if (matter == null) {
            return pass.forEach(work);
        }
        if (!pass.only(matter, work)) {
            throw new BadInput(
                    "matter",
                    "bad.matter",
                    Map.of("value", matter, "known", String.join(", ", histories.matters(NAMED))));
        }
        return pass.count();
    }
}
