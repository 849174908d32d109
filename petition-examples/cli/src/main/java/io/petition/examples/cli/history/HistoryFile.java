package io.petition.examples.cli.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of stored histories, read twice: once to learn where the lines of each matter are, and then matter by matter. So no more
 * than one matter is held, and the {@link LineIndex}; what comes on standard input is put into a file first.
 */
public final class HistoryFile implements Closeable {
    /** No line is as long; what is longer is told to be wrong and not read. */
    private static final int LONGEST = 1 << 20;

    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};
    private static final JsonFactory JSON = new JsonFactory();

    private final FileChannel channel;
    private final LineIndex index = new LineIndex();
    private long events;

    /**
     * One line.
     *
     * @param number its number in the file, from 1
     * @param bytes what it says; empty where it is too long
     */
    public record Line(long number, Optional<byte[]> bytes) {}

    /** What reads lines one after another. */
    @FunctionalInterface
    public interface Reader {
        /** Takes the next line. */
        void take(Line line);
    }

    private HistoryFile(FileChannel channel) {
        this.channel = channel;
    }

    public static HistoryFile open(Path file) throws IOException {
        return scanned(FileChannel.open(file, StandardOpenOption.READ));
    }

    /** The same of a stream, which is read to its end and kept in a file until this is closed. */
    public static HistoryFile open(InputStream source) throws IOException {
        FileChannel spool = FileChannel.open(
                Files.createTempFile("petition", ".jsonl"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            source.transferTo(Channels.newOutputStream(spool));
            spool.position(0);
        } catch (IOException e) {
            spool.close();
            throw e;
        }
        return scanned(spool);
    }

    private static HistoryFile scanned(FileChannel channel) throws IOException {
        HistoryFile file = new HistoryFile(channel);
        try {
            file.scan(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return file;
    }

    private void scan(InputStream source) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long start = 0;
        long at = 0;
        for (int c = source.read(); c >= 0; c = source.read()) {
            if (at < BYTE_ORDER_MARK.length && start == at && c == BYTE_ORDER_MARK[(int) at]) {
                start++;
            } else if (c != '\n' && line.size() <= LONGEST) {
                line.write(c);
            }
            at++;
            if (c == '\n') {
                add(start, line);
                start = at;
            }
        }
        if (at > start) {
            add(start, line);
        }
        index.end(at);
    }

    private void add(long start, ByteArrayOutputStream line) {
        byte[] bytes = line.toByteArray();
        line.reset();
        boolean blank = isBlank(bytes);
        events += blank ? 0 : 1;
        index.add(start, blank ? null : matter(bytes));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte c : bytes) {
            if (c != ' ' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The matter that a line names, whatever comes after that; empty where it names none. */
    private static String matter(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean matter = parser.currentName().equals("matter");
                JsonToken value = parser.nextToken();
                if (matter) {
                    return value == JsonToken.VALUE_STRING && !parser.getText().isBlank() ? parser.getText() : "";
                }
                parser.skipChildren();
            }
            return "";
        } catch (IOException e) {
            return ""; // whoever reads the line says what is wrong with it
        }
    }

    /** How many lines say something. */
    public long lines() {
        return events;
    }

    /** Whether it has a line of a matter. */
    public boolean has(String matter) {
        return index.matter(matter) != null;
    }

    /** The ids of the first so many matters. */
    public List<String> matters(int most) {
        List<String> matters = new ArrayList<>();
        for (LineIndex.Chain chain : index.matters()) {
            if (matters.size() == most) {
                break;
            }
            matters.add(chain.matter());
        }
        return matters;
    }

    /** Goes through the matters, in the order in which they first appear. */
    public void forEach(Visitor visitor) throws IOException {
        for (LineIndex.Chain chain : index.matters()) {
            if (!visitor.visit(chain.matter())) {
                break;
            }
        }
    }

    /** What goes through the matters. */
    @FunctionalInterface
    public interface Visitor {
        /** Visits one; false to stop. */
        boolean visit(String matter) throws IOException;
    }

    /** Reads the lines of a matter, in the order of the file. */
    public void read(String matter, Reader reader) throws IOException {
        LineIndex.Chain chain = index.matter(matter);
        if (chain != null) {
            read(chain, reader);
        }
    }

    /** Reads the lines that name no matter. */
    public void readStrays(Reader reader) throws IOException {
        read(index.strays(), reader);
    }

    private void read(LineIndex.Chain chain, Reader reader) throws IOException {
        for (int line = chain.first(); line >= 0; line = index.after(line)) {
            reader.take(new Line(line + 1L, bytes(line)));
        }
    }

    private Optional<byte[]> bytes(int line) throws IOException {
        if (index.length(line) > LONGEST) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) index.length(line));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, index.start(line) + bytes.position()) < 0) {
                throw new EOFException("the file was cut short while it was read");
            }
        }
        return Optional.of(bytes.array());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
