package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.deadline.overlay.Aspect;
import io.petition.deadline.overlay.TermComparison;
import io.petition.examples.cli.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a term of an overlay compares with what it replaces, as programs read it.
 *
 * @param verdict the worst of its aspects; {@code same} where nothing differs
 * @param authority what it names as allowing it to be looser; empty where it names nothing
 */
@JsonPropertyOrder({"overlay", "term", "verdict", "aspects", "citations", "authority"})
record Compared(
        String overlay,
        String term,
        String verdict,
        List<Differing> aspects,
        List<Answers.Source> citations,
        List<Answers.Source> authority) {
    /**
     * One thing that differs.
     *
     * @param before null when nothing stood there
     * @param after null when nothing stands there now
     * @param witness a day from which it is the looser, where the verdict depends on the day or is looser
     */
    @JsonPropertyOrder({"aspect", "verdict", "before", "after", "witness"})
    record Differing(
            String aspect,
            String verdict,
            @Nullable String before,
            @Nullable String after,
            @Nullable String witness) {
        static Differing of(Aspect aspect) {
            return new Differing(
                    aspect.kind().code(),
                    aspect.strictness().code(),
                    aspect.before().isEmpty() ? null : aspect.before(),
                    aspect.after().isEmpty() ? null : aspect.after(),
                    aspect.witness().map(LocalDate::toString).orElse(null));
        }
    }

    static List<Compared> of(String overlay, List<TermComparison> comparisons) {
        return comparisons.stream()
                .map(comparison -> new Compared(
                        overlay,
                        comparison.key().value(),
                        comparison.strictness().code(),
                        comparison.aspects().stream().map(Differing::of).toList(),
                        comparison.citations().stream().map(Answers.Source::of).toList(),
                        comparison.authority().stream().map(Answers.Source::of).toList()))
                .toList();
    }

    /** Term by term, for people. */
    static List<String> lines(List<Compared> terms, Words words) {
        List<String> lines = new ArrayList<>();
        for (Compared term : terms) {
            String sources = words.list(term.citations().stream()
                    .map(source -> words.source(source.instrument(), source.article()))
                    .toList());
            lines.add(words.of("compared.term", "term", term.term(), "strictness", term.verdict(), "sources", sources));
            term.aspects().forEach(aspect -> lines.add(line(aspect, words)));
            for (Answers.Source source : term.authority()) {
                lines.add(
                        words.of("compared.authority", "source", words.source(source.instrument(), source.article())));
            }
        }
        return lines;
    }

    private static String line(Differing aspect, Words words) {
        String witness = aspect.witness();
        return words.of(
                witness == null ? "compared.aspect" : "compared.witness",
                "aspect",
                aspect.aspect(),
                "strictness",
                aspect.verdict(),
                "before",
                AspectWords.of(aspect.aspect(), aspect.before(), words),
                "after",
                AspectWords.of(aspect.aspect(), aspect.after(), words),
                "witness",
                witness == null ? "" : witness);
    }
}
