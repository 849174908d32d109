package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Change;
import io.petition.deadline.overlay.Strictness;
import io.petition.deadline.overlay.TermComparison;
import io.petition.examples.scenarios.S25Regulation.Crossing;
import io.petition.explain.Coded;
import io.petition.law.Edition;
import io.petition.time.CalendarChange;
import io.petition.time.DecreedDay;
import io.petition.time.When;
import java.util.List;
import java.util.Optional;

/** The report of {@link S25Regulation} as sentences. */
final class S25Lines {
    private final ImmutableList.Builder<Coded> lines = ImmutableList.builder();

    private S25Lines() {}

    static List<Coded> of(S25Regulation.Report report) {
        S25Lines made = new S25Lines();
        made.heading("s25.title");
        report.editions().forEach(edition -> made.lines.addAll(Rulebook.lines(edition)));
        made.heading(
                "s25.crossing",
                "registered",
                S25Regulation.REGISTERED,
                "accepted",
                S25Regulation.ACCEPTED,
                "step",
                S25Regulation.STEP);
        report.crossings().values().forEach(made::crossing);
        made.heading("s25.refused");
        made.lines.addAll(report.refused().reasons());
        report.refused().comparisons().forEach(made::comparison);
        made.heading("s25.notice");
        report.changes().forEach(made::change);
        made.heading("s25.paused", "on", S25Regulation.HEARING);
        report.left()
                .forEach(left -> made.item(
                        "s25.left",
                        "on",
                        left.asOf(),
                        "status",
                        left.status().kind().code(),
                        "left",
                        left.left().amount() + " " + left.left().unit().code()));
        made.heading("s25.resumed", "due", report.resumed().value().due().orElseThrow());
        made.lines.addAll(report.resumed().steps());
        return made.lines.build();
    }

    private void heading(String code, Object... namesAndValues) {
        lines.add(Line.heading(code, namesAndValues));
    }

    private void item(String code, Object... namesAndValues) {
        lines.add(Line.item(code, namesAndValues));
    }

    private void detail(String code, Object... namesAndValues) {
        lines.add(Line.detail(code, namesAndValues));
    }

    private void crossing(Crossing crossing) {
        lines.add(crossing.governance().why());
        crossing.governance()
                .byChoice()
                .forEach((choice, edition) -> detail(
                        "s25.by-choice",
                        "edition-choice",
                        choice.code(),
                        "edition",
                        edition.map(Edition::id).orElse("")));
        crossing.standings().forEach(standing -> {
            detail(
                    "s25.standing",
                    "term",
                    standing.deadline().term().key(),
                    "due",
                    standing.deadline().due().orElseThrow(),
                    "class",
                    standing.matterClass(),
                    "status",
                    standing.status().kind().code());
            standing.status().why().ifPresent(lines::add);
        });
    }

    /** What the draft says without loosening anything, so that a refusal does not hide it. */
    private void comparison(TermComparison comparison) {
        comparison
                .aspects()
                .forEach(aspect -> item(
                        aspect.strictness() == Strictness.DEPENDS ? "s25.aspect-on" : "s25.aspect",
                        "term",
                        comparison.key(),
                        "aspect",
                        aspect.kind().code(),
                        "before",
                        aspect.before(),
                        "after",
                        aspect.after(),
                        "strictness",
                        aspect.strictness().code(),
                        "witness",
                        aspect.witness().map(Object::toString).orElse("")));
    }

    private void change(Change change) {
        item(
                "s25.change",
                "term",
                change.before().term().key(),
                "start",
                change.before().start().orElseThrow(),
                "before",
                due(change.before().due()),
                "after",
                due(change.due()),
                "change",
                change.kind().code());
        for (CalendarChange day : change.days()) {
            detail(
                    day.worked() ? "s25.now-worked" : "s25.now-off",
                    "day",
                    day.date(),
                    "name",
                    day.decree().map(DecreedDay::name).orElse(""));
        }
    }

    private static String due(Optional<When> due) {
        return due.map(When::toString).orElse("");
    }
}
