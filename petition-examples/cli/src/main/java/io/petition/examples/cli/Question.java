package io.petition.examples.cli;

import io.petition.examples.cli.text.Words;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that answers one question from its options, or many from the lines of a CSV file. */
abstract class Question implements Callable<Integer> {
    private final Petition petition;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--batch", paramLabel = "FILE.csv")
    private @Nullable String batch;

    Question(Petition petition) {
        this.petition = petition;
    }

    /** Whether the lines of a file are answered. */
    final boolean inBatch() {
        return batch != null;
    }

    /** Whether these lines come from standard input. */
    final boolean readsInput() {
        return "-".equals(batch);
    }

    Law law() {
        return petition.law();
    }

    Words words() {
        return petition.console().words();
    }

    /** The outcome of what the options say now. */
    abstract Outcome answer() throws BadInput, NoAnswer;

    /** The same; what is no becomes an outcome too. */
    final Outcome outcome() throws BadInput {
        try {
            return answer();
        } catch (NoAnswer no) {
            return new Outcome.Refused(no.reasons());
        }
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        if (batch == null) {
            return petition.console().show(outcome());
        }
        return petition.read("batch", batch, source -> new Batch(spec, this, petition.console()).run(source));
    }
}
