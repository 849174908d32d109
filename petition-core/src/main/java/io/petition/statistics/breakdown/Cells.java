package io.petition.statistics.breakdown;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Cells by their numbers: an array where the numbers are few, else a table of those that occur. It belongs to one thread. */
final class Cells {
    /** Up to so many numbers each has its place. */
    private static final long DENSE = 1 << 22;

    private static final long FEW = 1 << 10;

    private final Supplier<Cell> made;
    private final boolean dense;
    private long[] keys;
    private @Nullable Cell[] cells;
    private int size;

    /**
     * No cells yet.
     *
     * @param numbers how many numbers there are, from 0 on
     * @param facts how many facts there are to be counted, about
     * @param made makes an empty cell
     */
    Cells(long numbers, int facts, Supplier<Cell> made) {
        this.made = made;
        this.dense = numbers <= DENSE && numbers <= Math.max(FEW, 4L * facts);
        this.cells = new Cell[dense ? (int) numbers : 1 << 10];
        this.keys = new long[dense ? 0 : cells.length];
    }

    Cell at(long number) {
        if (dense) {
            Cell cell = cells[(int) number];
            return cell == null ? put((int) number) : cell;
        }
        int slot = slot(number);
        Cell cell = cells[slot];
        if (cell != null) {
            return cell;
        }
        if (2 * (size + 1) > cells.length) {
            grow();
            slot = slot(number);
        }
        keys[slot] = number;
        return put(slot);
    }

    private Cell put(int slot) {
        Cell cell = made.get();
        cells[slot] = cell;
        size++;
        return cell;
    }

    private int slot(long number) {
        int slot = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & (cells.length - 1);
        while (cells[slot] != null && keys[slot] != number) {
            slot = (slot + 1) & (cells.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Cell[] old = cells;
        keys = new long[Math.multiplyExact(2, old.length)];
        cells = new Cell[keys.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                cells[slot] = old[i];
            }
        }
    }

    /** Adds what another counted; it is not to be used any more. */
    void add(Cells other) {
        other.each((number, cell) -> at(number).add(cell));
    }

    int size() {
        return size;
    }

    void each(Visitor visitor) {
        for (int i = 0; i < cells.length; i++) {
            Cell cell = cells[i];
            if (cell != null) {
                visitor.visit(dense ? i : keys[i], cell);
            }
        }
    }

    /** Sees the cells one after the other. */
    interface Visitor {
        /** Sees one. */
        void visit(long number, Cell cell);
    }
}
