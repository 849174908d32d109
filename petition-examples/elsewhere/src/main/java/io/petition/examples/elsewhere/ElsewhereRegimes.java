package io.petition.examples.elsewhere;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import io.petition.law.Regime;
import io.petition.rules.io.RegimeReader;
import io.petition.time.WorkCalendar;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * The regimes of this package, read from the texts beside this class. What each text leaves out or assumes stands at its
 * head. They have terms and no acts: a host that wants the lifecycle adds procedures of its own.
 *
 * <p>Each is read anew; take it once and keep it. {@link Regime#withCalendar} puts it under the calendar of a past day.
 */
public final class ElsewhereRegimes {
    private ElsewhereRegimes() {}

    /** Korea's rules on civil petitions 민원, in force since 2016-02-12. */
    public static Regime korea() {
        return read("korea.txt", KoreaCalendar.history().current());
    }

    /** The code of England's Housing Ombudsman, which binds social landlords since 2024-04-01. */
    public static Regime ukHousing() {
        return read("uk-housing.txt", EnglandCalendar.history().current());
    }

    /** The code of the Local Government and Social Care Ombudsman, guidance to councils, used since 2026-04-01. */
    public static Regime ukLgsco() {
        return read("uk-lgsco.txt", EnglandCalendar.history().current());
    }

    private static Regime read(String file, WorkCalendar calendar) {
        try (Reader text = Resources.asCharSource(Resources.getResource(ElsewhereRegimes.class, file), UTF_8)
                .openStream()) {
            return RegimeReader.read(text, file, calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
