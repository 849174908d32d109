package io.petition.examples.elsewhere;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Extensions;
import io.petition.deadline.Grant;
import io.petition.deadline.Projection;
import io.petition.law.Dated;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.time.Span;
import io.petition.time.When;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Korea: a grievance is extended once and no more, and a holiday that was decided on while it ran moves its end. */
public final class KoreaGrievance {
    private KoreaGrievance() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, UTF_8);
        var texts = Texts.in(Language.EN);
        var korea = ElsewhereRegimes.korea();
        var deadlines = Deadlines.under(korea);

        out.println("received on 2025-01-13, extended on 2025-01-20:");
        var received = Clock.started(term(korea, "grievance"), day("2025-01-13"));
        var extended = received.extended(Grant.of(Span.workingDays(7)), day("2025-01-20"));
        for (var step : deadlines.explain(extended).steps()) {
            out.println("  " + step.from() + ".." + step.to() + " " + texts.text(step) + " " + step.citations());
        }
        out.println("extended again by a day:");
        for (var reason : Extensions.refusals(extended, Span.workingDays(1))) {
            out.println("  " + texts.text(reason) + " " + reason.citations());
        }

        out.println("on 2025-01-14 the cabinet made 2025-01-27 a holiday:");
        var before = KoreaCalendar.history().asPublishedOn(LocalDate.parse("2025-01-13"));
        var projection = Projection.between(Deadlines.under(korea.withCalendar(before)), deadlines);
        Map<String, Clock> running = new LinkedHashMap<>();
        running.put("the grievance", extended);
        running.put("a question of law", Clock.started(term(korea, "inquiry-legal"), day("2025-01-10")));
        running.put("a simple question", Clock.started(term(korea, "inquiry-simple"), day("2025-01-10")));
        running.forEach((what, clock) -> {
            var change = projection.of(clock);
            out.println("  " + what + " " + change.kind().code() + ": "
                    + change.before().due().orElseThrow() + " -> "
                    + change.due().orElseThrow());
            change.days()
                    .forEach(day -> out.println("    " + day.date() + (day.worked() ? " worked" : " off") + ", "
                            + day.decree().orElseThrow().name()));
        });

        out.println("an investigation on the spot of 18 days:");
        var investigated = Clock.started(term(korea, "grievance"), day("2025-06-09"))
                .paused(day("2025-06-10"), day("2025-06-27"), "field-investigation");
        var deadline = deadlines.deadline(investigated);
        out.println("  due " + deadline.due().orElseThrow());
        deadline.findings().forEach(finding -> out.println("  " + texts.text(finding)));

        out.println("three hours of service, from Friday at half past four:");
        var asked = LocalDateTime.parse("2025-06-13T16:30").atZone(korea.zone()).toInstant();
        var immediate = deadlines.deadline(Clock.started(term(korea, "immediate"), When.at(asked)));
        var end = (When.Moment) immediate.due().orElseThrow();
        out.println("  due " + end.instant().atZone(korea.zone()).toLocalDateTime());
    }

    private static Dated<TermRule> term(Regime korea, String key) {
        return korea.edition("kr-2016")
                .orElseThrow()
                .term(TermKey.of(key))
                .rule()
                .orElseThrow();
    }

    private static When day(String iso) {
        return When.on(LocalDate.parse(iso));
    }
}
