package io.petition.rules.io;

import io.petition.law.Ceiling;
import io.petition.law.Length;

/** How long a term is, and how much may be added to it. */
final class Lengths {
    private static final String GIVEN = "given-by-sender";
    private static final String ORIGINAL = "original";

    private Lengths() {}

    static Length read(Phrase phrase) throws Misread {
        return phrase.take(GIVEN) ? Length.givenBySender() : Length.of(phrase.span());
    }

    static String write(Length length) {
        return length.span().map(Object::toString).orElse(GIVEN);
    }

    static Ceiling ceiling(Phrase phrase) throws Misread {
        return phrase.take(ORIGINAL) ? Ceiling.original() : Ceiling.of(phrase.span());
    }
}
