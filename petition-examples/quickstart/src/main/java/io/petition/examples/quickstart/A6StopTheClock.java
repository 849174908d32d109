package io.petition.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Grant;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.time.Span;
import io.petition.time.When;
import java.io.PrintStream;
import java.time.LocalDate;

/** A clock that stands still has no date and exactly so much left; one that was lawfully extended breaks nothing. */
public final class A6StopTheClock {
    private A6StopTheClock() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, UTF_8);
        var texts = Texts.in(Language.EN);
        var china = ChinaRules.national();
        var deadlines = Deadlines.under(china);
        var edition = china.edition(ChinaRules.CN_2022).orElseThrow();

        // readme: pause
        var reexamination = edition.term(Terms.REEXAMINATION).rule().orElseThrow();
        var asked = Clock.started(reexamination, day("2026-03-02"));
        var heard = asked.paused(day("2026-03-16"), "hearing");
        out.println(deadlines.deadline(heard).due() + ", "
                + deadlines.remaining(heard, day("2026-03-20")).orElseThrow().amount() + " days left");
        var resumed = heard.resumed(day("2026-04-03"), "hearing");
        out.println("due " + deadlines.deadline(resumed).due().orElseThrow());
        // readme: end
        for (var step : deadlines.explain(resumed).steps()) {
            out.println("  " + step.from() + ".." + step.to() + " " + texts.text(step) + " " + step.citations());
        }
        var days = deadlines.explain(resumed).byDay().steps();
        out.println("  unrolled: " + days.size() + " days, among them");
        days.subList(13, 17).forEach(step -> out.println("    " + step.from() + " " + texts.text(step)));

        out.println("extended on 2026-05-06, answered on 2026-05-20:");
        var handling = edition.term(Terms.HANDLING).rule().orElseThrow();
        var extended = Clock.started(handling, day("2026-03-06"))
                .extended(Grant.of(Span.calendarDays(30)), day("2026-05-06"))
                .stopped(day("2026-05-20"));
        var deadline = deadlines.deadline(extended);
        out.println("  due " + deadline.due().orElseThrow() + ", before its extension "
                + deadline.original().orElseThrow());
        out.println("  " + deadlines.status(deadline, day("2026-06-30")).kind() + ", "
                + deadlines.daysOverOriginal(deadline) + " days of the extension used, a breach: "
                + deadlines.breached(deadline, day("2026-06-30")));

        out.println("the same, extended a day too late:");
        var late = Clock.started(handling, day("2026-03-06"))
                .extended(Grant.of(Span.calendarDays(30)), day("2026-05-07"))
                .stopped(day("2026-05-20"));
        deadlines.deadline(late).findings().forEach(finding -> out.println("  " + texts.text(finding)));
        out.println("  "
                + deadlines.status(deadlines.deadline(late), day("2026-06-30")).kind());

        var by = LocalDate.parse("2026-09-30");
        out.println("for an answer by " + by + ", accept by "
                + deadlines.latestStart(handling, by).orElseThrow());
    }

    private static When day(String iso) {
        return When.on(LocalDate.parse(iso));
    }
}
