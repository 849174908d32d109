package io.petition.examples.elsewhere;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.deadline.Deadlines;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.time.Span;
import io.petition.time.When;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/**
 * England: one complaint through both stages, once to a landlord, whose code is law, and once to a council, whose code is
 * guidance. What is late is late under either; it is a breach under one.
 */
public final class UkComplaint {
    private static final Scope SCOPE = Scope.track("1", 1);

    private UkComplaint() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, UTF_8);
        var happened = List.of(
                on("issue-known", "2026-02-16"),
                on("matter-known", "2026-02-16"),
                on("complaint-received", "2026-04-01"),
                on("stage1-acknowledged", "2026-04-10"),
                on("stage1-extended", "2026-04-22").granting(Span.workingDays(10)),
                on("stage1-answered", "2026-05-06"),
                on("escalation-requested", "2026-05-11"),
                on("stage2-acknowledged", "2026-05-15"),
                on("stage2-answered", "2026-06-22"));
        var landlord = ElsewhereRegimes.ukHousing();
        show(landlord, happened, out);
        show(ElsewhereRegimes.ukLgsco(), happened, out);
        explain(landlord, happened, out);
    }

    private static void show(Regime regime, List<Milestone> happened, PrintStream out) {
        var texts = Texts.in(Language.EN);
        var deadlines = Deadlines.under(regime);
        var asOf = When.on(LocalDate.parse("2026-06-30"));
        var edition = regime.editions().entries().get(0).value();
        out.println(edition.instrument() + ", as of " + asOf + ":");
        for (var deadline : deadlines.of(edition, happened, TermFacts.unknown())) {
            var status = deadlines.status(deadline, asOf);
            out.println("  " + deadline.term().key() + ": from "
                    + deadline.start().orElseThrow() + ", due " + deadline.due().orElseThrow() + ", "
                    + texts.text("status." + status.kind().code())
                    + (status.daysLate() > 0 ? " by " + status.daysLate() + " day(s)" : "")
                    + (deadlines.breached(deadline, asOf) ? ", a breach" : ""));
        }
    }

    /** How the first answer, which was extended, came to be due. */
    private static void explain(Regime regime, List<Milestone> happened, PrintStream out) {
        var texts = Texts.in(Language.EN);
        var deadlines = Deadlines.under(regime);
        var edition = regime.editions().entries().get(0).value();
        var response = edition.term(TermKey.of("stage1-response")).rule().orElseThrow();
        out.println("how " + response.value().key() + " came to be due:");
        for (var clock : deadlines.clocks(response, happened)) {
            for (var step : deadlines.explain(clock).steps()) {
                out.println("  " + step.from() + ".." + step.to() + " " + texts.text(step) + " " + step.citations());
            }
        }
    }

    private static Milestone on(String key, String day) {
        return Milestone.of(MilestoneKey.of(key), SCOPE, When.on(LocalDate.parse(day)));
    }
}
