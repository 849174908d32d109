package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Deadline;
import io.petition.deadline.overlay.TermComparison;
import io.petition.examples.scenarios.S03Xingguo.Put;
import io.petition.explain.Coded;
import io.petition.law.Dated;
import io.petition.law.TermRule;
import java.util.List;

/** The report of {@link S03Xingguo} as sentences. */
final class S03Lines {
    /** So many of the latest letters are named. */
    private static final int NAMED = 3;

    private final ImmutableList.Builder<Coded> lines = ImmutableList.builder();

    private S03Lines() {}

    static List<Coded> of(S03Xingguo.Report report) {
        S03Lines made = new S03Lines();
        made.compared(report);
        made.lines.add(
                Line.heading("s03.beside", "on", report.beside().get(0).start().orElseThrow()));
        report.beside().forEach(made::clock);
        made.lines.add(Line.heading("s03.letters"));
        report.asTheyAre().forEach(made::asItIs);
        made.lines.add(Line.heading("s03.as-first"));
        report.put().forEach(made::put);
        made.lines.add(Line.heading("s03.draft"));
        made.lines.addAll(report.draft().reasons());
        return made.lines.build();
    }

    private void compared(S03Xingguo.Report report) {
        lines.add(Line.heading("s03.title", "edition", report.edition()));
        List<TermComparison> comparisons = report.laid().comparisons();
        for (Dated<TermRule> dated : report.edition().terms()) {
            TermRule term = dated.value();
            String strictness = comparisons.stream()
                    .filter(comparison -> comparison.key().equals(term.key()))
                    .map(comparison -> comparison.strictness().code())
                    .findFirst()
                    .orElse("same");
            lines.add(Rulebook.term(dated));
            if (!strictness.equals("same")) {
                lines.add(Line.detail("s03.compared", "strictness", strictness));
            }
        }
    }

    private void clock(Deadline deadline) {
        lines.add(Line.item(
                "s03.clock",
                "due",
                deadline.due().orElseThrow(),
                "term",
                deadline.term().key(),
                "effect",
                deadline.term().effect().code()));
    }

    private void asItIs(Put put) {
        int reach = put.outcome().share().unjudged().getOrDefault(WhatIf.REACH, 0);
        if (reach > 0) {
            lines.add(Line.item("s03.as-it-is", "term", put.term().value().key(), "count", reach, "why", WhatIf.REACH));
        }
    }

    private void put(Put put) {
        Share share = put.outcome().share();
        lines.add(Line.item(
                share.judged() == 0 ? "s03.no-data" : "s03.put",
                "term",
                put.term().value().key(),
                "reading",
                put.reading(),
                "letters",
                put.letters(),
                "met",
                share.met(),
                "judged",
                share.judged(),
                "all",
                share.all()));
        if (put.letters().equals(S03Xingguo.ALL)) {
            details(put);
        }
    }

    private void details(Put put) {
        put.outcome()
                .share()
                .unjudged()
                .forEach((why, count) -> lines.add(Line.detail(
                        "s03.unjudged",
                        "count",
                        count,
                        "why",
                        why,
                        "moment",
                        put.term().value().stops().iterator().next())));
        put.outcome().late().stream()
                .limit(NAMED)
                .forEach(late -> lines.add(Line.detail("s03.late", "letter", late.id(), "days", late.days())));
    }
}
