package io.petition.examples.cli;

import com.google.common.base.Splitter;
import io.petition.examples.cli.text.Words;
import io.petition.law.TermFacts;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an overlay changes of a term, from the words of the text format into those of people. */
final class AspectWords {
    private static final Splitter SUM = Splitter.on(" + ");

    private AspectWords() {}

    /** One value; what has no words of its own stays as it is. */
    static String of(String aspect, @Nullable String value, Words words) {
        if (value == null) {
            return words.of("compared.nothing");
        }
        return switch (aspect) {
            case "base", "term", "total", "extension" ->
                SUM.splitToStream(value)
                        .map(part -> words.of("compared.span", "value", part))
                        .collect(Collectors.joining(" + "));
            case "start", "stops", "releases" -> words.of("compared.milestone", "value", value);
            case "pauses" -> words.of("compared.ground", "value", value);
            case "needs" -> words.of("compared.need", "value", value);
            case "holder" -> words.of("compared.holder", "value", value);
            case "effect" -> words.of("compared.effect", "value", value);
            case "reach" ->
                TermFacts.vocabulary().read(value).condition().map(words::of).orElse(value);
            default -> value;
        };
    }
}
