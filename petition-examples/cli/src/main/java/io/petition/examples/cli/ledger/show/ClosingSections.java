package io.petition.examples.cli.ledger.show;

import static io.petition.examples.cli.ledger.show.Phrase.number;
import static io.petition.examples.cli.ledger.show.Phrase.said;

import io.petition.examples.cli.ledger.figure.Law;
import io.petition.examples.cli.ledger.figure.Law.Governing;
import io.petition.examples.cli.ledger.figure.Line;
import io.petition.examples.cli.ledger.figure.Report;
import io.petition.examples.cli.ledger.show.Section.Bullets;
import io.petition.law.Dated;
import io.petition.law.EditionChoice;
import io.petition.law.Standing;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What cannot be known, and the law. */
final class ClosingSections {
    private ClosingSections() {}

    static Section unknown(Report report) {
        Line total = report.byYear().total();
        List<Phrase> items = List.of(
                said("unknown.acceptance", "letters", number(total.letters())),
                said("unknown.answer", "letters", number(total.noAnswerDate())),
                said("unknown.nature", "letters", number(report.publishedOnly())),
                said("unknown.forwarding", "letters", number(total.disposalNotJudged())),
                said("unknown.delivery", "letters", number(total.answer().n())),
                said("unknown.text"));
        return new Section("unknown", said("unknown.title"), List.of(new Bullets(items)));
    }

    static Section law(Law law) {
        List<Phrase> items = new ArrayList<>();
        for (Governing governing : law.editions()) {
            governing.terms().forEach(term -> items.add(term(governing, term)));
        }
        law.counting().forEach(counting -> items.add(counting(counting)));
        items.add(choice(law.choice()));
        items.add(said(
                "law.calendar",
                "calendar",
                law.calendar(),
                "first",
                law.horizon().firstYear(),
                "last",
                law.horizon().lastYear()));
        return new Section("law", said("law.title"), List.of(new Bullets(items)));
    }

    private static Phrase term(Governing governing, Dated<TermRule> term) {
        return said(
                "law.term",
                "instrument",
                governing.edition().instrument(),
                "id",
                governing.edition().id(),
                "term",
                term.value().key(),
                "length",
                term.value().length().span().map(Span::toString).orElse(""),
                "holder",
                term.value().holder().code(),
                "effect",
                term.value().effect().code(),
                "source",
                LawPhrases.sources(term.citations()),
                "standing",
                standing(term.standing()));
    }

    private static Phrase counting(Dated<Counting> counting) {
        return said(
                "law.counting",
                "period",
                counting.validity(),
                "sources",
                LawPhrases.sources(counting.citations()),
                "standing",
                standing(counting.standing()));
    }

    private static Phrase choice(Dated<EditionChoice> choice) {
        return said(
                "law.choice",
                "choice",
                choice.value().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "source",
                LawPhrases.sources(choice.citations()),
                "standing",
                standing(choice.standing()));
    }

    private static String standing(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
