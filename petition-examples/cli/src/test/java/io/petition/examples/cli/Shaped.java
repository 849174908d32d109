package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The schemas of the command as a program finds them, and whether something is as they say. */
final class Shaped {
    private static final Map<String, Schema> READ = new HashMap<>();

    private Shaped() {}

    static List<Error> errors(String shape, String json) {
        return schema(shape)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** Every line that a command printed for programs is as the schema of that name says. */
    static void check(String[] args, String out) {
        String all = " " + String.join(" ", args) + " ";
        boolean json = all.contains(" --format json ") || all.contains(" --format=json ");
        if (json && args.length > 0 && Shapes.names().contains(args[0]) && !all.contains(" --batch")) {
            out.lines()
                    .forEach(line -> assertThat(errors(args[0], line))
                            .as("what %s printed: %s", args[0], line)
                            .isEmpty());
        }
    }

    private static synchronized Schema schema(String shape) {
        return READ.computeIfAbsent(shape, name -> {
            JsonNode schema = Ran.of("schema", "--of", name, "--format", "json").json();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema.toString(), InputFormat.JSON);
        });
    }
}
