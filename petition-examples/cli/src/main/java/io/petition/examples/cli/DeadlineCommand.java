package io.petition.examples.cli;

import io.petition.deadline.Clock;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Scope;
import io.petition.explain.Explained;
import io.petition.explain.Reason;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Length;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.Period;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petition deadline}: by when a term must be fulfilled, and how it stands. The clock alone, no matter behind it. */
@Command(name = "deadline")
final class DeadlineCommand extends Question {
    @Option(names = "--rulebook", paramLabel = "ID")
    private @Nullable String rulebook;

    @Option(names = "--term", paramLabel = "KEY")
    private @Nullable String term;

    @Option(names = "--from", paramLabel = "D")
    private @Nullable String from;

    @Option(names = "--as-of", paramLabel = "D")
    private @Nullable String asOf;

    @Option(names = "--pause", paramLabel = "A..B")
    private List<String> pause = new ArrayList<>();

    @Option(names = "--extend", paramLabel = "N")
    private @Nullable String extend;

    @Option(names = "--stopped", paramLabel = "D")
    private @Nullable String stopped;

    @Option(names = "--given", paramLabel = "D")
    private @Nullable String given;

    @Option(names = "--warn", paramLabel = "N")
    private @Nullable String warn;

    @Option(names = "--roll", paramLabel = "none|following")
    private @Nullable String roll;

    @Option(names = "--calendar", paramLabel = "cn|cn@D")
    private @Nullable String calendar;

    @Option(names = "--explain")
    private boolean explain;

    DeadlineCommand(Petition petition) {
        super(petition);
    }

    @Override
    Outcome answer() throws BadInput {
        Edition edition = law().edition("rulebook", Inputs.required("rulebook", rulebook));
        TermKey key = law().term("term", Inputs.required("term", term));
        LocalDate start = Inputs.date("from", from);
        Optional<LocalDate> asked = Inputs.optionalDate("as-of", asOf);
        List<Period> pauses = Inputs.pauses("pause", pause);
        OptionalInt days = Inputs.number("extend", extend, 1);
        Optional<LocalDate> done = Inputs.dateFrom(start, "stopped", stopped);
        Optional<LocalDate> sender = Inputs.dateFrom(start, "given", given);
        Regime regime = law().under(Inputs.calendar("calendar", calendar));
        Deadlines deadlines = deadlines(regime);
        Optional<Dated<TermRule>> rule = edition.term(key).rule();
        if (rule.isPresent()) {
            checkGiven(rule.get().value(), sender);
        }

        List<Reason> refusals = Refusals.of(law(), edition, key, start, days);
        if (!refusals.isEmpty() || rule.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Clock clock = paused(begin(rule.get(), start, sender), pauses);
        if (days.isPresent()) {
            clock = clock.extended(Refusals.extension(rule.get().value(), days.getAsInt()));
        }
        if (done.isPresent()) {
            clock = clock.stopped(When.on(done.get()));
        }
        return answered(edition, deadlines, clock, asked);
    }

    private Outcome answered(Edition edition, Deadlines deadlines, Clock clock, Optional<LocalDate> asked) {
        Explained<Deadline> reckoned =
                explain ? deadlines.explain(clock) : new Explained<>(deadlines.deadline(clock), List.of());
        DeadlineAnswer answer =
                DeadlineAnswer.of(edition, reckoned, Standing.of(deadlines, reckoned.value(), asked), words());
        return new Outcome.Answered(answer, words -> DeadlineText.lines(answer, edition, words));
    }

    private Deadlines deadlines(Regime regime) throws BadInput {
        Deadlines deadlines = Deadlines.under(regime);
        OptionalInt days = Inputs.number("warn", warn, 0);
        if (days.isPresent()) {
            deadlines = deadlines.warningWithin(days.getAsInt());
        }
        if (roll == null) {
            return deadlines;
        }
        return switch (roll) {
            case "none" -> deadlines.rolling(Counting.Roll.NONE);
            case "following" -> deadlines.rolling(Counting.Roll.FOLLOWING);
            default -> throw new BadInput("roll", "bad.word", Map.of("value", roll, "known", "none, following"));
        };
    }

    /** A term whose length is a date needs that date, and no other term takes one. */
    private static void checkGiven(TermRule rule, Optional<LocalDate> sender) throws BadInput {
        boolean wanted = rule.length() instanceof Length.GivenBySender;
        if (wanted != sender.isPresent()) {
            throw new BadInput(
                    "given",
                    wanted ? "bad.given-missing" : "bad.given-not-taken",
                    Map.of("term", rule.key().value()));
        }
    }

    private static Clock begin(Dated<TermRule> rule, LocalDate start, Optional<LocalDate> sender) {
        Scope scope = Scope.track("asked", 1);
        return sender.isPresent()
                ? Clock.started(rule, scope, When.on(start), sender.get())
                : Clock.started(rule, scope, When.on(start));
    }

    /** Open pauses go last: the ledger would end one with the end of the next. */
    private static Clock paused(Clock clock, List<Period> pauses) {
        List<Period> ordered = new ArrayList<>(pauses);
        ordered.sort(Comparator.comparing((Period period) -> period.until().isEmpty())
                .thenComparing(Period::from));
        Clock paused = clock;
        for (Period period : ordered) {
            When first = When.on(period.from());
            Optional<LocalDate> last = period.last();
            paused = last.isPresent() ? paused.paused(first, When.on(last.get()), "") : paused.paused(first, "");
        }
        return paused;
    }
}
