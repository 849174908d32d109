package io.petition.rules.io;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Constants as words: {@code PETITION_OFFICE} is {@code petition-office}. */
final class Codes {
    private Codes() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Form<E> of(Class<E> type) {
        return phrase -> one(phrase, type);
    }

    /** Passes a word that names a constant. */
    static <E extends Enum<E>> E one(Phrase phrase, Class<E> type) throws Misread {
        String word = phrase.peek();
        Set<String> known = new TreeSet<>();
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                phrase.word();
                return constant;
            }
            known.add(word(constant));
        }
        throw new Misread(
                word.isEmpty() ? phrase.rest() : phrase.word(),
                "is not known; write one of " + String.join(", ", known));
    }

    /** Passes {@code yes} or {@code no}. */
    static boolean yes(Phrase phrase) throws Misread {
        if (phrase.take("yes")) {
            return true;
        }
        if (phrase.take("no")) {
            return false;
        }
        throw new Misread(phrase.rest(), "is not known; write yes or no");
    }
}
