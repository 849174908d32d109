package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.history.HistoryFile;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Reason;
import io.petition.lifecycle.Decision;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Request;
import io.petition.rules.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code petition decide HISTORY COMMAND}: whether an act is allowed. When it is, every line on standard output is an event to
 * store, in whatever form answers are wanted; what was done before says so on standard error, for there is nothing to store.
 */
@Command(name = "decide")
final class DecideCommand extends HistoryCommand {
    @Parameters(index = "1", paramLabel = "COMMAND.json", descriptionKey = "command")
    private String command = "";

    DecideCommand(Petition petition) {
        super(petition);
    }

    /** The act is not allowed, for these reasons. */
    record Refusal(List<Why> refused) {}

    /** One reason, and by itself what would cure it; null where nothing would. */
    @JsonPropertyOrder({"code", "message", "article", "cure"})
    record Why(
            String code,
            String message,
            @Nullable String article,
            @Nullable String cure) {
        static Why of(Reason reason, Words words) {
            Answers.Why why = Answers.Why.of(reason, words);
            String cure = Texts.in(words.language()).cure(reason).orElse(null);
            return new Why(why.code(), why.message(), why.article(), cure);
        }
    }

    @Override
    void begin() throws BadInput {
        if (file().equals("-") && command.equals("-")) {
            throw new BadInput("command", "bad.two-from-input", Map.of());
        }
    }

    @Override
    int answer(Lifecycle desk, HistoryFile histories) throws BadInput, IOException {
        Request request =
                petition().read("command", command, source -> json().read(source.readAllBytes(), Request.class));
        long[] bad = {0};
        MatterLines.Faults faults = (line, fault) -> {
            bad[0]++;
            console().fault(file(), line, fault);
        };
        // A line that does not say of which matter it is, such as a torn one, may be of this one.
        MatterLines.strays(histories, json(), faults);
        if (bad[0] > 0) {
            return Console.UNREADABLE;
        }
        String matter = oneMatter(histories);
        MatterLines lines = MatterLines.read(histories, matter, json(), faults);
        if (bad[0] > 0) {
            return Console.UNREADABLE; // what would be decided rests on what cannot be read
        }
        Decision decision = desk.decide(lines.state(desk), request);
        if (decision instanceof Decision.Refused refused) {
            Words words = console().words();
            return console()
                    .show(new Outcome.Judged(
                            new Refusal(refused.reasons().stream()
                                    .map(reason -> Why.of(reason, words))
                                    .toList()),
                            spoken -> refused.reasons().stream()
                                    .map(reason -> spoken.of("refused", "message", spoken.of(reason)))
                                    .toList(),
                            false));
        }
        if (decision instanceof Decision.Repeated repeated) {
            long version = repeated.earlier().get(0).version();
            console().note("decide.repeated", Map.of("version", Long.toString(version)));
        }
        for (Recorded event : decision.events()) {
            String line = json().tree(event).toString();
            console().row(json().tree(event), words -> line);
        }
        return 0;
    }
}
