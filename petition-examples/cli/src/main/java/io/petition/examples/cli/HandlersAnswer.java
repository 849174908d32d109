package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.assignment.sharing.CaseReasons;
import io.petition.assignment.sharing.Handler;
import io.petition.assignment.sharing.HandlerAnswer;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Coded;
import io.petition.model.MatterId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * New cases given to handlers, as programs read it. Handlers are told as the file names them: it is the host's own.
 *
 * @param complete whether every case has a handler
 */
@JsonPropertyOrder({"complete", "cases", "loads"})
record HandlersAnswer(boolean complete, List<Case> cases, List<Load> loads) {
    /**
     * One case.
     *
     * @param handler who gets it; null for nobody
     * @param why what decided; absent where nobody gets it
     * @param passed why the others do not; absent where somebody gets it and it was not asked
     */
    @JsonPropertyOrder({"id", "handler", "why", "passed"})
    record Case(
            String id,
            @Nullable String handler,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Why why,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Passed> passed) {}

    /** What decided. */
    @JsonPropertyOrder({"code", "message"})
    record Why(String code, String message) {}

    /** A handler who does not get a case, and why. */
    @JsonPropertyOrder({"handler", "reasons"})
    record Passed(String handler, List<Answers.Why> reasons) {}

    /** What a handler has when all is given. */
    @JsonPropertyOrder({"handler", "before", "given", "most"})
    record Load(String handler, int before, int given, int most) {}

    static HandlersAnswer of(
            Map<MatterId, HandlerAnswer> answers, Collection<Handler> handlers, boolean explain, Words words) {
        List<Case> cases = new ArrayList<>();
        answers.forEach((id, answer) -> cases.add(shown(id, answer, explain, words)));
        return new HandlersAnswer(
                cases.stream().allMatch(each -> each.handler() != null),
                cases,
                handlers.stream()
                        .sorted(Comparator.comparing(
                                (Handler handler) -> handler.person().value()))
                        .map(handler -> new Load(
                                handler.person().value(),
                                handler.load(),
                                (int) cases.stream()
                                        .filter(each -> handler.person().value().equals(each.handler()))
                                        .count(),
                                handler.most()))
                        .toList());
    }

    private static Case shown(MatterId id, HandlerAnswer answer, boolean explain, Words words) {
        if (answer instanceof HandlerAnswer.Given given) {
            Why why = new Why(given.why().code(), words.of((Coded) given.why()));
            return new Case(id.value(), given.handler().value(), why, explain ? passed(given.passed(), words) : null);
        }
        return new Case(id.value(), null, null, passed(answer.passed(), words));
    }

    private static List<Passed> passed(List<CaseReasons.Passed> passed, Words words) {
        return passed.stream()
                .map(each -> new Passed(
                        each.leader().value(),
                        each.reasons().stream()
                                .map(reason -> Answers.Why.of(reason, words))
                                .toList()))
                .toList();
    }

    List<String> text(Words words) {
        List<String> lines = new ArrayList<>();
        for (Case each : cases) {
            lines.add(
                    each.why() == null
                            ? words.of("allocate.case", "case", each.id(), "who", words.of("allocate.nobody"))
                            : words.of(
                                    "allocate.given",
                                    Answers.args(
                                            "case",
                                            each.id(),
                                            "who",
                                            String.valueOf(each.handler()),
                                            "message",
                                            each.why().message())));
            if (each.passed() != null) {
                each.passed()
                        .forEach(other -> lines.add(words.of(
                                "allocate.passed",
                                "who",
                                other.handler(),
                                "reasons",
                                words.list(other.reasons().stream()
                                        .map(Answers.Why::message)
                                        .toList()))));
            }
        }
        for (Load load : loads) {
            lines.add(words.of(
                    "allocate.load",
                    Answers.args(
                            "who",
                            load.handler(),
                            "total",
                            load.before() + load.given(),
                            "most",
                            load.most(),
                            "held",
                            load.before())));
        }
        return lines;
    }
}
