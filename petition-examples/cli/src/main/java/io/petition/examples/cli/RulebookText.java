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
        for (String other : rulebook.editionChoice().alternatives()) {
            lines.add(words.of("rulebook.choice-other", "choice", words.of("edition-choice." + other)));
        }
        for (Rulebook.Clock clock : rulebook.clocks()) {
            clock(clock, words, lines);
        }
        withoutTerm(rulebook, words, lines);
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
        classes(rulebook, words, lines);
        grounds(rulebook, words, lines);
        return lines;
    }

    private static void withoutTerm(Rulebook rulebook, Words words, List<String> lines) {
        lines.add("");
        lines.add(words.of("rulebook.without-term"));
        for (Rulebook.Without none : rulebook.withoutTerm()) {
            String holder = none.holder();
            lines.add(words.of(
                    holder == null ? "rulebook.without-holder" : "rulebook.without",
                    "key",
                    none.key(),
                    "name",
                    none.name(),
                    "holder",
                    holder == null ? "" : holder,
                    "source",
                    sources(none.sources(), words)));
        }
    }

    private static void classes(Rulebook rulebook, Words words, List<String> lines) {
        if (rulebook.classes().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(words.of("rulebook.classes"));
        for (ClassLine line : rulebook.classes()) {
            String route = line.route();
            lines.add(words.of(
                    route == null ? "rulebook.class" : "rulebook.class-led",
                    "key",
                    line.key(),
                    "name",
                    line.name(),
                    "route",
                    route == null ? "" : route,
                    "source",
                    sources(line.sources(), words)));
        }
    }

    /** By act, in the order in which the edition has them. */
    private static void grounds(Rulebook rulebook, Words words, List<String> lines) {
        List<String> acts =
                rulebook.grounds().stream().map(GroundLine::act).distinct().toList();
        for (String act : acts) {
            lines.add("");
            lines.add(words.of("rulebook.grounds", "act", act));
            for (GroundLine line : rulebook.grounds()) {
                if (line.act().equals(act)) {
                    lines.add(words.of(
                            "rulebook.ground",
                            "key",
                            line.key(),
                            "name",
                            line.name(),
                            "source",
                            sources(line.sources(), words),
                            "standing",
                            line.mark()));
                }
            }
        }
    }

    private static String sources(List<Source> sources, Words words) {
        return words.list(sources.stream()
                .map(source -> words.source(source.instrument(), source.article()))
                .toList());
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
