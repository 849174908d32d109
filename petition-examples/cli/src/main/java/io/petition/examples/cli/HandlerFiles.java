package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.assignment.sharing.Handler;
import io.petition.assignment.sharing.NewCase;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** CSV files of new cases in the order in which they came, a line a case, and of handlers, a line a handler. Every fault of every line is told. */
final class HandlerFiles {
    private final Console console;

    HandlerFiles(Console console) {
        this.console = console;
    }

    /** The cases; empty when any line has a fault. */
    Optional<List<NewCase>> cases(String file, InputStream source) throws BadInput, IOException {
        ImmutableList.Builder<NewCase> cases = ImmutableList.builder();
        Set<String> known = new HashSet<>();
        Table table =
                new Table("cases", file, source, console, List.of("id"), List.of("handler", "earlier", "recused"));
        boolean whole = table.read(row -> {
            String id = id(row, known);
            NewCase each = new NewCase(
                    MatterId.of(id),
                    row.optional("handler", (field, cell) -> PersonRef.of(cell)),
                    row.cell("earlier", HandlerFiles::persons, Set.of()),
                    row.cell("recused", HandlerFiles::persons, Set.of()));
            if (!row.isBad()) {
                cases.add(each);
            }
        });
        return whole ? Optional.of(cases.build()) : Optional.empty();
    }

    /** The handlers; empty when any line has a fault. */
    Optional<List<Handler>> handlers(String file, InputStream source) throws BadInput, IOException {
        ImmutableList.Builder<Handler> handlers = ImmutableList.builder();
        Set<String> known = new HashSet<>();
        Table table = new Table("handlers", file, source, console, List.of("id", "most"), List.of("load", "present"));
        boolean whole = table.read(row -> {
            String id = id(row, known);
            int most = row.cell("most", LeaderFile::count, 0);
            int load = row.optional("load", LeaderFile::count).orElse(0);
            boolean present = row.optional("present", HandlerFiles::isYes).orElse(true);
            if (!row.isBad()) {
                handlers.add(new Handler(PersonRef.of(id), load, most, present));
            }
        });
        return whole ? Optional.of(handlers.build()) : Optional.empty();
    }

    private static String id(Table.Line row, Set<String> known) {
        String id = row.cell("id", Table::filled, "?");
        if (!row.text("id").isEmpty() && !known.add(id)) {
            row.fault(new BadInput("id", "bad.cell-twice", Map.of("value", id)));
        }
        return id;
    }

    private static Set<PersonRef> persons(String field, String cell) throws BadInput {
        return Table.several(field, cell).stream().map(PersonRef::of).collect(ImmutableSet.toImmutableSet());
    }

    private static Boolean isYes(String field, String cell) throws BadInput {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new BadInput(field, "bad.word", Map.of("value", cell, "known", "yes, no"));
        };
    }
}
