package io.petition.examples.cli;

import io.petition.examples.cli.ledger.figure.Report;
import io.petition.examples.cli.ledger.read.Cases;
import io.petition.examples.cli.ledger.read.Input;
import io.petition.examples.cli.ledger.read.Kind;
import io.petition.examples.cli.ledger.read.Progress;
import io.petition.examples.cli.ledger.read.UnusableFiles;
import io.petition.examples.cli.ledger.show.Shown;
import io.petition.examples.cli.text.Words;
import io.petition.law.Regime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that makes a ledger of letters: reads, judges, answers, and writes the page. */
abstract class LedgerQuestion implements Callable<Integer> {
    private static final String PAGE = "index.html";

    private final Petition petition;

    @Option(names = "--findings", arity = "0..1", fallbackValue = "", paramLabel = "KIND")
    private @Nullable String findings;

    @Option(names = "--report", paramLabel = "DIR")
    private String report = "report";

    @Option(names = "--no-report")
    private boolean noReport;

    LedgerQuestion(Petition petition) {
        this.petition = petition;
    }

    /** Where the files come from. */
    abstract Input input() throws BadInput;

    /** What the user called that. */
    abstract String inputName();

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        Optional<Kind> kind = kind();
        Console console = petition.console();
        Words words = Shown.words(console.words());
        Report made = made(input(), new Telling(console, words));
        Shown shown = findings == null ? Shown.of(made) : Shown.listing(made, kind);
        Optional<String> page = noReport ? Optional.empty() : Optional.of(write(shown));
        Map<String, Object> json = shown.json();
        page.ifPresent(path -> json.put("report", path));
        return console.show(new Outcome.Answered(json, spoken -> {
            List<String> lines = new ArrayList<>(shown.text(words));
            page.ifPresent(path -> lines.add(words.of("report.line", "path", path)));
            return lines;
        }));
    }

    private Report made(Input input, Progress progress) throws BadInput {
        try {
            Regime regime = petition.law().regime();
            return Report.of(Cases.read(input, regime, progress), regime, progress);
        } catch (UnusableFiles e) {
            throw new BadInput(e.file(), e.code(), e.args());
        } catch (IOException e) {
            throw new BadInput("dir", "bad.read", Map.of("value", inputName(), "detail", String.valueOf(e)));
        }
    }

    private Optional<Kind> kind() throws BadInput {
        if (findings == null || findings.isEmpty()) {
            return Optional.empty();
        }
        Optional<Kind> kind = Kind.of(findings.toLowerCase(Locale.ROOT));
        if (kind.isEmpty()) {
            String known = Arrays.stream(Kind.values()).map(Kind::code).collect(Collectors.joining(", "));
            throw new BadInput("findings", "bad.kind", Map.of("value", findings, "known", known));
        }
        return kind;
    }

    /** Writes the page, and says where. */
    private String write(Shown shown) throws BadInput {
        try {
            Path folder = Files.createDirectories(Path.of(report));
            Path page = folder.resolve(PAGE);
            Files.writeString(page, shown.page());
            return page.toString();
        } catch (IOException | InvalidPathException e) {
            throw new BadInput("report", "bad.report", Map.of("value", report, "detail", String.valueOf(e)));
        }
    }

    /** Tells on standard error how far the work has come. */
    private record Telling(Console console, Words words) implements Progress {
        @Override
        public void read(String file, long rows) {
            tell(words.of("progress.read", "file", file, "rows", String.format(Locale.ROOT, "%,d", rows)));
        }

        @Override
        public void replayed(long letters) {
            tell(words.of("progress.replayed", "letters", String.format(Locale.ROOT, "%,d", letters)));
        }

        private void tell(String line) {
            console.err().println(line);
            console.err().flush();
        }
    }
}
