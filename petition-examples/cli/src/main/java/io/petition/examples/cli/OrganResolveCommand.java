package io.petition.examples.cli;

import io.petition.authority.OrganDirectory;
import io.petition.authority.names.NameReader;
import io.petition.rules.china.ChinaRegions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition organs resolve NAME... --organs DIR}: which organ of a day each written name stands for, and how that was found. */
@Command(name = "resolve")
final class OrganResolveCommand implements Callable<Integer> {
    /** After so many lines what was answered is passed on. */
    private static final int LOOK = 1000;

    private final Petition petition;

    @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "name")
    private List<String> names = new ArrayList<>();

    @Mixin
    private OrganOptions tables = new OrganOptions();

    @Option(names = "--batch", paramLabel = "FILE")
    private @Nullable String batch;

    OrganResolveCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        LocalDate day = tables.requiredDay();
        if (names.isEmpty() == (batch == null)) {
            throw new BadInput("batch", "bad.resolve-one", Map.of());
        }
        OrganFolder folder = tables.open(petition);
        Console console = petition.console();
        if (!folder.usable(console)) {
            return Console.UNREADABLE; // a name that is left out might be the one that is written
        }
        OrganDirectory directory = folder.read().directory();
        NameReader reader = NameReader.of(directory, ChinaRegions.typos());
        if (batch != null) {
            return petition.read("batch", batch, source -> lines(reader, directory, source, day));
        }
        int exit = 0;
        for (String name : names) {
            exit = Math.max(exit, console.show(outcome(reader, directory, name, day)));
        }
        return exit;
    }

    private Outcome outcome(NameReader reader, OrganDirectory directory, String name, LocalDate day) throws BadInput {
        String written = Inputs.required("name", name.strip());
        OrganResolveAnswer answer = OrganResolveAnswer.of(
                reader.read(written, day), directory, petition.console().words());
        return new Outcome.Judged(answer, answer::lines, answer.one());
    }

    /** Answers every line; an empty one is told and does not stop the rest. */
    private int lines(NameReader reader, OrganDirectory directory, InputStream source, LocalDate day)
            throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8));
        Console console = petition.console();
        int exit = 0;
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int each;
            try {
                each = console.show(number, outcome(reader, directory, line.replace("\uFEFF", ""), day));
            } catch (BadInput bad) {
                each = console.fault(number, bad);
            }
            exit = Math.max(exit, each);
            if (number % LOOK == 0 && console.isClosed()) {
                break; // nobody reads on
            }
        }
        return exit;
    }
}
