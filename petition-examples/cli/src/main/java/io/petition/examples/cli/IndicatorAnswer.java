package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.DeadlineAnswer.Noted;
import io.petition.examples.cli.text.Words;
import io.petition.law.Standing;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.IndicatorBook;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in full.
 *
 * @param kind of which facts: {@code case}, {@code submission} or {@code activity}
 * @param says what it counts, in a sentence; left out of a host's own
 * @param definition all that decides what it counts, in words for programs
 * @param period by which of its days a fact belongs to a period
 * @param classes what it shows by name and does not count
 * @param standing whether its source was read: {@code confirmed} or {@code unconfirmed}
 * @param findings what the linter says
 */
@JsonPropertyOrder({
    "key",
    "version",
    "kind",
    "names",
    "says",
    "definition",
    "fingerprint",
    "period",
    "classes",
    "better",
    "decimals",
    "rounding",
    "sources",
    "standing",
    "findings"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorAnswer(
        String key,
        String version,
        String kind,
        Map<String, String> names,
        @Nullable String says,
        String definition,
        String fingerprint,
        String period,
        List<String> classes,
        String better,
        int decimals,
        String rounding,
        List<Source> sources,
        String standing,
        List<Noted> findings) {
    IndicatorAnswer {
        names = ImmutableMap.copyOf(names);
    }

    /** Every indicator of a book, in its order. */
    static List<IndicatorAnswer> all(IndicatorBook book, Words words) {
        List<IndicatorAnswer> all = new ArrayList<>();
        FactKind.ALL.forEach(kind -> add(kind, book, words, all));
        return all;
    }

    private static <F> void add(FactKind<F> kind, IndicatorBook book, Words words, List<IndicatorAnswer> all) {
        kind.indicators().apply(book).forEach(indicator -> all.add(of(kind, indicator, words)));
    }

    private static <F> IndicatorAnswer of(FactKind<F> kind, Indicator<F> indicator, Words words) {
        return new IndicatorAnswer(
                indicator.key(),
                indicator.version(),
                kind.word(),
                indicator.names(),
                words.find("indicator." + indicator.key()).orElse(null),
                indicator.definition(),
                indicator.fingerprint(),
                indicator.period().name(),
                classes(indicator.measure()),
                code(indicator.better()),
                indicator.decimals(),
                code(indicator.rounding()),
                Source.all(indicator.citations()),
                code(indicator.standing()),
                kind.lint().apply(indicator).stream()
                        .map(finding -> Noted.of(finding, words))
                        .toList());
    }

    private static <F> List<String> classes(Measure<F> measure) {
        if (measure instanceof Measure.Share<F> share) {
            return share.named().stream().map(Named::code).toList();
        }
        if (measure instanceof Measure.Composite<F> composite) {
            return composite.parts().stream()
                    .flatMap(part -> classes(part.indicator().measure()).stream())
                    .distinct()
                    .toList();
        }
        return List.of();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean faulty() {
        return findings.stream().anyMatch(Noted::isError);
    }

    String name(Words words) {
        return names.getOrDefault(words.language().locale().getLanguage(), key);
    }

    /** One line of a list. */
    String line(Words words) {
        boolean read = standing.equals(code(Standing.CONFIRMED));
        return words.of(
                read ? "indicators.line" : "indicators.line-unconfirmed",
                "key",
                key,
                "name",
                name(words),
                "kind",
                words.of("indicators.kind." + kind));
    }

    /** In full. */
    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(line(words));
        String sentence = says;
        if (sentence != null) {
            lines.add(words.of("indicators.says", "says", sentence));
        }
        lines.add(words.of("indicators.definition", "version", version, "definition", definition));
        lines.add(words.of("indicators.fingerprint", "fingerprint", fingerprint));
        lines.add(words.of("indicators.period", "period", period));
        if (!classes.isEmpty()) {
            lines.add(words.of(
                    "indicators.classes",
                    "classes",
                    words.list(classes.stream()
                            .map(code -> FigureText.name(code, words))
                            .toList())));
        }
        lines.add(words.of(
                "indicators.printed",
                Answers.args(
                        "decimals",
                        decimals,
                        "rounding",
                        rounding,
                        "better",
                        words.of("indicators.better." + better))));
        sources.forEach(source -> lines.add(
                words.of("indicators.source", "source", words.source(source.instrument(), source.article()))));
        if (sources.isEmpty()) {
            lines.add(words.of("indicators.no-source"));
        }
        findings.forEach(
                finding -> lines.add(words.of("lint.finding", "severity", finding.severity(), "text", finding.text())));
        return lines;
    }
}
