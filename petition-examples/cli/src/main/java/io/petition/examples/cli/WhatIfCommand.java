package io.petition.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code petition whatif FILE}: the clocks of a file under another edition, or with other overlays: which dates move, which
 * terms are gone or new, and how many would have been late. The second rulebook need not have been in force.
 */
@Command(name = "whatif")
final class WhatIfCommand extends ClockFileCommand {
    @Option(names = "--rulebook", paramLabel = "ID")
    private List<String> rulebook = new ArrayList<>();

    @Mixin
    private ReckoningOptions reckoning = new ReckoningOptions();

    WhatIfCommand(Petition petition) {
        super(petition);
    }

    @Override
    @Nullable
    String rulebook() {
        return rulebook.isEmpty() ? null : rulebook.get(0);
    }

    @Override
    Pass begin() throws BadInput, NoAnswer {
        if (rulebook.size() != 2) {
            throw new BadInput("rulebook", "bad.two", Map.of("count", Integer.toString(rulebook.size())));
        }
        reckoning.check(law());
        return new WhatIf(
                law(),
                console(),
                reckoning,
                law().book("rulebook", rulebook.get(0), List.of()),
                law().book("rulebook", rulebook.get(1), List.of()));
    }
}
