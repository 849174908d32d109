package io.petition.examples.cli.ledger.show;

import com.google.common.collect.ImmutableList;
import io.petition.examples.cli.ledger.figure.Report;
import io.petition.examples.cli.ledger.read.Kind;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Finding;
import io.petition.rules.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A report in its three forms.
 *
 * @param report the report
 * @param listed the findings one by one, where they were asked for
 */
public record Shown(Report report, Optional<List<Finding>> listed) {
    private static final String SENTENCES = "/io/petition/examples/cli/ledger/ledger";

    /** A terminal is no place for a hundred organs. */
    private static final int MOST_LINES = 20;

    public Shown {
        Objects.requireNonNull(report, "report");
        listed = listed.map(ImmutableList::copyOf);
    }

    /** Without a list of findings. */
    public static Shown of(Report report) {
        return new Shown(report, Optional.empty());
    }

    /** With the findings one by one, all or of one kind. */
    public static Shown listing(Report report, Optional<Kind> kind) {
        return new Shown(report, Optional.of(FindingList.of(report.cases(), kind)));
    }

    /** The sentences of the ledger beside those of the command. */
    public static Words words(Words command) {
        return command.with(Shown.class, SENTENCES);
    }

    /** As lines for people. */
    public List<String> text(Words words) {
        Story story = new Story(report);
        List<String> lines = new ArrayList<>();
        lines.add(words.of("title"));
        lines.add(story.name().in(words));
        lines.add(story.period().in(words));
        lines.add(story.assumption().in(words));
        lines.addAll(new TextReport(words).of(story.sections(MOST_LINES)));
        lines.add("");
        story.origin().forEach(origin -> lines.add(origin.in(words)));
        if (listed.isPresent()) {
            lines.add("");
            lines.add(words.of(listed.get().isEmpty() ? "findings.none" : "findings.list"));
            lines.addAll(FindingList.lines(listed.get(), words));
        }
        return lines;
    }

    /** As an object for programs. */
    public Map<String, Object> json() {
        return JsonReport.of(report, listed);
    }

    /** As a page that needs nothing else, in both languages. */
    public String page() {
        return new Page(report, words(new Words(Language.ZH)), words(new Words(Language.EN))).html();
    }
}
