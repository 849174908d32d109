package io.petition.examples.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.rules.io.OverlayReader;
import io.petition.rules.io.RegimeReader;
import io.petition.time.WorkCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;

/** The rules that a scenario brings with it, read from the text files beside this class. */
final class RuleTexts {
    private RuleTexts() {}

    /** A regime that counts by this calendar. */
    static Regime regime(String file, WorkCalendar calendar) {
        try (Reader source = open(file)) {
            return RegimeReader.read(source, file, calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An overlay over one of a regime's editions. */
    static Overlay overlay(String file, Regime over) {
        try (Reader source = open(file)) {
            return OverlayReader.read(source, file, over::edition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String file) {
        InputStream bytes = RuleTexts.class.getResourceAsStream(file);
        if (bytes == null) {
            throw new IllegalStateException("resource: " + file + " is missing beside " + RuleTexts.class
                    + "; build the module with its resources");
        }
        return new InputStreamReader(bytes, UTF_8);
    }
}
