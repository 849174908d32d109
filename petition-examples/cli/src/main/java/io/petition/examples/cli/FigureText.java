package io.petition.examples.cli;

import io.petition.examples.cli.text.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A figure as people read it: what counts, of what, and every class that does not, by name. */
final class FigureText {
    private FigureText() {}

    static String of(FigureAnswer figure, Words words) {
        StringBuilder text = new StringBuilder(head(figure, words));
        FigureAnswer.Between interval = figure.interval();
        if (interval != null) {
            text.append(words.of("figure.interval", "low", interval.low(), "high", interval.high()));
        }
        figure.within().forEach((code, number) -> text.append(named("figure.within", code, number, words)));
        figure.outside().forEach((code, number) -> text.append(named("figure.outside", code, number, words)));
        count(text, "class.others", figure.others(), words);
        FigureAnswer.Days days = figure.days();
        if (days != null) {
            count(text, "class.not-finished", days.open(), words);
            count(text, "figure.backwards", days.backwards(), words);
        }
        count(text, "class.unknown", figure.unknown(), words);
        count(text, "class.undated", figure.undated(), words);
        return text.toString();
    }

    private static String head(FigureAnswer figure, Words words) {
        String percent = figure.percent();
        List<FigureAnswer> parts = figure.parts();
        if (parts != null) {
            return words.of(
                    percent == null ? "figure.composite-no-data" : "figure.composite",
                    Map.of(
                            "percent",
                            percent == null ? "" : percent,
                            "parts",
                            parts.stream().map(part -> of(part, words)).collect(Collectors.joining(" | "))));
        }
        FigureAnswer.Days days = figure.days();
        if (days != null) {
            Integer median = days.median();
            Integer ninety = days.ninety();
            String mean = days.mean();
            return median == null || ninety == null || mean == null
                    ? words.of("figure.no-days")
                    : words.of(
                            "figure.days",
                            Answers.args(
                                    "facts", days.facts(),
                                    "median", median,
                                    "ninety", ninety,
                                    "mean", mean,
                                    "sum", days.sum()));
        }
        Long total = figure.total();
        if (total != null) {
            return total.toString();
        }
        return words.of(
                percent == null ? "figure.no-data" : "figure.share",
                Answers.args(
                        "part",
                        String.valueOf(figure.part()),
                        "of",
                        String.valueOf(figure.of()),
                        "percent",
                        percent == null ? "" : percent));
    }

    private static String named(String sentence, String code, long number, Words words) {
        return words.of(sentence, "class", name(code, words), "number", Long.toString(number));
    }

    /** What a class is called; by its code where it is a host's own. */
    static String name(String code, Words words) {
        return words.find("class." + code).orElse(code);
    }

    private static void count(StringBuilder text, String name, long number, Words words) {
        if (number > 0) {
            text.append(words.of("figure.besides", "class", words.of(name), "number", Long.toString(number)));
        }
    }
}
