package io.petition.examples.cli;

import io.petition.deadline.Change;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Projection;
import io.petition.deadline.Scope;
import io.petition.examples.cli.text.Words;
import io.petition.law.Dated;
import io.petition.law.TermRule;
import java.util.Optional;

/**
 * One pass over a file for what another rulebook would make of it: a clock that changes is shown at once, the others are
 * counted.
 */
final class WhatIf implements ClockFileCommand.Pass {
    private final Law law;
    private final Console console;
    private final ReckoningOptions reckoning;
    private final Book before;
    private final Book after;
    private final WhatIfTally tally = new WhatIfTally();

    WhatIf(Law law, Console console, ReckoningOptions reckoning, Book before, Book after) {
        this.law = law;
        this.console = console;
        this.reckoning = reckoning;
        this.before = before;
        this.after = after;
    }

    @Override
    public void take(ClockFile.Line line) throws BadInput, NoAnswer {
        // A line that names another overlay of the same edition is asked about as well; one of another edition is not.
        Book own = line.cells().book(law);
        if (!own.edition().base().equals(before.edition().base())) {
            tally.elsewhere();
            return;
        }
        WhatIfAnswer.Item item = item(line);
        if (tally.add(item)) {
            console.row(item, words -> line(item, words));
        }
    }

    private WhatIfAnswer.Item item(ClockFile.Line line) throws BadInput, NoAnswer {
        ClockInput input = ClockInput.read(line.cells(), law, before, after);
        Scope scope = new Place(line.number(), before.id()).scope();
        Deadlines under = reckoning.under(law, after);
        Optional<Dated<TermRule>> was = before.edition().term(input.term()).rule();
        Optional<Dated<TermRule>> is = after.edition().term(input.term()).rule();
        if (was.isEmpty() && is.isPresent()) {
            Clock clock = input.clock(is.get(), scope);
            return WhatIfAnswer.Item.added(line, under.deadline(clock), under, console.words());
        }
        Clock clock = input.clock(law, before, scope);
        Change change = Projection.between(reckoning.under(law, before), under).of(clock, after.edition());
        return WhatIfAnswer.Item.of(line, change, under, console.words());
    }

    @Override
    public void end(ClockFile.Count count) {
        WhatIfAnswer.Summary summary = tally.summary(before.id(), after.id(), count);
        console.row(new WhatIfAnswer.End(summary), words -> words.of("whatif.summary", summary.args()));
    }

    private static String line(WhatIfAnswer.Item item, Words words) {
        String code = switch (item.kind()) {
            case WhatIfAnswer.GONE -> "whatif.gone";
            case WhatIfAnswer.ADDED -> "whatif.added";
            default -> "whatif.moved";
        };
        return words.of(
                code,
                "id",
                Shift.plain(item.id()),
                "term",
                item.term(),
                "shift",
                Shift.words(item.before(), item.after(), item.days(), words),
                "before",
                Shift.date(item.before(), words),
                "after",
                Shift.date(item.after(), words));
    }
}
