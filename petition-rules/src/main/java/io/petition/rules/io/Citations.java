package io.petition.rules.io;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Citations: {@code ARTICLE} of the instrument that is at home, {@code INSTRUMENT / ARTICLE} or
 * {@code INSTRUMENT / ARTICLE / SOURCE}, parted by semicolons. Without an article the whole instrument is meant.
 */
final class Citations {
    private static final CharMatcher MARKS = CharMatcher.anyOf(";；/");
    private static final String PATTERN = "write ARTICLE or INSTRUMENT / ARTICLE, and what holds a / or ; in quotes";

    private Citations() {}

    static Form<List<Citation>> of(Home home) {
        return phrase -> list(phrase, home);
    }

    /** Everything up to the end of the phrase. */
    static List<Citation> list(Phrase phrase, Home home) throws Misread {
        ImmutableList.Builder<Citation> citations = ImmutableList.builder();
        do {
            citations.add(one(phrase, home));
        } while (phrase.take(';'));
        return citations.build();
    }

    /** What follows a rule that has its own provision: {@code ; article CITATION}. */
    static List<Citation> ofRule(Phrase phrase, Home home) throws Misread {
        if (phrase.done()) {
            throw new Misread("", "cites nothing; end it with ; article CITATION");
        }
        if (!phrase.take(';') || !phrase.take("article")) {
            throw new Misread(phrase.rest(), "is not expected; end with ; article CITATION");
        }
        return list(phrase, home);
    }

    private static Citation one(Phrase phrase, Home home) throws Misread {
        String first = phrase.text(MARKS);
        if (first.isBlank()) {
            throw new Misread(phrase.rest(), "cites nothing; " + PATTERN);
        }
        if (!stroke(phrase)) {
            String instrument = home.instrument()
                    .orElseThrow(() -> new Misread(first, "names no instrument; write INSTRUMENT / ARTICLE"));
            return new Citation(instrument, first, home.source());
        }
        String article = phrase.text(MARKS);
        Optional<String> source = stroke(phrase) ? Optional.of(phrase.text(MARKS)) : Optional.empty();
        if (stroke(phrase)) {
            throw new Misread(phrase.rest(), "is a fourth part; " + PATTERN);
        }
        return new Citation(first, article, source);
    }

    /** Passes a stroke between blanks. */
    private static boolean stroke(Phrase phrase) throws Misread {
        if (phrase.take('；')) {
            throw new Misread("；", "is a full-width mark; write ; between citations");
        }
        boolean apart = phrase.afterBlank();
        if (!phrase.take('/')) {
            return false;
        }
        if (!apart || !phrase.beforeBlank()) {
            throw new Misread("/", "touches what stands beside it; " + PATTERN);
        }
        return true;
    }

    static String write(List<Citation> citations, Home home) {
        return citations.stream().map(citation -> write(citation, home)).collect(Collectors.joining("; "));
    }

    private static String write(Citation citation, Home home) {
        boolean bare = home.instrument().equals(Optional.of(citation.instrument()))
                && home.source().equals(citation.source())
                && !citation.article().isBlank();
        String article = citation.article().isEmpty() ? "" : Quoting.text(citation.article(), MARKS);
        if (bare) {
            return article;
        }
        String whole = (Quoting.text(citation.instrument(), MARKS) + " / " + article).strip();
        return citation.source().isEmpty()
                ? whole
                : whole + " / " + Quoting.text(citation.source().get(), MARKS);
    }
}
