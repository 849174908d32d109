package io.petition.examples.quickstart;

import io.petition.law.Edition;
import io.petition.law.Overlay;
import io.petition.rules.io.OverlayReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** The rules of a county that does not exist, as a host writes its own: what is not said of a term stays as in the edition. */
final class MadeUpCounty {
    private static final String RULES = """
            overlay: ours
            title: Rules of a Made-up County
            over: cn-2022
            validity: 2026-01-01..
            source: nowhere; an example
            standing: unconfirmed

            term: handling
            length: 45 calendar-days
            pause: hearing from hearing-began to hearing-ended; article 3
            article: 3

            term: review-request
            length: 20 calendar-days
            article: 4
            """;

    private MadeUpCounty() {}

    static Overlay rules(Edition over) {
        try {
            return OverlayReader.read(new StringReader(RULES), "made-up-county.txt", over);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
