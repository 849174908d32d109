package io.petition.examples.cli.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a file begin, and which of them are of one matter: twelve bytes for each line, and an entry for each matter. The
 * lines of a matter are a chain through {@code next}.
 */
final class LineIndex {
    private static final int NONE = -1;

    private final Map<String, Chain> byMatter = new LinkedHashMap<>();
    private final Chain strays = new Chain("");
    private long[] starts = new long[1024];
    private int[] next = new int[1024];
    private int lines;

    /** The lines of one matter, first to last. */
    static final class Chain {
        private final String matter;
        private int first = NONE;
        private int last = NONE;

        Chain(String matter) {
            this.matter = matter;
        }

        String matter() {
            return matter;
        }

        int first() {
            return first;
        }
    }

    /** Adds a line, which is of a matter, or of none that can be read; null for a line that is blank and counts for nothing. */
    void add(long start, @Nullable String matter) {
        if (matter == null) {
            begin(start);
            return;
        }
        Chain chain = matter.isEmpty() ? strays : byMatter.computeIfAbsent(matter, Chain::new);
        int line = begin(start);
        if (chain.first == NONE) {
            chain.first = line;
        } else {
            next[chain.last] = line;
        }
        chain.last = line;
    }

    /** The file ends here. */
    void end(long end) {
        begin(end);
        lines--;
    }

    private int begin(long start) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines + (lines >> 1));
            next = Arrays.copyOf(next, starts.length);
        }
        starts[lines] = start;
        next[lines] = NONE;
        return lines++;
    }

    Collection<Chain> matters() {
        return byMatter.values();
    }

    @Nullable
    Chain matter(String id) {
        return byMatter.get(id);
    }

    Chain strays() {
        return strays;
    }

    int lines() {
        return lines;
    }

    /** The line of the same matter after one; negative after the last. */
    int after(int line) {
        return next[line];
    }

    long start(int line) {
        return starts[line];
    }

    long length(int line) {
        return starts[line + 1] - starts[line];
    }
}
