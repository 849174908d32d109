package io.petition.examples.cli;

import io.petition.deadline.Clock;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Scope;
import io.petition.explain.Explained;
import io.petition.explain.Reason;
import io.petition.law.Dated;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code petition deadline}: by when a term must be fulfilled, and how it stands; or, the other way round, when it must
 * begin at the latest. The clock alone, no matter behind it.
 */
@Command(name = "deadline")
final class DeadlineCommand extends Question {
    private static final Scope ASKED = Scope.track("asked", 1);

    /** Whether and how finely the reckoning is shown. */
    private enum Explain {
        FALSE,
        TRUE,
        DAYS
    }

    @Mixin
    private ClockOptions clock = new ClockOptions();

    @Mixin
    private ReckoningOptions reckoning = new ReckoningOptions();

    @Option(names = "--id", paramLabel = "TEXT")
    private @Nullable String id;

    @Option(names = "--as-of", paramLabel = "T")
    private @Nullable String asOf;

    @Option(names = "--warn", paramLabel = "N")
    private @Nullable String warn;

    @Option(names = "--latest-by", paramLabel = "D")
    private @Nullable String latestBy;

    @Option(names = "--explain", paramLabel = "days", arity = "0..1", fallbackValue = "true")
    private @Nullable String explain;

    DeadlineCommand(Petition petition) {
        super(petition);
    }

    @Override
    Outcome answer() throws BadInput, NoAnswer {
        Law law = law();
        ClockCells cells = clock.cells();
        Book book = cells.book(law);
        Deadlines deadlines = reckoning.under(law, book);
        OptionalInt days = Inputs.number("warn", warn, 0);
        if (days.isPresent()) {
            deadlines = deadlines.warningWithin(days.getAsInt());
        }
        Explain how = explain();
        Optional<When> asked = Times.optional("as-of", asOf, law.zone());
        Optional<LocalDate> by = Inputs.optionalDate("latest-by", latestBy);
        Clock asking = by.isPresent()
                ? latest(deadlines, book, cells, by.get())
                : ClockInput.read(cells, law, book).clock(law, book, ASKED);
        Explained<Deadline> reckoned = explained(deadlines, asking, how);
        DeadlineAnswer answer = DeadlineAnswer.of(
                book.edition(),
                reckoned,
                Standing.of(deadlines, asking, reckoned.value(), asked),
                new DeadlineAnswer.Asked(id, latestBy),
                words(),
                law.zone());
        return new Outcome.Answered(answer, words -> DeadlineText.lines(answer, book.edition(), words));
    }

    /** The clock that starts as late as it may, so that it ends by that day. */
    private Clock latest(Deadlines deadlines, Book book, ClockCells cells, LocalDate by) throws BadInput, NoAnswer {
        clock.onlyTerm("latest-by");
        TermKey term = law().term("term", Inputs.required("term", cells.term()), book);
        Optional<Dated<TermRule>> rule = book.edition().term(term).rule();
        Optional<LocalDate> start = rule.flatMap(found -> deadlines.latestStart(found, by));
        if (rule.isPresent() && start.isEmpty()) {
            throw new NoAnswer(
                    List.of(Reason.of("no-latest-start", Map.of("term", term.value(), "by", by.toString()))));
        }
        List<Reason> refusals = Refusals.of(law(), book, term, start.orElse(by), OptionalInt.empty());
        if (!refusals.isEmpty()) {
            throw new NoAnswer(refusals);
        }
        return Clock.started(rule.orElseThrow(), ASKED, When.on(start.orElseThrow()));
    }

    private static Explained<Deadline> explained(Deadlines deadlines, Clock clock, Explain how) {
        return switch (how) {
            case FALSE -> new Explained<>(deadlines.deadline(clock), List.of());
            case TRUE -> deadlines.explain(clock);
            case DAYS -> deadlines.explain(clock).byDay();
        };
    }

    private Explain explain() throws BadInput {
        if (explain == null) {
            return Explain.FALSE;
        }
        return switch (explain) {
            case "false" -> Explain.FALSE;
            case "true" -> Explain.TRUE;
            case "days" -> Explain.DAYS;
            default ->
                throw new BadInput("explain", "bad.word", Map.of("value", explain, "known", "true, days, false"));
        };
    }
}
