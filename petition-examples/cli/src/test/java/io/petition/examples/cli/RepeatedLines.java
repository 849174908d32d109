package io.petition.examples.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file that is made while it is read: a header and one line again and again, with a look taken now and then. */
@SuppressWarnings("InputStreamSlowMultibyteRead") // a few megabytes are soon read
final class RepeatedLines extends InputStream {
    private static final int LOOKS = 5;

    private final byte[] header;
    private final byte[] line;
    private final long length;
    private final Runnable look;
    private long at;

    RepeatedLines(String header, String line, int lines, Runnable look) {
        this.header = header.getBytes(StandardCharsets.UTF_8);
        this.line = line.getBytes(StandardCharsets.UTF_8);
        this.length = this.header.length + (long) lines * this.line.length;
        this.look = look;
    }

    @Override
    public int read() {
        if (at == length) {
            return -1;
        }
        if (at % (length / LOOKS) == 1) {
            look.run();
        }
        long now = at++;
        return now < header.length ? header[(int) now] : line[(int) ((now - header.length) % line.length)];
    }
}
