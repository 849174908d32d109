package io.petition.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** A command that goes through a file of clocks once, and tells at the end what became of its lines. */
abstract class ClockFileCommand implements Callable<Integer> {
    private final Petition petition;

    @Parameters(paramLabel = "FILE.csv", descriptionKey = "file")
    private String file = "";

    ClockFileCommand(Petition petition) {
        this.petition = petition;
    }

    /** What is done with one file. */
    interface Pass {
        /** Does with one line what the command is for. */
        void take(ClockFile.Line line) throws BadInput, NoAnswer;

        /** Tells the rest. */
        void end(ClockFile.Count count);
    }

    Law law() {
        return petition.law();
    }

    Console console() {
        return petition.console();
    }

    /** Reads the options; what is wrong with them is told before the file is opened. */
    abstract Pass begin() throws BadInput, NoAnswer;

    /** The rulebook that stands where a line names none. */
    abstract @Nullable String rulebook();

    @Override
    public final Integer call() throws BadInput {
        petition.checkSettings();
        try {
            if (rulebook() != null) {
                law().book("rulebook", rulebook(), List.of());
            }
            Pass pass = begin();
            ClockFile.Count count = petition.read(
                    "file", file, source -> new ClockFile(source, console(), rulebook()).forEach(pass::take));
            pass.end(count);
            return count.exit();
        } catch (NoAnswer no) {
            return console().show(new Outcome.Refused(no.reasons()));
        }
    }
}
