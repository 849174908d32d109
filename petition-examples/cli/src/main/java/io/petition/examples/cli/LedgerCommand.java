package io.petition.examples.cli;

import io.petition.examples.cli.ledger.read.Input;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code petition ledger DIR}: the same as the demonstration, on files that a user brings. */
@Command(name = "ledger")
final class LedgerCommand extends LedgerQuestion {
    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    private String dir = "";

    LedgerCommand(Petition petition) {
        super(petition);
    }

    @Override
    Input input() throws BadInput {
        try {
            Path folder = Path.of(dir);
            if (!dir.isEmpty() && Files.isDirectory(folder)) {
                return Input.folder(folder);
            }
        } catch (InvalidPathException e) {
            throw noFolder();
        }
        throw noFolder();
    }

    @Override
    String inputName() {
        return dir;
    }

    private BadInput noFolder() {
        return new BadInput("dir", "bad.folder", Map.of("value", dir));
    }
}
