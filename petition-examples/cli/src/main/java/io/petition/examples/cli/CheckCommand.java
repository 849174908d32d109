package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.history.HistoryFile;
import io.petition.examples.cli.text.Words;
import io.petition.lifecycle.Checked;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.model.MatterId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code petition check FILE}: how far the matters of a file of foreign histories follow the procedure. */
@Command(name = "check")
final class CheckCommand extends HistoryCommand {
    CheckCommand(Petition petition) {
        super(petition);
    }

    /** The last line. */
    record End(Summary summary) {}

    /** What became of the file: every matter is justified or not. */
    @JsonPropertyOrder({"lines", "matters", "justified", "not", "bad"})
    record Summary(long lines, long matters, long justified, long not, long bad) {
        String line(Words words) {
            return words.of(
                    "check.summary",
                    Answers.args("lines", lines, "matters", matters, "justified", justified, "not", not, "bad", bad));
        }
    }

    @Override
    void begin() {}

    @Override
    int answer(Lifecycle desk, HistoryFile histories) throws BadInput, IOException {
        HistoryPass.Count count = each(histories, matter -> {
            Checked checked = check(desk, matter);
            CheckAnswer answer = CheckAnswer.of(
                    checked, matter, desk.regime().zone(), console().words());
            return new HistoryPass.Done(
                    answer.throughout(), () -> console().row(answer, words -> String.join("\n", answer.lines(words))));
        });
        Summary summary =
                new Summary(count.lines(), count.matters(), count.matters() - count.no(), count.no(), count.bad());
        console().row(new End(summary), summary::line);
        return count.exit();
    }

    private static Checked check(Lifecycle desk, MatterLines matter) {
        if (matter.events().isEmpty()) {
            MatterState empty = MatterState.empty(MatterId.of(matter.matter()));
            return new Checked(List.of(), empty, Optional.empty(), empty);
        }
        return desk.check(matter.events());
    }
}
