package io.petition.examples.cli.ledger.show;

import static io.petition.examples.cli.ledger.show.Phrase.plain;
import static io.petition.examples.cli.ledger.show.Phrase.said;

import io.petition.examples.cli.ledger.figure.Law;
import io.petition.examples.cli.ledger.figure.Law.Governing;
import io.petition.explain.Citation;
import io.petition.law.Dated;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import java.util.List;
import java.util.stream.Stream;

/** Lengths and articles as the law in force on the letters' days gives them. */
final class LawPhrases {
    private LawPhrases() {}

    /** How long a term is under the editions that govern a letter; of every edition where none does. */
    static Phrase length(Law law, TermKey key) {
        List<Phrase> lengths = terms(law, key)
                .flatMap(term -> term.value().length().span().stream())
                .distinct()
                .map(span -> said("length", "length", span))
                .toList();
        return Phrase.names(lengths);
    }

    /** The articles that set a term under the editions that govern a letter. */
    static Phrase sources(Law law, TermKey key) {
        return Phrase.names(terms(law, key)
                .flatMap(term -> term.citations().stream())
                .map(LawPhrases::source)
                .toList());
    }

    static Phrase sources(List<Citation> citations) {
        return Phrase.names(citations.stream().map(LawPhrases::source).toList());
    }

    private static Stream<Dated<TermRule>> terms(Law law, TermKey key) {
        boolean any = law.editions().stream().anyMatch(governing -> governing.letters() > 0);
        return law.editions().stream()
                .filter(governing -> !any || governing.letters() > 0)
                .map(Governing::terms)
                .flatMap(List::stream)
                .filter(term -> term.value().key().equals(key));
    }

    private static Phrase source(Citation citation) {
        return citation.article().isEmpty()
                ? plain(citation.instrument())
                : words -> words.source(citation.instrument(), citation.article());
    }
}
