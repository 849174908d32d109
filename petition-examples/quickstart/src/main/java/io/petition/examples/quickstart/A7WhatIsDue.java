package io.petition.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.deadline.Agenda;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Projection;
import io.petition.law.Edition;
import io.petition.law.Holder;
import io.petition.law.TermKey;
import io.petition.rules.china.ChinaCalendar;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.time.Period;
import io.petition.time.When;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The clerk's list for the week, out of any number of matters; and what became of it when the holiday was made longer. */
public final class A7WhatIsDue {
    private A7WhatIsDue() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, UTF_8);
        var calendars = ChinaCalendar.history();
        var china = ChinaRules.national(calendars);
        var edition = china.edition(ChinaRules.CN_2005).orElseThrow();
        Map<String, Clock> matters = new LinkedHashMap<>();
        matters.put("M-1", clock(edition, Terms.DISPOSAL, "2020-01-16"));
        matters.put("M-2", clock(edition, Terms.HANDLING, "2019-12-02"));
        matters.put("M-3", clock(edition, Terms.REVIEW_REQUEST, "2020-01-02"));
        matters.put("M-4", clock(edition, Terms.DISPOSAL, "2020-01-20"));
        matters.put("M-5", clock(edition, Terms.HANDLING, "2019-11-20"));
        matters.put("M-6", clock(edition, Terms.DISPOSAL, "2020-01-13"));

        // readme: due
        var deadlines = Deadlines.under(china.withCalendar(calendars.asPublishedOn(LocalDate.parse("2020-01-23"))));
        var week = Period.closed(LocalDate.parse("2020-01-31"), LocalDate.parse("2020-02-07"));
        var agenda = Agenda.of(week, china.zone(), 100);
        matters.forEach((id, clock) -> agenda.add(id, deadlines.deadline(clock)));
        agenda.items()
                .forEach(item -> out.println(item.due() + " " + item.id() + " "
                        + item.deadline().term().key()));
        // readme: end
        out.println(agenda.due() + " of " + agenda.seen() + " are due from " + week
                + "; of these the office's, by day: " + agenda.perDay(Holder.PETITION_OFFICE));

        out.println("and after the notice of 2020-01-27:");
        var projection = Projection.between(deadlines, Deadlines.under(china));
        matters.forEach((id, clock) -> {
            var change = projection.of(clock);
            out.println(id + " " + change.kind() + " " + change.before().due().orElseThrow() + " -> "
                    + change.due().orElseThrow());
            change.days()
                    .forEach(day -> out.println("  " + day.date() + (day.worked() ? " worked" : " off") + " by "
                            + day.decree().orElseThrow().notice()));
        });
        var firm = Deadlines.under(china)
                .deadline(clock(china.edition(ChinaRules.CN_2022).orElseThrow(), Terms.HANDLING, "2026-11-20"));
        out.println("from 2026-11-20: " + firm.due().orElseThrow()
                + (firm.provisional() ? ", provisional, because 2027 is not published" : ""));
    }

    private static Clock clock(Edition edition, TermKey term, String start) {
        return Clock.started(edition.term(term).rule().orElseThrow(), When.on(LocalDate.parse(start)));
    }
}
