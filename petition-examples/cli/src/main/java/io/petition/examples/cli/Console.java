package io.petition.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.rules.io.RuleFormatException;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where answers and messages go: answers to standard output, messages to standard error, both UTF-8. As JSON, a refusal
 * and a fault are answers too; as text, a refusal is an answer and a fault is a message.
 */
final class Console implements AutoCloseable {
    /** The answer is no. */
    static final int REFUSED = 1;

    /** The question cannot be read. */
    static final int UNREADABLE = 2;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Settings settings;
    private final Words words;
    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;

    Console(Settings settings, InputStream in, OutputStream out, OutputStream err) {
        this.settings = settings;
        this.words = new Words(settings.language());
        this.in = in;
        this.out = writer(out);
        this.err = writer(err);
    }

    private static PrintWriter writer(OutputStream bytes) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16));
    }

    InputStream in() {
        return in;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    Words words() {
        return words;
    }

    /** Shows an outcome and returns its exit code. */
    int show(Outcome outcome) {
        if (settings.json()) {
            line(json(outcome));
        } else if (outcome instanceof Outcome.Answered answered) {
            answered.text().apply(words).forEach(this::line);
        } else if (outcome instanceof Outcome.Judged judged) {
            judged.text().apply(words).forEach(this::line);
        } else if (outcome instanceof Outcome.Refused refused) {
            refused.reasons().forEach(reason -> line(words.of("refused", "message", words.of(reason))));
        }
        return exit(outcome);
    }

    /** Shows one of many answers: as JSON on a line of its own. */
    void row(Object json, Function<Words, String> text) {
        if (settings.json()) {
            line(json);
        } else {
            line(text.apply(words));
        }
    }

    /** Shows one of many answers as JSON, whatever the form: where the others are. */
    void json(Object json) {
        line(json);
    }

    /** Shows the outcome of one line of a file and returns its exit code. */
    int show(long number, Outcome outcome) {
        if (!settings.json() && outcome instanceof Outcome.Refused refused) {
            for (Reason reason : refused.reasons()) {
                line(words.of("line.refused", "line", Long.toString(number), "message", words.of(reason)));
            }
            return exit(outcome);
        }
        ObjectNode line = JSON.createObjectNode().put("line", number);
        line.setAll((ObjectNode) JSON.valueToTree(json(outcome)));
        line(line);
        return exit(outcome);
    }

    /** Says something beside the answer. */
    void note(String code, Map<String, String> args) {
        err.println(words.of(code, args));
    }

    /** Tells what is wrong with the command line. */
    int fault(BadInput fault) {
        if (settings.json()) {
            line(error(fault));
        } else {
            err.println(words.of("error", "message", words.of(fault)));
        }
        return UNREADABLE;
    }

    /** Tells what is wrong with a file of rules: every fault, with its line. */
    int faults(BadInput fault, List<RuleFormatException.Fault> places) {
        if (settings.json()) {
            line(new Answers.Faults(
                    error(fault).error(), places.stream().map(Answers.Place::of).toList()));
        } else {
            err.println(words.of("error", "message", words.of(fault)));
            places.forEach(place -> err.println(place));
        }
        return UNREADABLE;
    }

    /** Tells what is wrong with a row of a table, or with the tables together. */
    int fault(Finding finding) {
        if (!settings.json()) {
            err.println(words.of("error", "message", words.of(finding)));
            return UNREADABLE;
        }
        Answers.Field field =
                new Answers.Field(finding.args().getOrDefault("column", finding.code()), words.of(finding));
        if (!finding.args().containsKey("line")) {
            line(new Answers.Fault(field));
        } else {
            line(new Answers.LineFault(
                    finding.args().get("file"), Long.parseLong(finding.args().get("line")), field));
        }
        return UNREADABLE;
    }

    /** The same with the name of the file, where it has one. */
    int fault(String file, long number, BadInput fault) {
        if (file.equals("-")) {
            return fault(number, fault);
        }
        if (!settings.json()) {
            Map<String, String> args = Map.of("file", file, "line", Long.toString(number), "message", words.of(fault));
            err.println(words.of("line.error-in", args));
            return UNREADABLE;
        }
        line(new Answers.LineFault(file, number, error(fault).error()));
        return UNREADABLE;
    }

    /** Tells what is wrong with one line of a file. */
    int fault(long number, BadInput fault) {
        if (!settings.json()) {
            err.println(words.of("line.error", "line", Long.toString(number), "message", words.of(fault)));
            return UNREADABLE;
        }
        line(new Answers.LineFault(null, number, error(fault).error()));
        return UNREADABLE;
    }

    /** Passes on what was written so far, and says whether the reader of the answers has gone. */
    boolean isClosed() {
        return out.checkError();
    }

    private static int exit(Outcome outcome) {
        boolean no = outcome instanceof Outcome.Refused || (outcome instanceof Outcome.Judged judged && !judged.yes());
        return no ? REFUSED : 0;
    }

    private Object json(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return new Answers.Refusal(refused.reasons().stream()
                    .map(reason -> Answers.Why.of(reason, words))
                    .toList());
        }
        return outcome instanceof Outcome.Judged judged ? judged.json() : ((Outcome.Answered) outcome).json();
    }

    private Answers.Fault error(BadInput fault) {
        return new Answers.Fault(new Answers.Field(fault.field(), words.of(fault)));
    }

    private void line(Object json) {
        try {
            line(JSON.writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answer: cannot be written as JSON; " + json, e);
        }
    }

    private void line(String text) {
        out.print(text);
        out.print('\n');
    }

    @Override
    public void close() {
        out.flush();
        err.flush();
    }
}
