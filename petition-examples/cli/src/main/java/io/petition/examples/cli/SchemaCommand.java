package io.petition.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code petition schema}: the JSON Schema of a line of a stored history; people and programs get the same. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private final Petition petition;

    SchemaCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        ObjectNode schema = LineSchema.generate();
        return petition.console()
                .show(new Outcome.Answered(
                        schema, words -> schema.toPrettyString().lines().toList()));
    }
}
