package io.petition.statistics.breakdown;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Whole numbers, each in as many bytes as the range of all takes: what is stored is the distance from the lowest, unsigned. Where some
 * are {@link #MISSING}, the distance 0 is theirs and the others begin at 1. Read in blocks: a loop over a block knows the width.
 */
final class IntColumn {
    /** What stands where there is no number; no number itself. */
    static final int MISSING = Integer.MIN_VALUE;

    /** How many are read at a time: few enough to stay near the processor. */
    static final int BLOCK = 1 << 10;

    private final int size;
    private final Range range;
    private final byte[] bytes;
    private final short[] shorts;
    private final int[] ints;

    /**
     * Which numbers there are.
     *
     * @param low the lowest; above {@code high} where there is none
     * @param high the highest
     * @param gaps whether some are missing
     */
    record Range(int low, int high, boolean gaps) {
        static final Range NONE = new Range(Integer.MAX_VALUE, MISSING, false);

        Range with(int[] values, int n) {
            int least = low;
            int most = high;
            boolean any = gaps;
            for (int i = 0; i < n; i++) {
                if (values[i] == MISSING) {
                    any = true;
                } else {
                    least = Math.min(least, values[i]);
                    most = Math.max(most, values[i]);
                }
            }
            return new Range(least, most, any);
        }

        Range with(Range other) {
            return new Range(Math.min(low, other.low), Math.max(high, other.high), gaps || other.gaps);
        }

        /** What is stored as 0, but for the missing. */
        private int base() {
            return low > high ? 0 : gaps ? low - 1 : low;
        }

        private int width() {
            long codes = (low > high ? 0L : (long) high - low + 1) + (gaps ? 1 : 0);
            return codes <= 1 << 8 ? Byte.BYTES : codes <= 1 << 16 ? Short.BYTES : Integer.BYTES;
        }
    }

    private IntColumn(int size, Range range) {
        this.size = size;
        this.range = range;
        int width = range.width();
        this.bytes = new byte[width == Byte.BYTES ? size : 0];
        this.shorts = new short[width == Short.BYTES ? size : 0];
        this.ints = new int[width == Integer.BYTES ? size : 0];
    }

    /** Of the first of these. */
    static IntColumn of(int[] values, int n) {
        IntColumn column = new IntColumn(n, Range.NONE.with(values, n));
        column.put(0, values, n);
        return column;
    }

    /** One after the other. */
    static IntColumn of(List<IntColumn> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Range all = Range.NONE;
        int size = 0;
        for (IntColumn part : parts) {
            all = all.with(part.range);
            size = Math.addExact(size, part.size);
        }
        IntColumn column = new IntColumn(size, all);
        int[] block = new int[BLOCK];
        int at = 0;
        for (IntColumn part : parts) {
            for (int from = 0; from < part.size; from += BLOCK) {
                int n = part.read(from, part.size, block);
                column.put(at, block, n);
                at += n;
            }
        }
        return column;
    }

    /** The same with each number, which is the number of a key, replaced by another. */
    IntColumn recoded(int[] codes) {
        IntColumn column = new IntColumn(size, Range.NONE.with(codes, codes.length));
        int[] block = new int[BLOCK];
        for (int from = 0; from < size; from += BLOCK) {
            int n = read(from, size, block);
            for (int i = 0; i < n; i++) {
                block[i] = codes[block[i]];
            }
            column.put(from, block, n);
        }
        return column;
    }

    /** The rows in another order. */
    IntColumn inOrder(int[] rows) {
        IntColumn column = new IntColumn(size, range);
        for (int i = 0; i < size; i++) {
            switch (range.width()) {
                case Byte.BYTES -> column.bytes[i] = bytes[rows[i]];
                case Short.BYTES -> column.shorts[i] = shorts[rows[i]];
                default -> column.ints[i] = ints[rows[i]];
            }
        }
        return column;
    }

    int size() {
        return size;
    }

    Range range() {
        return range;
    }

    /** How many bytes the numbers take. */
    long held() {
        return (long) size * range.width();
    }

    /** Reads rows from one on, at most a block and none from another on; how many. */
    int read(int from, int until, int[] into) {
        int n = Math.min(into.length, until - from);
        int base = range.base();
        switch (range.width()) {
            case Byte.BYTES -> {
                for (int i = 0; i < n; i++) {
                    into[i] = base + (bytes[from + i] & 0xFF);
                }
            }
            case Short.BYTES -> {
                for (int i = 0; i < n; i++) {
                    into[i] = base + (shorts[from + i] & 0xFFFF);
                }
            }
            default -> {
                for (int i = 0; i < n; i++) {
                    into[i] = base + ints[from + i];
                }
            }
        }
        gaps(into, n);
        return n;
    }

    /** Reads so many rows, each where the list says. */
    void read(int[] rows, int n, int[] into) {
        int base = range.base();
        switch (range.width()) {
            case Byte.BYTES -> {
                for (int i = 0; i < n; i++) {
                    into[i] = base + (bytes[rows[i]] & 0xFF);
                }
            }
            case Short.BYTES -> {
                for (int i = 0; i < n; i++) {
                    into[i] = base + (shorts[rows[i]] & 0xFFFF);
                }
            }
            default -> {
                for (int i = 0; i < n; i++) {
                    into[i] = base + ints[rows[i]];
                }
            }
        }
        gaps(into, n);
    }

    private void gaps(int[] into, int n) {
        if (range.gaps) {
            int base = range.base();
            for (int i = 0; i < n; i++) {
                into[i] = into[i] == base ? MISSING : into[i];
            }
        }
    }

    private void put(int at, int[] values, int n) {
        int base = range.base();
        for (int i = 0; i < n; i++) {
            int code = values[i] == MISSING ? 0 : values[i] - base;
            switch (range.width()) {
                case Byte.BYTES -> bytes[at + i] = (byte) code;
                case Short.BYTES -> shorts[at + i] = (short) code;
                default -> ints[at + i] = code;
            }
        }
    }

    /** How many bytes it is written in. */
    long written() {
        return 2L * Integer.BYTES + 1 + held();
    }

    void write(ByteBuffer into) {
        into.putInt(range.low).putInt(range.high).put((byte) (range.gaps ? 1 : 0));
        into.put(bytes);
        into.asShortBuffer().put(shorts);
        into.position(into.position() + shorts.length * Short.BYTES);
        into.asIntBuffer().put(ints);
        into.position(into.position() + ints.length * Integer.BYTES);
    }

    /** What was written of so many rows; what lies outside its own range is refused. */
    static IntColumn read(ByteBuffer from, int size) {
        Range said = new Range(from.getInt(), from.getInt(), from.get() != 0);
        checkArgument(from.remaining() >= (long) size * said.width(), "bytes: end within a column");
        IntColumn column = new IntColumn(size, said);
        from.get(column.bytes);
        from.asShortBuffer().get(column.shorts);
        from.position(from.position() + column.shorts.length * Short.BYTES);
        from.asIntBuffer().get(column.ints);
        from.position(from.position() + column.ints.length * Integer.BYTES);
        Range found = Range.NONE;
        int[] block = new int[BLOCK];
        for (int at = 0; at < size; at += BLOCK) {
            found = found.with(block, column.read(at, size, block));
        }
        boolean within = found.low >= said.low && found.high <= said.high;
        checkArgument(
                within || found.low > found.high,
                "bytes: numbers from %s to %s in a column of %s",
                found.low,
                found.high,
                said);
        return column;
    }
}
