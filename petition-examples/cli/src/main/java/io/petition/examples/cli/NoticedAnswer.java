package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Finding;
import io.petition.lifecycle.Checked;
import io.petition.lifecycle.MatterState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was noticed in a history.
 *
 * @param version the number of the event in its matter; null where it concerns none
 * @param line the line of the file; null where it concerns none
 */
@JsonPropertyOrder({"severity", "code", "message", "version", "line"})
record NoticedAnswer(
        String severity,
        String code,
        String message,
        @Nullable Long version,
        @Nullable Long line) {
    /** What a fold found, and what is to be said of lines. */
    static List<NoticedAnswer> of(MatterState state, MatterLines matter, Words words) {
        List<NoticedAnswer> all = lines(matter, words);
        Map<String, Long> byVersion = state.findings().isEmpty() ? Map.of() : matter.byVersion();
        for (Finding finding : state.findings()) {
            String version = finding.args().getOrDefault("version", "");
            Long line = byVersion.get(version);
            all.add(of(finding, line == null ? null : Long.valueOf(version), line, words));
        }
        return all;
    }

    /** The same of a look at a history. */
    static List<NoticedAnswer> of(Checked checked, MatterLines matter, Words words) {
        List<NoticedAnswer> all = lines(matter, words);
        for (Checked.Placed placed : checked.findings()) {
            int at = placed.place() - 1;
            all.add(of(
                    placed.finding(),
                    at < 0 ? null : matter.events().get(at).version(),
                    at < 0 ? null : matter.numbers().get(at),
                    words));
        }
        return all;
    }

    private static List<NoticedAnswer> lines(MatterLines matter, Words words) {
        List<NoticedAnswer> all = new ArrayList<>();
        for (MatterLines.Noticed noticed : matter.noticed()) {
            all.add(of(noticed.finding(), null, noticed.line(), words));
        }
        return all;
    }

    private static NoticedAnswer of(Finding finding, @Nullable Long version, @Nullable Long line, Words words) {
        return new NoticedAnswer(finding.severity().code(), finding.code(), words.of(finding), version, line);
    }

    String line(Words words) {
        return line == null
                ? words.of("history.finding", "severity", severity, "text", message)
                : words.of("history.finding-at", "severity", severity, "text", message, "line", Long.toString(line));
    }
}
