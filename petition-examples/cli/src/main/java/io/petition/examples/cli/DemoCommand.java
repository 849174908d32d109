package io.petition.examples.cli;

import io.petition.examples.cli.ledger.read.Input;
import picocli.CommandLine.Command;

/** {@code petition demo}: the letters that ship with the command, from rows to a ledger. */
@Command(name = "demo")
final class DemoCommand extends LedgerQuestion {
    DemoCommand(Petition petition) {
        super(petition);
    }

    @Override
    Input input() {
        return Input.shipped();
    }

    @Override
    String inputName() {
        return "demo";
    }
}
