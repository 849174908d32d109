package io.petition.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petition schema}: the JSON Schema of a line of a stored history, or of another shape; people and programs get the same. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private final Petition petition;

    @Option(names = "--of", paramLabel = "SHAPE")
    private String of = Shapes.LINES;

    SchemaCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        if (Shapes.of(of).isEmpty()) {
            throw new BadInput("of", "bad.word", Map.of("value", of, "known", String.join(", ", Shapes.names())));
        }
        ObjectNode schema = of.equals(Shapes.LINES) ? LineSchema.generate() : LineSchema.of(Shapes.of(of));
        return petition.console()
                .show(new Outcome.Answered(
                        schema, words -> schema.toPrettyString().lines().toList()));
    }
}
