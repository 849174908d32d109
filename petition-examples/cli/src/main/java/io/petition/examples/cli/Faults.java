package io.petition.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what the parser and the commands throw into faults that name the field and the remedy. */
final class Faults {
    private Faults() {}

    static BadInput of(Exception fault) {
        if (fault instanceof BadInput bad) {
            return bad;
        }
        if (fault instanceof ParameterException unparsed) {
            return of(unparsed);
        }
        return new BadInput("", "bad.unexpected", Map.of("detail", String.valueOf(fault)));
    }

    private static BadInput of(ParameterException fault) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        if (fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (fault instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec lacking = missing.getMissing().get(0);
            return new BadInput(field(lacking), lacking.isOption() ? "bad.no-value" : "bad.no-argument", Map.of());
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return new BadInput(field(twice.getOverwritten()), "bad.twice", Map.of());
        }
        ArgSpec arg = fault.getArgSpec();
        if (arg != null && fault.getValue() != null) {
            return new BadInput(field(arg), "bad.value", Map.of("value", fault.getValue()));
        }
        return new BadInput("", "bad.unexpected", Map.of("detail", String.valueOf(fault.getMessage())));
    }

    private static BadInput unmatched(String word, CommandSpec command) {
        if (word.startsWith("-")) {
            return new BadInput(bare(word), "bad.option", Map.of("value", word, "known", options(command)));
        }
        return command.subcommands().isEmpty()
                ? new BadInput("argument", "bad.argument", Map.of("value", word))
                : new BadInput("command", "bad.command", Map.of("value", word, "known", commands(command)));
    }

    /** The names of the subcommands, as a message lists them. */
    static String commands(CommandSpec command) {
        return String.join(", ", command.subcommands().keySet());
    }

    private static String options(CommandSpec command) {
        List<OptionSpec> options = command.options();
        return options.stream().map(OptionSpec::longestName).collect(Collectors.joining(", "));
    }

    private static String field(ArgSpec arg) {
        return arg instanceof OptionSpec option ? bare(option.longestName()) : arg.descriptionKey();
    }

    /** An option as a field is named: without dashes and without an attached value. */
    static String bare(String option) {
        String name = option.replaceFirst("^-+", "");
        int value = name.indexOf('=');
        return value < 0 ? name : name.substring(0, value);
    }
}
