package io.petition.statistics.breakdown;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.statistics.indicator.Counter;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.CRC32;

/** Batches as bytes; {@link FactBatch#toBytes} says in what form. */
final class BatchBytes {
    /** {@code PFB} and the version. */
    private static final int MAGIC = 0x50464201;

    private BatchBytes() {}

    static byte[] write(FactBatch<?> batch) {
        long size = size(batch);
        if (size > Integer.MAX_VALUE) {
            throw new IllegalStateException(
                    "batch: " + size + " bytes are more than an array holds; write it in parts");
        }
        ByteBuffer into = ByteBuffer.allocate((int) size);
        into.putInt(MAGIC).putInt(batch.size());
        write(into, batch.shape().names());
        into.putInt(batch.spines().size());
        for (Spine spine : batch.spines()) {
            write(into, spine.name());
            write(into, spine.keys());
            spine.codes().write(into);
        }
        batch.classes().write(into);
        batch.profiles().write(into);
        batch.days().forEach(column -> column.write(into));
        batch.numbers().forEach(column -> column.write(into));
        into.putInt(crc(into.array(), into.position()));
        return into.array();
    }

    private static long size(FactBatch<?> batch) {
        long size = 4L * Integer.BYTES + size(batch.shape().names());
        for (Spine spine : batch.spines()) {
            size += Integer.BYTES
                    + utf8(spine.name()).length
                    + size(spine.keys())
                    + spine.codes().written();
        }
        size += batch.classes().written() + batch.profiles().written();
        size += batch.days().stream().mapToLong(IntColumn::written).sum();
        return size + batch.numbers().stream().mapToLong(IntColumn::written).sum();
    }

    private static long size(List<String> texts) {
        return Integer.BYTES
                + texts.stream()
                        .mapToLong(text -> Integer.BYTES + (long) utf8(text).length)
                        .sum();
    }

    static <F> FactBatch<F> read(Shape<F> shape, byte[] bytes) {
        checkArgument(bytes.length >= 3 * Integer.BYTES, "bytes: %s are no batch", bytes.length);
        int end = bytes.length - Integer.BYTES;
        ByteBuffer from = ByteBuffer.wrap(bytes, 0, end);
        int magic = from.getInt();
        checkArgument(magic == MAGIC, "bytes: begin with %s; this is no batch, or of another version", magic);
        checkArgument(
                ByteBuffer.wrap(bytes).getInt(end) == crc(bytes, end), "bytes: are damaged; the checksum is another");
        try {
            return read(shape, from);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("bytes: end too early", e);
        }
    }

    private static <F> FactBatch<F> read(Shape<F> shape, ByteBuffer from) {
        int size = from.getInt();
        checkArgument(size >= 0, "bytes: %s facts", size);
        List<String> names = texts(from);
        checkArgument(
                names.equals(shape.names()),
                "bytes: were written under the definitions %s, which are not those of the panel, %s",
                names,
                shape.names());
        List<Spine> spines = new ArrayList<>();
        for (int left = from.getInt(); left > 0; left--) {
            String name = text(from);
            List<String> keys = texts(from);
            checkArgument(new HashSet<>(keys).size() == keys.size(), "bytes: a key of axis %s stands twice", name);
            spines.add(new Spine(name, keys, codes(from, size, keys.size())));
        }
        ClassTable classes = ClassTable.read(from, shape.counters());
        IntColumn profiles = codes(from, size, classes.size());
        List<IntColumn> days = columns(from, size, shape.days().size());
        List<IntColumn> numbers = columns(from, size, shape.numbers().size());
        checkArgument(from.remaining() == 0, "bytes: %s too many", from.remaining());
        checkSpreads(shape, numbers);
        return new FactBatch<>(shape, spines, classes, profiles, days, numbers);
    }

    private static List<IntColumn> columns(ByteBuffer from, int size, int columns) {
        List<IntColumn> all = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            all.add(IntColumn.read(from, size));
        }
        return all;
    }

    private static IntColumn codes(ByteBuffer from, int size, int keys) {
        IntColumn column = IntColumn.read(from, size);
        IntColumn.Range range = column.range();
        checkArgument(
                size == 0 || (!range.gaps() && range.low() >= 0 && range.high() < keys),
                "bytes: numbers %s of %s keys",
                range,
                keys);
        return column;
    }

    private static <F> void checkSpreads(Shape<F> shape, List<IntColumn> numbers) {
        for (Counter<F> counter : shape.counters()) {
            if (counter.spread() != Counter.NONE) {
                IntColumn.Range range = numbers.get(shape.number(counter)).range();
                checkArgument(
                        range.low() >= 0,
                        "bytes: %s days under %s",
                        range.low(),
                        counter.indicator().id());
            }
        }
    }

    private static void write(ByteBuffer into, List<String> texts) {
        into.putInt(texts.size());
        texts.forEach(text -> write(into, text));
    }

    private static void write(ByteBuffer into, String text) {
        byte[] utf8 = utf8(text);
        into.putInt(utf8.length).put(utf8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(ByteBuffer from) {
        List<String> texts = new ArrayList<>();
        for (int left = from.getInt(); left > 0; left--) {
            texts.add(text(from));
        }
        return texts;
    }

    private static String text(ByteBuffer from) {
        int length = from.getInt();
        checkArgument(length >= 0 && length <= from.remaining(), "bytes: a text of %s bytes", length);
        byte[] utf8 = new byte[length];
        from.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static int crc(byte[] bytes, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, end);
        return (int) crc.getValue();
    }
}
