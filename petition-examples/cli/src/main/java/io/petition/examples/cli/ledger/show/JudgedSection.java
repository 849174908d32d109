package io.petition.examples.cli.ledger.show;

import static io.petition.examples.cli.ledger.show.Phrase.number;
import static io.petition.examples.cli.ledger.show.Phrase.said;
import static io.petition.examples.cli.ledger.show.Phrase.share;

import com.google.common.collect.ImmutableList;
import io.petition.examples.cli.ledger.figure.Judgement;
import io.petition.examples.cli.ledger.figure.Law.Governing;
import io.petition.examples.cli.ledger.figure.Report;
import io.petition.examples.cli.ledger.matter.Disposal.Why;
import io.petition.examples.cli.ledger.show.Section.Block;
import io.petition.examples.cli.ledger.show.Section.Bullets;
import io.petition.examples.cli.ledger.show.Section.Paragraph;
import io.petition.rules.china.Terms;
import java.util.List;

/** What can be judged under the law, what cannot and why. */
final class JudgedSection {
    private JudgedSection() {}

    static Section of(Report report) {
        Judgement judgement = report.judgement();
        Phrase handling = LawPhrases.length(report.law(), Terms.HANDLING);
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(new Bullets(
                report.law().editions().stream().map(JudgedSection::edition).toList()));
        blocks.add(new Paragraph(said(
                "judged.disposal",
                "length",
                LawPhrases.length(report.law(), Terms.DISPOSAL),
                "judged",
                number(judgement.disposal().rate().of()),
                "met",
                number(judgement.disposal().rate().part()),
                "missed",
                number(judgement.disposal().rate().of()
                        - judgement.disposal().rate().part()),
                "notJudged",
                number(sum(judgement.notJudged().values())))));
        blocks.add(new Bullets(disposals(judgement)));
        judgement
                .handling()
                .forEach((status, letters) -> blocks.add(new Paragraph(
                        said("judged.handling", "length", handling, "status", status, "letters", number(letters)))));
        judgement
                .missing()
                .forEach((code, letters) -> blocks.add(new Paragraph(said(
                        code.equals("act-missing-before") ? "judged.missing" : "judged.noticed",
                        "code",
                        code,
                        "letters",
                        number(letters)))));
        blocks.add(new Paragraph(said(
                "judged.hypothetical",
                "length",
                handling,
                "sources",
                LawPhrases.sources(report.law(), Terms.HANDLING),
                "answers",
                share(judgement.answersLate()),
                "steps",
                share(judgement.stepsLate()),
                "published",
                share(judgement.publishedLate()))));
        if (judgement.hypotheticalProvisional() > 0) {
            blocks.add(
                    new Paragraph(said("judged.provisional", "letters", number(judgement.hypotheticalProvisional()))));
        }
        return new Section("judged", said("judged.title"), blocks.build());
    }

    private static Phrase edition(Governing governing) {
        return said(
                "judged.edition",
                "instrument",
                governing.edition().instrument(),
                "id",
                governing.edition().id(),
                "letters",
                number(governing.letters()));
    }

    private static List<Phrase> disposals(Judgement judgement) {
        ImmutableList.Builder<Phrase> items = ImmutableList.builder();
        judgement
                .missedBy()
                .forEach((days, letters) ->
                        items.add(said("judged.missed-by", "days", number(days), "letters", number(letters))));
        for (Why why : Why.values()) {
            Long letters = judgement.notJudged().get(why.code());
            if (letters != null) {
                items.add(said("judged.not-judged", "why", said("why." + why.code()), "letters", number(letters)));
            }
        }
        return items.build();
    }

    static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
