package io.petition.examples.cli;

import io.petition.examples.cli.history.HistoryFile;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Map;

/** Goes through the matters of a file one by one; a bad line is told with its number, and does not stop the rest. */
final class HistoryPass {
    /** After so many matters what was answered is passed on. */
    private static final int LOOK = 100;

    private final String name;
    private final HistoryFile file;
    private final Console console;
    private final HistoryJson json;
    private long matters;
    private long no;
    private long bad;

    HistoryPass(String name, HistoryFile file, Console console, HistoryJson json) {
        this.name = name;
        this.file = file;
        this.console = console;
        this.json = json;
    }

    /** What is done with a matter. */
    @FunctionalInterface
    interface Work {
        /** Works out the answer and shows nothing yet. */
        Done take(MatterLines matter);
    }

    /**
     * An answer.
     *
     * @param yes false where it is no
     * @param show shows it
     */
    record Done(boolean yes, Runnable show) {}

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
        MatterLines lines = MatterLines.read(file, matter, json, this::tell);
        matters++;
        try {
            Done done = work.take(lines);
            done.show().run();
            no += done.yes() ? 0 : 1;
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException | IllegalStateException e) {
            // Lines that say something each for itself, and together what nobody can reckon with: the others are done.
            no++;
            tell(
                    lines.numbers().get(unreckonable(lines, work) - 1),
                    new BadInput("line", "bad.line-unreckonable", Map.of("detail", String.valueOf(e.getMessage()))));
        }
    }

    /** A number of events with which it cannot be done, although it can with one less: looked for by halves, for a matter may be long. */
    private static int unreckonable(MatterLines lines, Work work) {
        int can = 0;
        int cannot = lines.numbers().size();
        while (cannot - can > 1) {
            int between = (can + cannot) >>> 1;
            if (isReckonable(lines.first(between), work)) {
                can = between;
            } else {
                cannot = between;
            }
        }
        return cannot;
    }

    private static boolean isReckonable(MatterLines lines, Work work) {
        try {
            work.take(lines);
            return true;
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }

    private void tell(long line, BadInput fault) {
        bad++;
        console.fault(name, line, fault);
    }

    Count count() {
        return new Count(file.lines(), matters, no, bad);
    }
}
