package io.petition.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.law.TermLookup;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.time.Span;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the law says and where it says it; the ways in which the answer is no number of days; and what is unconfirmed. */
public final class A5AskTheLaw {
    private A5AskTheLaw() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, UTF_8);
        var english = Texts.in(Language.EN);
        var chinese = Texts.in(Language.ZH);
        var china = ChinaRules.national();
        for (var edition : china.editions().entries()) {
            out.println(edition.value().id() + " " + edition.value().instrument() + " " + edition.period());
            for (var key : List.of(Terms.HANDLING, Terms.ASSIGNED_FEEDBACK, Terms.OBJECTION, Terms.PROPOSAL_REPLY)) {
                var name = chinese.text("term." + key) + " " + english.text("term." + key);
                out.println("  " + name + ": " + answer(edition.value(), key));
            }
        }
        var before = LocalDate.parse("2005-04-30");
        out.println("in force on " + before + ": "
                + china.editions().at(before).map(Edition::id).orElse("none known"));

        out.println("what no source confirms:");
        var counting = china.counting().entries().stream().map(entry -> entry.value());
        var terms = china.editions().entries().stream().flatMap(entry -> entry.value().terms().stream());
        Stream.of(Stream.of(china.editionChoice()), counting, terms)
                .flatMap(values -> values)
                .filter(value -> value.standing() == Standing.UNCONFIRMED)
                .forEach(value -> out.println("  " + line(value)));
    }

    private static String answer(Edition edition, TermKey key) {
        var lookup = edition.term(key);
        if (lookup instanceof TermLookup.NoStatutoryTerm none) {
            return "no statutory term " + none.noTerm().citations();
        }
        return lookup.rule()
                .map(rule ->
                        rule.value().length().span().map(Span::toString).orElse("until a date that the sender gives")
                                + " " + rule.citations())
                .orElse("none in this edition");
    }

    private static String line(Dated<?> dated) {
        return dated.validity() + " " + dated.value() + " " + dated.citations();
    }
}
