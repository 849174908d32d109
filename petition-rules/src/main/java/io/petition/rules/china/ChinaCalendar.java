package io.petition.rules.china;

import io.petition.rules.io.CalendarReader;
import io.petition.time.CalendarHistory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The official work calendar of China 全国年节及纪念日放假安排, from 2007, as the State Council's notices decree it year by
 * year. Where the data come from is said at the head of {@code work-calendar.txt} beside this class.
 */
public final class ChinaCalendar {
    private static final String RESOURCE = "work-calendar.txt";

    private ChinaCalendar() {}

    /**
     * Its notices, and so every version that is kept: 2019 before 2019-03-22 and 2020 before 2020-01-27. Reads the
     * resource each time; take it once and keep it.
     */
    public static CalendarHistory history() {
        try (InputStream bytes = ChinaCalendar.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException("resource: " + RESOURCE + " is missing beside " + ChinaCalendar.class
                        + "; the jar was taken apart or repacked without its resources");
            }
            Reader source = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            return CalendarReader.read(source, RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
