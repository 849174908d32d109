package io.petition.lifecycle;

import java.util.List;
import java.util.Optional;

/** Whether a history is one that a desk could have made, asked of the desk itself, a step at a time, on what was recorded before. */
public final class StepLaws {
    private StepLaws() {}

    /** Every step comes next, and was accepted when asked for on what had been recorded by then. */
    public static boolean couldHaveBeenMade(Lifecycle desk, List<Recorded> history) {
        for (int i = 0; i < history.size(); i++) {
            Recorded step = history.get(i);
            Optional<Command> command = AskedFor.by(step.event());
            if (step.version() != i + 1 || command.isEmpty()) {
                return false;
            }
            MatterState before =
                    i == 0 ? MatterState.empty(step.matter()) : desk.replay(List.copyOf(history.subList(0, i)));
            Request request = new Request(command.get(), step.at(), step.command(), Optional.empty());
            if (!(desk.decide(before, request) instanceof Decision.Accepted)) {
                return false;
            }
        }
        return true;
    }
}
