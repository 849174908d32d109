package io.petition.statistics.breakdown;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.statistics.indicator.Counter;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes of each profile, one for each counter; no two profiles have the same. */
final class ClassTable {
    private final int width;
    private final short[] classes;

    private ClassTable(int width, short[] classes) {
        this.width = width;
        this.classes = classes;
    }

    int size() {
        return width == 0 ? 1 : classes.length / width;
    }

    int classed(int profile, int counter) {
        return classes[profile * width + counter];
    }

    /** How many bytes it holds. */
    long held() {
        return (long) classes.length * Short.BYTES;
    }

    /** The numbers under which the profiles of this table stand in one that is being filled. */
    int[] into(Filling other) {
        int[] codes = new int[size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = other.code(Arrays.copyOfRange(classes, i * width, (i + 1) * width));
        }
        return codes;
    }

    /** How many bytes it is written in. */
    long written() {
        return Integer.BYTES + held();
    }

    void write(ByteBuffer into) {
        into.putInt(size());
        into.asShortBuffer().put(classes);
        into.position(into.position() + classes.length * Short.BYTES);
    }

    static ClassTable read(ByteBuffer from, List<? extends Counter<?>> counters) {
        int size = from.getInt();
        long numbers = (long) size * counters.size();
        checkArgument(
                size >= 0 && numbers * Short.BYTES <= from.remaining(),
                "bytes: %s profiles, more than there is room for",
                size);
        short[] classes = new short[(int) numbers];
        from.asShortBuffer().get(classes);
        from.position(from.position() + classes.length * Short.BYTES);
        for (int i = 0; i < classes.length; i++) {
            Counter<?> counter = counters.get(i % counters.size());
            checkArgument(
                    classes[i] >= Counter.NONE && classes[i] < counter.classes(),
                    "bytes: class %s of %s, which has %s",
                    classes[i],
                    counter.indicator().id(),
                    counter.classes());
        }
        return new ClassTable(counters.size(), classes);
    }

    /** A table while it is filled. */
    static final class Filling {
        private final int width;
        private final Map<ByteBuffer, Integer> known = new HashMap<>();
        private short[] classes = {};

        Filling(int width) {
            this.width = width;
        }

        /** The number of the profile that has these classes. */
        int code(short[] row) {
            ByteBuffer key = ByteBuffer.allocate(width * Short.BYTES);
            key.asShortBuffer().put(row);
            Integer code = known.get(key);
            if (code == null) {
                code = known.size();
                known.put(key, code);
                if ((code + 1) * width > classes.length) {
                    classes = Arrays.copyOf(classes, Math.max((code + 1) * width, 2 * classes.length));
                }
                System.arraycopy(row, 0, classes, code * width, width);
            }
            return code;
        }

        ClassTable table() {
            return new ClassTable(width, Arrays.copyOf(classes, known.size() * width));
        }
    }
}
