package io.petition.benchmarks;

import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.indicator.Figure;
import java.util.List;

/**
 * What the library answers: the cells of counties and provinces, and the medians in them.
 *
 * @param cube rolled up
 * @param medians of each cell, of both spreads, -1 where there is no data
 */
@SuppressWarnings("ArrayRecordComponent") // compared number by number where it is compared
record LetterFigures(Cube cube, int[] medians) {
    /** How many numbers a cell has in the common form: two of each indicator. */
    static final int WIDTH = 2 * LetterPanel.INDICATORS.size();

    static LetterFigures of(Cube cube) {
        List<Cube.Cell> cells = cube.cells();
        int[] medians = new int[2 * cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            medians[2 * i] = median(LetterPanel.TOOK.of(cells.get(i).tally()));
            medians[2 * i + 1] = median(LetterPanel.VISIT_TOOK.of(cells.get(i).tally()));
        }
        return new LetterFigures(cube, medians);
    }

    private static int median(Figure figure) {
        return figure instanceof Figure.Spread spread ? spread.days().median().orElse(-1) : -1;
    }

    /** Where the two numbers of an indicator stand in the common form; provinces come after the counties. */
    static int place(int node, int month, int indicator) {
        return (node * LetterYear.MONTHS + month) * WIDTH + 2 * indicator;
    }

    /** Nothing, in the common form: of a share part and whole, of a sum itself, of a spread how many and the median. */
    static long[] none() {
        long[] numbers = new long[place(LetterYear.COUNTIES + LetterYear.PROVINCES, 0, 0)];
        for (int cell = 0; cell < numbers.length; cell += WIDTH) {
            numbers[cell + WIDTH - 3] = -1;
            numbers[cell + WIDTH - 1] = -1;
        }
        return numbers;
    }

    /** In the form in which all can be compared. */
    long[] numbers() {
        long[] numbers = none();
        for (Cube.Cell cell : cube.cells()) {
            String key = cell.at().get(0);
            String month = cell.at().get(1);
            if (month.isEmpty()) {
                continue;
            }
            int node = key.length() == 2
                    ? LetterYear.COUNTIES + Integer.parseInt(key)
                    : Integer.parseInt(key.substring(2));
            for (int i = 0; i < LetterPanel.INDICATORS.size(); i++) {
                put(
                        numbers,
                        place(node, Integer.parseInt(month.substring(5)) - 1, i),
                        LetterPanel.INDICATORS.get(i).of(cell.tally()));
            }
        }
        return numbers;
    }

    private static void put(long[] numbers, int place, Figure figure) {
        if (figure instanceof Figure.Share share) {
            numbers[place] = share.rate().part();
            numbers[place + 1] = share.rate().of();
        } else if (figure instanceof Figure.Total total) {
            numbers[place] = total.total();
        } else if (figure instanceof Figure.Spread spread) {
            numbers[place] = spread.days().n();
            numbers[place + 1] = spread.days().median().orElse(-1);
        }
    }
}
