package io.petition.examples.cli;

import io.petition.examples.cli.LintAnswer.Subject;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Finding;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.law.RegimeLint;
import io.petition.lifecycle.ProcedureLint;
import io.petition.rules.io.CalendarReader;
import io.petition.rules.io.ContentHash;
import io.petition.rules.io.OverlayReader;
import io.petition.rules.io.RegimeReader;
import io.petition.rules.io.RuleFormatException;
import io.petition.time.WorkCalendar;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code petition lint}: what is wrong with a file of rules, every fault with its line; or, of one that can be read, what is
 * hardly meant, and how an overlay compares with what it replaces. What ships is looked at by its id.
 */
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {
    private final Petition petition;

    @Parameters(paramLabel = "FILE|ID", descriptionKey = "file")
    private String file = "";

    LintCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        Console console = petition.console();
        try {
            return console.show(answer(petition.law()).outcome());
        } catch (RuleFormatException e) {
            Map<String, String> args =
                    Map.of("value", file, "count", Integer.toString(e.faults().size()));
            return console.faults(new BadInput("file", "bad.faults", args), e.faults());
        }
    }

    private LintAnswer answer(Law law) throws BadInput {
        if (file.equals(law.regime().id())) {
            List<Finding> findings = new ArrayList<>(RegimeLint.findings(law.regime()));
            findings.addAll(ProcedureLint.findings(law.regime()));
            return regime(law.regime(), findings);
        }
        Optional<Overlay> shipped = law.shelf().shipped(file);
        if (shipped.isPresent()) {
            return overlay(law, shipped.get());
        }
        String kind = RuleFiles.open("file", file, (source, name) -> firstKey(source));
        return switch (kind) {
            case "overlay" ->
                overlay(
                        law,
                        RuleFiles.open(
                                "file",
                                file,
                                (source, name) -> OverlayReader.read(source, name, law.regime()::edition)));
            case "regime" -> {
                StandIns calendars = new StandIns(law.regime().calendar());
                Regime regime =
                        RuleFiles.open("file", file, (source, name) -> RegimeReader.read(source, name, calendars));
                List<Finding> findings = new ArrayList<>(calendars.findings());
                findings.addAll(RegimeLint.findings(regime));
                yield regime(regime, findings);
            }
            case "calendar" ->
                calendar(RuleFiles.open("file", file, CalendarReader::read).current());
            default ->
                throw new BadInput(
                        "file", "bad.rule-file", Map.of("value", file, "known", "regime, overlay, calendar"));
        };
    }

    /** Which kind of file it is: the key of its first statement. */
    private static String firstKey(Reader source) throws IOException {
        BufferedReader lines = new BufferedReader(source);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String text = line.replace("\uFEFF", "").strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                int colon = text.indexOf(':');
                return colon < 0 ? "" : text.substring(0, colon).strip();
            }
        }
        return "";
    }

    private LintAnswer regime(Regime regime, List<Finding> findings) {
        return LintAnswer.of(new Subject("regime", regime.id(), ContentHash.of(regime)), findings, words());
    }

    private LintAnswer calendar(WorkCalendar calendar) {
        return LintAnswer.of(new Subject("calendar", calendar.id(), calendar.contentHash()), List.of(), words());
    }

    private LintAnswer overlay(Law law, Overlay overlay) {
        return new OverlayLint(law.regime(), overlay)
                .answer(new Subject("overlay", overlay.id(), ContentHash.of(overlay)), words());
    }

    private Words words() {
        return petition.console().words();
    }
}
