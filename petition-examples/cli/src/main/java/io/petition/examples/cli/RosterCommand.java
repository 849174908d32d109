package io.petition.examples.cli;

import io.petition.service.roster.Roster;
import io.petition.service.roster.Rostering;
import io.petition.time.Period;
import java.time.LocalDate;
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

    RosterCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        LocalDate first = Inputs.date("from", from);
        LocalDate last = Inputs.dateFrom(first, "to", Inputs.required("to", to)).orElseThrow();
        if (last.isAfter(first.plusYears(MOST_YEARS))) {
            throw new BadInput(
                    "to", "bad.roster-long", Answers.args("value", last, "most", first.plusYears(MOST_YEARS)));
        }
        Rostering draw = Rostering.under(petition.law().calendar("calendar", calendar));
        Roster roster =
                petition.read("file", file, source -> new HistoryJson().read(source.readAllBytes(), Roster.class));
        RosterAnswer answer = RosterAnswer.of(
                roster,
                draw.draw(roster, Period.closed(first, last)),
                petition.console().words());
        return petition.console().show(new Outcome.Answered(answer, answer::text));
    }
}
