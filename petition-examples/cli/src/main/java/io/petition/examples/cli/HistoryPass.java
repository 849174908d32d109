package io.petition.examples.cli;

import io.petition.examples.cli.history.HistoryFile;
import java.io.IOException;

/** Goes through the matters of a file one by one; a bad line is told with its number, and does not stop the rest. */
final class HistoryPass {
    /** After so many matters what was answered is passed on. */
    private static final int LOOK = 100;

    private final HistoryFile file;
    private final Console console;
    private final HistoryJson json;
    private long matters;
    private long no;
    private long bad;

    HistoryPass(HistoryFile file, Console console, HistoryJson json) {
        this.file = file;
        this.console = console;
        this.json = json;
    }

    /** What is done with a matter. */
    @FunctionalInterface
    interface Work {
        /** Answers; false where the answer is no. */
        boolean take(MatterLines matter);
    }

    /**
     * What became of the file.
     *
     * @param lines how many lines it has that say something
     * @param matters how many matters were answered
     * @param no of how many of them the answer is no
     * @param bad how many lines could not be read
     */
    record Count(long lines, long matters, long no, long bad) {
        int exit() {
            return bad > 0 ? Console.UNREADABLE : no > 0 ? Console.REFUSED : 0;
        }
    }

    /** Every matter; before them the lines that name none. */
    Count forEach(Work work) throws IOException {
        MatterLines.strays(file, json, this::tell);
        file.forEach(matter -> {
            take(matter, work);
            return matters % LOOK != 0 || !console.isClosed();
        });
        return count();
    }

    /** One matter alone; false where the file does not have it. */
    boolean only(String matter, Work work) throws IOException {
        MatterLines.strays(file, json, this::tell);
        if (!file.has(matter)) {
            return false;
        }
        take(matter, work);
        return true;
    }

    private void take(String matter, Work work) throws IOException {
        matters++;
        no += work.take(MatterLines.read(file, matter, json, this::tell)) ? 0 : 1;
    }

    private void tell(long line, BadInput fault) {
        bad++;
        console.fault(line, fault);
    }

    Count count() {
        return new Count(file.lines(), matters, no, bad);
    }
}
