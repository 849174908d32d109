package io.petition.rules.io;

import com.google.common.collect.ImmutableList;
import io.petition.rules.io.Section.Line;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** The lines of a file that say something: neither blank nor a comment. A byte order mark before the first is passed over. */
final class Lines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Lines() {}

    static List<Line> read(Reader source) throws IOException {
        ImmutableList.Builder<Line> said = ImmutableList.builder();
        BufferedReader lines = new BufferedReader(source);
        int number = 0;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            boolean marked = number == 0 && text.startsWith(BYTE_ORDER_MARK);
            Line line = new Line(++number, (marked ? text.substring(1) : text).strip());
            if (!line.text().isEmpty() && !line.text().startsWith("#")) {
                said.add(line);
            }
        }
        return said.build();
    }
}
