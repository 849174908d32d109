package io.petition.rules.io;

import com.google.common.io.Resources;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.time.Horizon;
import io.petition.time.WorkCalendar;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;

/** The made-up regime and overlay of the documentation of the format. */
final class Toy {
    static final WorkCalendar CALENDAR = calendar("toy");

    private Toy() {}

    static WorkCalendar calendar(String id) {
        return WorkCalendar.of(
                id, new Horizon(2000, 2029), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of());
    }

    /** A file beside the readers. */
    static String text(String file) {
        try {
            return Resources.toString(Resources.getResource(RegimeReader.class, file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Regime regime() {
        return regime(text("regime-format.txt"));
    }

    static Overlay overlay() {
        return overlay(text("overlay-format.txt"));
    }

    static Regime regime(String text) {
        try {
            return RegimeReader.read(new StringReader(text), "f.txt", CALENDAR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Overlay overlay(String text) {
        return overlay(text, regime());
    }

    static Overlay overlay(String text, Regime over) {
        try {
            return OverlayReader.read(new StringReader(text), "f.txt", over::edition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
