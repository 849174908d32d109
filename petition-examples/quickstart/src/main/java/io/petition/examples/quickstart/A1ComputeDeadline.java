package io.petition.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Scope;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.time.When;
import java.io.PrintStream;
import java.time.LocalDate;

/** Until when may an organ object that a matter is not its own, if it received it on 2026-02-12? And why? */
public final class A1ComputeDeadline {
    private A1ComputeDeadline() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, UTF_8);
        // readme: deadline
        var china = ChinaRules.national();
        var received = LocalDate.parse("2026-02-12");
        var edition = china.editions().at(received).orElseThrow();
        var objection = edition.term(Terms.OBJECTION).rule().orElseThrow();
        var clock = Clock.started(objection, Scope.track("1", 1), When.on(received));
        var answer = Deadlines.under(china).explain(clock);
        var due = answer.value().due().orElseThrow();

        for (var language : Language.values()) {
            var texts = Texts.in(language);
            out.println(texts.text("term.objection") + ": " + due);
            for (var step : answer.steps()) {
                out.println(step.from() + ".." + step.to() + " " + texts.text(step) + " " + step.citations());
            }
        }
        // readme: end
    }
}
