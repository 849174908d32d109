package io.petition.benchmarks;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collector;

/** The same in plain streams: grouped by county and month, once for each of the three days, and rolled up. */
final class LetterStreams {
    /** A cell. */
    record Cell(int node, int month) {}

    private LetterStreams() {}

    static Map<Cell, LetterSums> figures(List<Filed> facts) {
        Map<Cell, LetterSums> cells = new HashMap<>();
        add(cells, facts, Filed::came, LetterSums::came);
        add(cells, facts, Filed::due, LetterSums::due);
        add(cells, facts, filed -> filed.done().orElse(LocalDate.MAX), LetterSums::done);
        ImmutableList.copyOf(cells.entrySet()).forEach(entry -> {
            Cell cell = entry.getKey();
            int province = LetterYear.COUNTIES + cell.node() % LetterYear.PROVINCES;
            cells.computeIfAbsent(new Cell(province, cell.month()), none -> new LetterSums())
                    .plus(entry.getValue());
        });
        cells.values().forEach(LetterSums::finished);
        return cells;
    }

    private static void add(
            Map<Cell, LetterSums> cells,
            List<Filed> facts,
            Function<Filed, LocalDate> day,
            BiConsumer<LetterSums, Filed> add) {
        facts.stream()
                .filter(filed -> day.apply(filed).getYear() == 2025)
                .collect(groupingBy(
                        filed -> new Cell(filed.county(), day.apply(filed).getMonthValue() - 1),
                        Collector.of(LetterSums::new, add, LetterSums::plus)))
                .forEach((cell, sums) -> cells.merge(cell, sums, LetterSums::plus));
    }

    /** In the form in which all can be compared. */
    static long[] numbers(Map<Cell, LetterSums> cells) {
        long[] numbers = LetterFigures.none();
        cells.forEach((cell, sums) -> System.arraycopy(
                sums.numbers, 0, numbers, LetterFigures.place(cell.node(), cell.month(), 0), LetterFigures.WIDTH));
        return numbers;
    }
}
