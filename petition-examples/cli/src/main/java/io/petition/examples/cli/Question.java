package io.petition.examples.cli;

import io.petition.examples.cli.text.Words;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
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

    Law law() {
        return petition.law();
    }

    Words words() {
        return petition.console().words();
    }

    /** The outcome of what the options say now. */
    abstract Outcome answer() throws BadInput;

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        if (batch == null) {
            return petition.console().show(answer());
        }
        try (InputStream source = open(batch)) {
            return new Batch(spec, this, petition.console()).run(source);
        } catch (NoSuchFileException e) {
            throw new BadInput("batch", "bad.no-file", Map.of("value", batch));
        } catch (IOException | InvalidPathException e) {
            throw new BadInput("batch", "bad.file", Map.of("value", batch, "detail", String.valueOf(e.getMessage())));
        }
    }

    /** The file, or standard input for {@code -}, which stays open. */
    private InputStream open(String file) throws IOException {
        if (!file.equals("-")) {
            return Files.newInputStream(Path.of(file));
        }
        return new FilterInputStream(petition.console().in()) {
            @Override
            public void close() {}
        };
    }
}
