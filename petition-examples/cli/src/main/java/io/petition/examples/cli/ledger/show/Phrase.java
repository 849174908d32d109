package io.petition.examples.cli.ledger.show;

import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.ledger.figure.Label;
import io.petition.examples.cli.text.Words;
import io.petition.rules.text.Language;
import io.petition.statistics.indicator.Rate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Something that is said; the language is chosen when it is shown. */
@FunctionalInterface
interface Phrase {
    String in(Words words);

    /** The same in every language: data, and figures. */
    static Phrase plain(String text) {
        return words -> text;
    }

    static Phrase number(long number) {
        return plain(String.format(Locale.ROOT, "%,d", number));
    }

    /** A number of days; a dash where there is none. */
    static Phrase days(OptionalInt days) {
        return days.isPresent() ? number(days.getAsInt()) : said("none");
    }

    static Phrase share(Rate rate) {
        return !rate.hasData()
                ? said("share.none")
                : said("share", "part", number(rate.part()), "of", number(rate.of()), "percent", percent(rate));
    }

    /** So many, and which part of a whole that stands beside it. */
    static Phrase part(Rate rate) {
        return !rate.hasData()
                ? said("none")
                : said("share.cell", "part", number(rate.part()), "percent", percent(rate));
    }

    /** In percent, rounded once; a dash where there is no data. */
    private static Phrase percent(Rate rate) {
        return rate.percent().map(percent -> plain(percent.toPlainString())).orElse(said("none"));
    }

    /** What a line of a ledger is called. */
    static Phrase label(Label label) {
        if (label instanceof Label.Named named) {
            return words -> words.language() == Language.ZH ? named.name() : named.nameEn();
        }
        return said(((Label.Coded) label).code());
    }

    /** A sentence with its arguments, name after value; a value is a phrase or a plain text. */
    static Phrase said(String code, Object... args) {
        ImmutableMap.Builder<String, Object> named = ImmutableMap.builder();
        for (int i = 0; i < args.length; i += 2) {
            named.put((String) args[i], args[i + 1]);
        }
        Map<String, Object> all = named.buildOrThrow();
        return words -> words.of(
                code,
                all.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, arg -> spoken(arg.getValue(), words))));
    }

    /** Several phrases on one line. */
    static Phrase list(List<Phrase> phrases) {
        return words ->
                words.list(phrases.stream().map(phrase -> phrase.in(words)).toList());
    }

    /** Several names in a sentence. */
    static Phrase names(List<Phrase> names) {
        return words -> names.stream().map(name -> name.in(words)).collect(Collectors.joining(words.of("list.names")));
    }

    private static String spoken(Object value, Words words) {
        return value instanceof Phrase phrase ? phrase.in(words) : value.toString();
    }
}
