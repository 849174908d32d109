package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.assignment.sharing.Allocation;
import io.petition.assignment.sharing.CaseReasons;
import io.petition.assignment.sharing.Sharing;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Coded;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hard cases shared out, as programs read it. Leaders are told as the file names them: it is the host's own.
 *
 * @param complete whether every case has its sponsors, and every leader what they shall have
 */
@JsonPropertyOrder({"complete", "figures", "cases", "loads", "noticed"})
record AllocateAnswer(boolean complete, Figures figures, List<Case> cases, List<Load> loads, List<Noticed> noticed) {
    /** By what it was measured. */
    @JsonPropertyOrder({"missing", "lacking", "cost", "squares", "moved"})
    record Figures(long missing, long lacking, long cost, long squares, long moved) {}

    /**
     * One case.
     *
     * @param unmet what it lacks; absent where it lacks nothing
     * @param explained why these and not others; absent where it was not asked
     */
    @JsonPropertyOrder({"id", "sponsors", "released", "unmet", "explained"})
    record Case(
            String id,
            List<String> sponsors,
            List<String> released,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Unmet unmet,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Explained explained) {}

    /** What a case lacks. */
    @JsonPropertyOrder({"wanted", "missing", "reasons", "shortage"})
    record Unmet(
            int wanted,
            int missing,
            List<Answers.Why> reasons,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Shortage shortage) {}

    /** The cases and the leaders that prove that the quotas do not suffice. */
    @JsonPropertyOrder({"cases", "leaders", "wanted", "room"})
    record Shortage(List<String> cases, List<String> leaders, int wanted, int room) {}

    /** Why a case has the sponsors it has. */
    @JsonPropertyOrder({"chosen", "passed"})
    record Explained(List<Chosen> chosen, List<Passed> passed) {}

    /** A sponsor, what they cost the case and of what that is made. */
    @JsonPropertyOrder({"leader", "cost", "parts"})
    record Chosen(String leader, long cost, List<Part> parts) {}

    /** A part of a cost. */
    @JsonPropertyOrder({"code", "message"})
    record Part(String code, String message) {}

    /** A leader who is not its sponsor, and why. */
    @JsonPropertyOrder({"leader", "reasons"})
    record Passed(String leader, List<Answers.Why> reasons) {}

    /** What a leader has. */
    @JsonPropertyOrder({"leader", "held", "given", "least", "most"})
    record Load(String leader, int held, int given, int least, int most) {}

    /** What was noticed in the files. */
    @JsonPropertyOrder({"severity", "code", "message"})
    record Noticed(String severity, String code, String message) {}

    static AllocateAnswer of(Sharing sharing, boolean explain, Words words) {
        Allocation allocation = sharing.allocation();
        Allocation.Figures figures = allocation.figures();
        Map<MatterId, Unmet> unmet = new HashMap<>();
        allocation.unmet().forEach(each -> unmet.put(each.id(), unmet(each, words)));
        return new AllocateAnswer(
                allocation.complete(),
                new Figures(figures.missing(), figures.lacking(), figures.cost(), figures.squares(), figures.moved()),
                allocation.cases().stream()
                        .map(each -> new Case(
                                each.id().value(),
                                names(each.sponsors()),
                                names(each.released()),
                                unmet.get(each.id()),
                                explain ? explained(sharing.explain(each.id()).orElseThrow(), words) : null))
                        .toList(),
                allocation.loads().stream()
                        .map(load ->
                                new Load(load.leader().value(), load.held(), load.given(), load.least(), load.most()))
                        .toList(),
                allocation.findings().stream()
                        .map(finding ->
                                new Noticed(finding.severity().code(), finding.code(), words.of((Coded) finding)))
                        .toList());
    }

    private static Unmet unmet(Allocation.Unmet each, Words words) {
        Optional<Shortage> shortage = each.shortage()
                .map(proof -> new Shortage(
                        proof.cases().stream().map(MatterId::value).toList(),
                        names(proof.leaders()),
                        proof.wanted(),
                        proof.room()));
        return new Unmet(
                each.wanted(),
                each.missing(),
                each.reasons().stream()
                        .map(reason -> Answers.Why.of(reason, words))
                        .toList(),
                shortage.orElse(null));
    }

    private static Explained explained(CaseReasons reasons, Words words) {
        return new Explained(
                reasons.chosen().stream()
                        .map(chosen -> new Chosen(
                                chosen.leader().value(),
                                chosen.cost(),
                                chosen.parts().stream()
                                        .map(part -> new Part(part.code(), words.of((Coded) part)))
                                        .toList()))
                        .toList(),
                reasons.passed().stream()
                        .map(passed -> new Passed(
                                passed.leader().value(),
                                passed.reasons().stream()
                                        .map(reason -> Answers.Why.of(reason, words))
                                        .toList()))
                        .toList());
    }

    private static List<String> names(Collection<PersonRef> persons) {
        return persons.stream().map(PersonRef::value).toList();
    }

    List<String> text(Words words) {
        List<String> lines = new ArrayList<>();
        for (Case each : cases) {
            String who = each.sponsors().isEmpty() ? words.of("allocate.nobody") : words.list(each.sponsors());
            String released =
                    each.released().isEmpty() ? "" : words.of("allocate.released", "who", words.list(each.released()));
            lines.add(words.of("allocate.case", "case", each.id(), "who", who) + released);
            if (each.unmet() != null) {
                lacks(each.unmet(), words, lines);
            }
            if (each.explained() != null) {
                why(each.explained(), words, lines);
            }
        }
        for (Load load : loads) {
            int total = load.held() + load.given();
            Map<String, String> args =
                    Answers.args("who", load.leader(), "total", total, "most", load.most(), "held", load.held());
            String lacking = total >= load.least()
                    ? ""
                    : words.of("allocate.lacking", Answers.args("count", load.least() - total, "least", load.least()));
            lines.add(words.of("allocate.load", args) + lacking);
        }
        noticed.forEach(
                each -> lines.add(words.of("history.finding", "severity", each.severity(), "text", each.message())));
        lines.add(words.of(
                "allocate.figures",
                Answers.args(
                        "missing",
                        figures.missing(),
                        "lacking",
                        figures.lacking(),
                        "cost",
                        figures.cost(),
                        "squares",
                        figures.squares(),
                        "moved",
                        figures.moved())));
        return lines;
    }

    private static void lacks(Unmet unmet, Words words, List<String> lines) {
        unmet.reasons()
                .forEach(reason -> lines.add(words.of(
                        "allocate.unmet",
                        Answers.args(
                                "missing", unmet.missing(), "wanted", unmet.wanted(), "message", reason.message()))));
        Shortage proof = unmet.shortage();
        if (proof != null) {
            lines.add(words.of(
                    "allocate.proof", "cases", words.list(proof.cases()), "leaders", words.list(proof.leaders())));
        }
    }

    private static void why(Explained explained, Words words, List<String> lines) {
        for (Chosen chosen : explained.chosen()) {
            String parts = words.list(chosen.parts().stream().map(Part::message).toList());
            lines.add(words.of(
                    "allocate.chosen", Answers.args("who", chosen.leader(), "cost", chosen.cost(), "parts", parts)));
        }
        for (Passed passed : explained.passed()) {
            String reasons = words.list(
                    passed.reasons().stream().map(Answers.Why::message).toList());
            lines.add(words.of("allocate.passed", "who", passed.leader(), "reasons", reasons));
        }
    }
}
