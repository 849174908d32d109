package io.petition.rules.io.table;

import io.petition.explain.Finding;
import io.petition.time.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads cells that hold more than a text; what cannot be read is said and taken as blank. */
final class Cells {
    /** None of the words that a column knows. */
    private static final String OTHER = "other";

    private final CsvTable table;

    Cells(CsvTable table) {
        this.table = table;
    }

    /** Several values, parted by semicolons. */
    List<String> several(String column) {
        return Arrays.stream(table.cell(column).split(";", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    <E extends Enum<E>> Optional<E> word(String column, Class<E> type) {
        String cell = table.cell(column);
        if (cell.isEmpty() || cell.equals(OTHER)) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(cell))
                .findFirst();
        if (found.isEmpty()) {
            unreadable(column);
        }
        return found;
    }

    /**
     * The columns {@code from}, and {@code until}, the first day after, or {@code to}, the last day; empty where the days are not known. A bare year or month is
     * some day in it, which nobody can reckon with: it is told and counts as unknown.
     */
    Optional<Period> period() {
        String end = table.cell("until").isEmpty() ? "to" : "until";
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> until = day(end).map(day -> end.equals("to") ? day.plusDays(1) : day);
        if (from.isEmpty()) {
            until.ifPresent(day -> unreadable(end)); // an end without a beginning bounds nothing
            return Optional.empty();
        }
        if (until.filter(day -> !day.isAfter(from.get())).isPresent()) {
            unreadable(end);
            return Optional.empty();
        }
        // from its first day to an end that is not known would be to claim that it still lives
        return until.isEmpty() && !table.cell(end).isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(from.get(), until));
    }

    private Optional<LocalDate> day(String column) {
        String cell = table.cell(column);
        if (cell.matches("\\d{4}(-\\d{2})?")) {
            table.note(Finding.Severity.NOTE, "cell-no-day", column, cell);
            return Optional.empty();
        }
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            unreadable(column);
            return Optional.empty();
        }
    }

    void unreadable(String column) {
        table.note(Finding.Severity.WARNING, "cell-unreadable", column, table.cell(column));
    }
}
