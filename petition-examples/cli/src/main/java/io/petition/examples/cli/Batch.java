package io.petition.examples.cli;

import com.google.common.base.Strings;
import io.petition.examples.cli.csv.CsvRows;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Asks a question once per line of a CSV file. The columns are the options of the command; what the command line says
 * beside {@code --batch} stands where a cell is empty or a column is absent. One line is held at a time.
 */
final class Batch {
    /** After so many lines what was answered is passed on. */
    private static final int LOOK = 1000;

    private final CommandSpec spec;
    private final Question question;
    private final Console console;
    private int exit;

    Batch(CommandSpec spec, Question question, Console console) {
        this.spec = spec;
        this.question = question;
        this.console = console;
    }

    /** Answers every line; a bad one is told and does not stop the rest. */
    int run(InputStream source) throws BadInput, IOException {
        CsvRows rows = new CsvRows(source);
        List<Column> columns = header(rows.next());
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            exit = Math.max(exit, answer(row, columns));
            if (row.line() % LOOK == 0 && console.isClosed()) {
                break; // nobody reads on
            }
        }
        return exit;
    }

    private int answer(CsvRows.Row row, List<Column> columns) {
        try {
            set(columns, row.cells().orElseThrow(() -> new BadInput("line", "bad.csv", Map.of())));
            return console.show(row.line(), question.outcome());
        } catch (BadInput bad) {
            return console.fault(row.line(), bad);
        }
    }

    private static void set(List<Column> columns, List<String> cells) throws BadInput {
        if (cells.size() != columns.size()) {
            throw new BadInput(
                    "line",
                    "bad.cells",
                    Map.of(
                            "cells", Integer.toString(cells.size()),
                            "columns", Integer.toString(columns.size())));
        }
        for (int i = 0; i < cells.size(); i++) {
            columns.get(i).set(cells.get(i));
        }
    }

    private List<Column> header(CsvRows.@Nullable Row header) throws BadInput {
        List<OptionSpec> known = columns();
        if (header == null || header.line() != 1 || header.cells().isEmpty()) {
            throw new BadInput("batch", "bad.no-header", Map.of("known", known(known)));
        }
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : header.cells().get()) {
            String name = cell.strip().replaceFirst("^--", "");
            OptionSpec option = known.stream()
                    .filter(candidate -> Faults.bare(candidate.longestName()).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new BadInput(
                            name.isEmpty() ? "batch" : name,
                            "bad.column",
                            Map.of("value", cell, "known", known(known))));
            if (!seen.add(name)) {
                throw new BadInput(name, "bad.column-twice", Map.of());
            }
            columns.add(new Column(name, option));
        }
        return columns;
    }

    /** The options of the question itself: not those of every command, and not the batch. */
    private List<OptionSpec> columns() {
        return spec.options().stream()
                .filter(option -> !option.inherited() && !option.longestName().equals("--batch"))
                .toList();
    }

    private static String known(List<OptionSpec> columns) {
        return columns.stream().map(option -> Faults.bare(option.longestName())).collect(Collectors.joining(", "));
    }

    /** One column: the option it sets, and what stands where a cell is empty. */
    private static final class Column {
        private final String name;
        private final OptionSpec option;
        private final Object standing;

        Column(String name, OptionSpec option) {
            this.name = name;
            this.option = option;
            this.standing = option.getValue();
        }

        void set(String cell) throws BadInput {
            if (Strings.isNullOrEmpty(cell)) {
                option.setValue(standing);
            } else if (option.isMultiValue()) {
                option.setValue(List.of(cell));
            } else if (option.type().equals(boolean.class)) {
                if (!cell.equals("true") && !cell.equals("false")) {
                    throw new BadInput(name, "bad.word", Map.of("value", cell, "known", "true, false"));
                }
                option.setValue(Boolean.valueOf(cell));
            } else {
                option.setValue(cell);
            }
        }
    }
}
