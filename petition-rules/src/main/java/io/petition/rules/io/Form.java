package io.petition.rules.io;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/** How one kind of value is written down: it reads the text of a statement from left to right. */
@FunctionalInterface
interface Form<T> {
    /** All of the statement, a text for people or a name. */
    Form<String> TEXT = phrase -> {
        String text = phrase.text(CharMatcher.none());
        if (text.isBlank()) {
            throw new Misread(text, "is blank; say what is meant");
        }
        return text;
    };

    T read(Phrase phrase) throws Misread;

    /** The same, or the word {@code none} for nothing. */
    static <T> Form<Optional<T>> orNone(Form<T> form) {
        return phrase -> phrase.take("none") ? Optional.empty() : Optional.of(form.read(phrase));
    }
}
