package io.petition.examples.cli;

import io.petition.examples.cli.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The editions as people read them. */
final class RulebookText {
    private RulebookText() {}

    static List<String> lines(List<Rulebook.Line> editions, Words words) {
        return editions.stream()
                .map(edition -> validity(edition.to(), edition.id(), edition.instrument(), edition.from(), words))
                .toList();
    }

    static List<String> lines(Rulebook rulebook, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(validity(rulebook.to(), rulebook.id(), rulebook.instrument(), rulebook.from(), words));
        lines.add(words.of(
                "rulebook.choice",
                "choice",
                words.of("edition-choice." + rulebook.editionChoice().choice()),
                "standing",
                rulebook.editionChoice().mark()));
        for (Rulebook.Clock clock : rulebook.clocks()) {
            clock(clock, words, lines);
        }
        lines.add("");
        lines.add(words.of("rulebook.without-term"));
        for (Rulebook.Without none : rulebook.withoutTerm()) {
            lines.add(words.of(
                    "rulebook.without",
                    "key",
                    none.key(),
                    "name",
                    none.name(),
                    "source",
                    words.source(none.instrument(), none.article())));
        }
        lines.add("");
        lines.add(words.of(
                "rulebook.disputes",
                "steps",
                words.list(rulebook.disputes().steps().stream()
                        .map(step -> words.of("dispute." + step))
                        .toList()),
                "source",
                words.source(rulebook.instrument(), rulebook.disputes().article()),
                "standing",
                rulebook.disputes().mark()));
        return lines;
    }

    private static void clock(Rulebook.Clock clock, Words words, List<String> lines) {
        lines.add("");
        lines.add(words.of("rulebook.clock", "key", clock.key(), "name", clock.name()));
        String span = clock.span();
        lines.add(words.of(
                span == null ? "rulebook.given" : "rulebook.span",
                "span",
                span == null ? "" : span,
                "source",
                words.source(clock.instrument(), clock.article()),
                "standing",
                clock.mark()));
        lines.add(words.of("rulebook.holder", "holder", clock.holder(), "effect", clock.legalEffect()));
        lines.add(words.of("rulebook.starts", "milestone", String.join(", ", clock.starts())));
        lines.add(words.of("rulebook.stops", "milestone", String.join(", ", clock.stops())));
        if (!clock.releases().isEmpty()) {
            lines.add(words.of("rulebook.releases", "milestone", String.join(", ", clock.releases())));
        }
        Rulebook.Extension extension = clock.extension();
        if (extension != null) {
            lines.add(words.of(
                    "rulebook.extension",
                    "most",
                    extension.most(),
                    "source",
                    words.source(extension.instrument(), extension.article())));
        }
        for (Rulebook.Pause pause : clock.pauses()) {
            lines.add(words.of(
                    "rulebook.pause",
                    "ground",
                    pause.ground(),
                    "source",
                    words.source(pause.instrument(), pause.article())));
        }
    }

    private static String validity(@Nullable String to, String id, String instrument, String from, Words words) {
        return to == null
                ? words.of("rulebook.edition-open", "id", id, "instrument", instrument, "from", from)
                : words.of("rulebook.edition", "id", id, "instrument", instrument, "from", from, "to", to);
    }
}
