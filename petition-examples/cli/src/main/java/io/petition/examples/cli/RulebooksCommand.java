package io.petition.examples.cli;

import io.petition.examples.cli.text.Words;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code petition rulebooks [ID]}: which editions there are, and what one of them says of every clock. */
@Command(name = "rulebooks")
final class RulebooksCommand implements Callable<Integer> {
    private final Petition petition;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "id")
    private @Nullable String id;

    RulebooksCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        Law law = petition.law();
        Words words = petition.console().words();
        if (id == null) {
            List<Rulebook.Line> lines =
                    law.editions().stream().map(Rulebook.Line::of).toList();
            return petition.console()
                    .show(new Outcome.Answered(new Rulebook.All(lines), spoken -> RulebookText.lines(lines, spoken)));
        }
        try {
            Book book = law.book("id", id, List.of());
            Rulebook rulebook = Rulebook.of(book.edition(), book.regime(), words);
            return petition.console()
                    .show(new Outcome.Answered(rulebook, spoken -> RulebookText.lines(rulebook, spoken)));
        } catch (NoAnswer no) {
            return petition.console().show(new Outcome.Refused(no.reasons()));
        }
    }
}
