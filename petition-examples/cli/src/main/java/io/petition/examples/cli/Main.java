package io.petition.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** Starts the command {@code petition}: one tree of commands, one place where faults become messages and exit codes. */
public final class Main {
    private static final List<String> HELP = List.of("-h", "--help");

    private Main() {}

    public static void main(String[] args) {
        // The streams of System follow the platform's default charset; these carry the bytes the console makes.
        int exit = run(
                Arguments.utf8(args),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        System.exit(exit);
    }

    /** Runs one command line and returns its exit code. */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        Settings settings = Settings.guess(args);
        try (Console console = new Console(settings, in, out, err)) {
            Petition petition = new Petition(console);
            CommandLine line = new CommandLine(petition)
                    .addSubcommand(new DeadlineCommand(petition))
                    .addSubcommand(new CalendarCommand(petition))
                    .addSubcommand(new RulebooksCommand(petition))
                    .addSubcommand(new DueCommand(petition))
                    .addSubcommand(new ReprojectCommand(petition))
                    .addSubcommand(new WhatIfCommand(petition))
                    .addSubcommand(new LintCommand(petition))
                    .addSubcommand(new ReplayCommand(petition))
                    .addSubcommand(new DecideCommand(petition))
                    .addSubcommand(new AllowedCommand(petition))
                    .addSubcommand(new CheckCommand(petition))
                    .addSubcommand(new DiagramCommand(petition))
                    .addSubcommand(new SchemaCommand(petition))
                    .addSubcommand(new RosterCommand(petition))
                    .addSubcommand(new NearestCommand(petition))
                    .addSubcommand(new AllocateCommand(petition))
                    .addSubcommand(new RouteCommand(petition))
                    .addSubcommand(new CommandLine(new OrgansCommand(petition))
                            .addSubcommand(new OrganLintCommand(petition))
                            .addSubcommand(new OrganResolveCommand(petition)))
                    .addSubcommand(new IndicatorsCommand(petition))
                    .addSubcommand(new StatsCommand(petition))
                    .addSubcommand(new DemoCommand(petition))
                    .addSubcommand(new LedgerCommand(petition));
            line.setExpandAtFiles(false)
                    .setOut(console.out())
                    .setErr(console.err())
                    .setParameterExceptionHandler((fault, all) -> console.fault(Faults.of(fault)))
                    .setExecutionExceptionHandler((fault, command, parsed) -> console.fault(Faults.of(fault)));
            if (Arrays.stream(args).anyMatch(HELP::contains)) {
                line.setResourceBundle(help(settings));
            }
            return line.execute(args);
        }
    }

    private static ResourceBundle help(Settings settings) {
        String resource = "help_" + settings.language().locale().getLanguage() + ".properties";
        try (InputStream bytes = Main.class.getResourceAsStream(resource)) {
            return new PropertyResourceBundle(bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
