package io.petition.examples.scenarios;

import io.petition.explain.Coded;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.ExtensionBound;
import io.petition.law.NoTerm;
import io.petition.law.PauseGround;
import io.petition.law.Standing;
import io.petition.law.TermRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An edition as sentences: every clock, window and duty without a term, each with its provision and its mark. */
final class Rulebook {
    private Rulebook() {}

    static List<Coded> lines(Edition edition) {
        List<Coded> lines = new ArrayList<>();
        lines.add(Line.heading(
                "rulebook.edition",
                "edition",
                edition.id(),
                "instrument",
                edition.instrument(),
                "validity",
                edition.validity()));
        for (Dated<TermRule> term : edition.terms()) {
            lines.add(term(term));
            term.value().extension().ifPresent(bound -> lines.add(extension(bound)));
            for (PauseGround ground : term.value().pauses()) {
                lines.add(Line.detail("rulebook.pause", "ground", ground.key()).citing(ground.citations()));
            }
        }
        for (NoTerm none : edition.withoutTerm()) {
            lines.add(Line.item("rulebook.no-term", "term", none.key()).citing(none.citations()));
        }
        return lines;
    }

    /** One term, its provision and its mark. */
    static Line term(Dated<TermRule> dated) {
        TermRule term = dated.value();
        return Line.item(
                        term.length().span().isPresent() ? "rulebook.term" : "rulebook.term-given",
                        "term",
                        term.key(),
                        "length",
                        term.length().span().map(Object::toString).orElse(""),
                        "holder",
                        term.holder().code(),
                        "effect",
                        term.effect().code(),
                        "standing",
                        mark(dated))
                .citing(dated.citations());
    }

    private static Line extension(ExtensionBound bound) {
        return Line.detail(
                        "rulebook.extension",
                        "most",
                        bound.most(),
                        "needs",
                        String.join(
                                ", ",
                                bound.needs().stream()
                                        .map(ExtensionBound.Need::code)
                                        .toList()))
                .citing(bound.citations());
    }

    /** Whether a source was read that says so, as a code. */
    static String mark(Dated<?> dated) {
        Standing standing = dated.standing();
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
