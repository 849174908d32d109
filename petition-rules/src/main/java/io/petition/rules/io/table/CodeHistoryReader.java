package io.petition.rules.io.table;

import com.google.common.collect.ImmutableList;
import io.petition.authority.region.CodeHistory;
import io.petition.authority.region.CodeStretch;
import io.petition.explain.Finding;
import io.petition.model.RegionCode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the history of codes in the form of the public list since 1981: {@code 代码}, {@code 名称}, {@code 启用时间} (first year), {@code 变更/弃用时间} (year in
 * which it ended; empty while in use) and {@code 新代码}, the codes that took over, parted by semicolons; one with a year in brackets took only a part, in that
 * year.
 */
public final class CodeHistoryReader {
    private static final Pattern HANDOVER = Pattern.compile("(\\d{6})(?:\\[(\\d{4})\\])?");

    private CodeHistoryReader() {}

    /**
     * A history, and what of the rows could not be used.
     *
     * @param history the history of every row that could be used
     * @param findings each fault with its file and line
     */
    public record Read(CodeHistory history, List<Finding> findings) {
        public Read {
            Objects.requireNonNull(history, "history");
            findings = ImmutableList.copyOf(findings);
        }
    }

    /** Reads a history. */
    public static Read read(Reader source, String file) throws IOException {
        List<Finding> findings = new ArrayList<>();
        CsvTable table = new CsvTable(source, file, findings);
        Map<String, List<CodeStretch>> byCode = new HashMap<>();
        List<CodeStretch> stretches = new ArrayList<>();
        boolean whole = table.has("代码", "名称", "启用时间", "变更/弃用时间", "新代码");
        while (whole && table.next()) {
            stretch(table).ifPresent(stretch -> {
                List<CodeStretch> earlier =
                        byCode.computeIfAbsent(stretch.code().value(), code -> new ArrayList<>());
                if (earlier.stream().anyMatch(other -> other.in(stretch.from()) || stretch.in(other.from()))) {
                    table.note(
                            Finding.Severity.ERROR,
                            "code-overlaps",
                            "代码",
                            stretch.code().value());
                } else {
                    earlier.add(stretch);
                    stretches.add(stretch);
                }
            });
        }
        return new Read(CodeHistory.of(stretches), findings);
    }

    private static Optional<CodeStretch> stretch(CsvTable table) {
        String code = table.cell("代码");
        Optional<Integer> from = year(table, "启用时间");
        boolean open = table.cell("变更/弃用时间").isEmpty();
        Optional<Integer> until = open ? Optional.empty() : year(table, "变更/弃用时间");
        if (!code.matches("\\d{6}")) {
            unreadable(table, "代码");
            return Optional.empty();
        }
        if (from.isEmpty() || (!open && until.isEmpty())) {
            return Optional.empty();
        }
        if (!open && until.orElseThrow() <= from.orElseThrow()) {
            unreadable(table, "变更/弃用时间");
            return Optional.empty();
        }
        return Optional.of(new CodeStretch(
                RegionCode.of(code), table.cell("名称"), from.orElseThrow(), until, handovers(table, from.get(), until)));
    }

    /** A successor that cannot be read, or that has no year within the stretch, is left out and said. */
    private static List<CodeStretch.Handover> handovers(CsvTable table, int from, Optional<Integer> until) {
        ImmutableList.Builder<CodeStretch.Handover> handovers = ImmutableList.builder();
        for (String each : table.cell("新代码").split(";", -1)) {
            Matcher matcher = HANDOVER.matcher(each.strip());
            boolean readable = matcher.matches();
            boolean part = readable && matcher.group(2) != null;
            Optional<Integer> year = part ? Optional.of(Integer.parseInt(matcher.group(2))) : until;
            if (readable && year.isPresent() && year.get() >= from && year.get() <= until.orElse(Integer.MAX_VALUE)) {
                handovers.add(new CodeStretch.Handover(RegionCode.of(matcher.group(1)), year.get(), part));
            } else if (!each.isBlank()) {
                table.note(Finding.Severity.WARNING, "cell-unreadable", "新代码", each.strip());
            }
        }
        return handovers.build();
    }

    private static Optional<Integer> year(CsvTable table, String column) {
        String cell = table.cell(column);
        if (cell.matches("\\d{4}")) {
            return Optional.of(Integer.parseInt(cell));
        }
        unreadable(table, column);
        return Optional.empty();
    }

    private static void unreadable(CsvTable table, String column) {
        table.note(Finding.Severity.ERROR, "cell-unreadable", column, table.cell(column));
    }
}
