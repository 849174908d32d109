package io.petition.examples.cli;

import io.petition.service.roster.Roster;
import io.petition.service.roster.Rostering;
import io.petition.service.roster.Rota;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition roster ROSTER.json}: who receives on which day of a period, in fair rotation, and what cannot be kept. */
@Command(name = "roster")
final class RosterCommand implements Callable<Integer> {
    /** A roster is for years, not for ever: every day of it is looked at. */
    private static final int MOST_YEARS = 10;

    private final Petition petition;

    @Parameters(paramLabel = "ROSTER.json", descriptionKey = "file")
    private String file = "";

    @Option(names = "--from", paramLabel = "A")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "B")
    private @Nullable String to;

    @Option(names = "--calendar", paramLabel = "cn|cn@D|cn+FILE")
    private @Nullable String calendar;

    @Option(names = "--kept", paramLabel = "DRAWN.json")
    private @Nullable String kept;

    RosterCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        LocalDate first = Inputs.date("from", from);
        Rostering draw = Rostering.under(petition.law().calendar("calendar", calendar));
        RosterAnswer answer = kept == null ? drawn(draw, first) : redrawn(draw, kept, first);
        return petition.console().show(new Outcome.Answered(answer, answer::text));
    }

    private RosterAnswer drawn(Rostering draw, LocalDate first) throws BadInput {
        LocalDate last = Inputs.dateFrom(first, "to", Inputs.required("to", to)).orElseThrow();
        if (last.isAfter(first.plusYears(MOST_YEARS))) {
            throw new BadInput(
                    "to", "bad.roster-long", Answers.args("value", last, "most", first.plusYears(MOST_YEARS)));
        }
        Roster roster = roster();
        return RosterAnswer.of(
                roster,
                draw.draw(roster, Period.closed(first, last)),
                petition.console().words());
    }

    /** The rest of what was printed before, from a day on; what lies before it stays. */
    private RosterAnswer redrawn(Rostering draw, String before, LocalDate first) throws BadInput {
        if (to != null) {
            throw new BadInput("to", "bad.roster-to", Map.of());
        }
        if (file.equals("-") && before.equals("-")) {
            throw new BadInput("kept", "bad.one-from-input", Map.of());
        }
        Roster roster = roster();
        Rota drawn = petition.read(
                "kept",
                before,
                source -> new HistoryJson()
                        .read(source.readAllBytes(), RosterAnswer.class)
                        .rota());
        if (!drawn.roster().equals(roster.id())) {
            throw new BadInput("kept", "bad.roster-other", Map.of("value", drawn.roster(), "known", roster.id()));
        }
        return RosterAnswer.of(
                roster, draw.redraw(roster, drawn, first), petition.console().words());
    }

    private Roster roster() throws BadInput {
        return petition.read("file", file, source -> new HistoryJson().read(source.readAllBytes(), Roster.class));
    }
}
