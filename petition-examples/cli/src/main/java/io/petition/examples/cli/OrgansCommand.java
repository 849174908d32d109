package io.petition.examples.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code petition organs}: the directory of organs itself, which {@code route} goes by. */
@Command(name = "organs")
final class OrgansCommand implements Callable<Integer> {
    private final Petition petition;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    OrgansCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        throw new BadInput("command", "bad.no-command", Map.of("known", Faults.commands(spec)));
    }
}
