package io.petition.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.law.Edition;
import io.petition.law.Length;
import io.petition.law.TermLookup;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** What the law says, where it says it, and the three ways in which the answer is not a number of days. */
public final class A5AskTheLaw {
    private A5AskTheLaw() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, UTF_8);
        var texts = Texts.in(Language.EN);
        var china = ChinaRules.national();
        for (var entry : china.editions().entries()) {
            out.println(entry.value() + " " + entry.value().instrument() + " " + entry.period());
            for (var term : List.of(Terms.HANDLING, Terms.ASSIGNED_FEEDBACK, Terms.OBJECTION, Terms.PROPOSAL_REPLY)) {
                out.println("  " + term + ": " + answer(entry.value(), term));
            }
        }
        out.println("in force on 2004-12-31: " + china.editions().at(LocalDate.parse("2004-12-31")));
    }

    private static String answer(Edition edition, io.petition.law.TermKey key) {
        TermLookup lookup = edition.term(key);
        if (lookup instanceof TermLookup.Found found) {
            var rule = found.found();
            return rule.value().length() + " " + rule.citations() + " " + rule.standing();
        }
        if (lookup instanceof TermLookup.NoStatutoryTerm none) {
            return "no statutory term " + none.noTerm().citations();
        }
        return "none in this edition";
    }
}
