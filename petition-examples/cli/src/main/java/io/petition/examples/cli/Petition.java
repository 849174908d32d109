package io.petition.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command, and what every subcommand shares: the console and the law. */
@Command(name = "petition")
final class Petition implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "json");

    private final Console console;

    /** Read when first asked for. */
    private @Nullable Law law;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    // What they say was read before parsing, see Settings; here they are refused when they say something else.
    @Option(names = "--format", paramLabel = "text|json", scope = ScopeType.INHERIT)
    private String format = "text";

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private String language = "zh";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // the parser looks at it
    private boolean help;

    Petition(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    Law law() {
        Law read = law == null ? new Law() : law;
        law = read;
        return read;
    }

    /** Refuses a form or a language that there is not; every subcommand calls it first. */
    void checkSettings() throws BadInput {
        if (!FORMATS.contains(format)) {
            throw new BadInput("format", "bad.word", Map.of("value", format, "known", String.join(", ", FORMATS)));
        }
        if (!Settings.isLanguage(language)) {
            throw new BadInput("lang", "bad.word", Map.of("value", language, "known", "zh, en"));
        }
    }

    /** What reads a file to its end. */
    @FunctionalInterface
    interface Reader<T> {
        T read(InputStream source) throws BadInput, IOException;
    }

    /** Reads the file, or standard input for {@code -}, which stays open. */
    <T> T read(String field, String file, Reader<T> reader) throws BadInput {
        try (InputStream source = file.equals("-") ? kept(console.in()) : Files.newInputStream(Path.of(file))) {
            return reader.read(source);
        } catch (NoSuchFileException e) {
            throw new BadInput(field, "bad.no-file", Map.of("value", file));
        } catch (IOException | InvalidPathException e) {
            throw new BadInput(field, "bad.file", Map.of("value", file, "detail", String.valueOf(e.getMessage())));
        }
    }

    private static InputStream kept(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {}
        };
    }

    @Override
    public Integer call() throws BadInput {
        checkSettings();
        throw new BadInput("command", "bad.no-command", Map.of("known", Faults.commands(spec)));
    }
}
