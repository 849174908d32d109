package io.petition.rules.text;

import com.google.common.collect.ImmutableSortedMap;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sentences of one language, by code. A sentence has named places, {@code {date}}. A place {@code {term.name}} is
 * filled with the text whose code is {@code term.} and the value, so that a key reads as a name; {@code {by.milestone}}
 * with that of {@code milestone.} and the value; {@code {by.span}} with a length of time in words. Several keys are
 * joined with a comma and a space in the value, each is looked up, and they are joined again as the language does it. Names
 * have the codes {@code term.}, {@code act.}, {@code stage.}, {@code status.}, {@code holder.}, {@code role.},
 * {@code ground.}, {@code milestone.}, {@code channel.} and {@code matter-class.} before their keys.
 */
public final class Texts {
    private static final String SPAN = "span";
    private static final String KEYS = ", ";

    private final Language language;
    private final ImmutableSortedMap<String, String> sentences;

    private Texts(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = ImmutableSortedMap.copyOf(sentences);
    }

    /** The library's own sentences, read from the class path: make it once and keep it. */
    public static Texts in(Language language) {
        return of(language, Texts.class, "texts");
    }

    /** The library's sentences and a host's own beside them; the host's win where both have a code. */
    public Texts with(Class<?> anchor, String bundle) {
        Map<String, String> both = new TreeMap<>(sentences);
        both.putAll(of(language, anchor, bundle).sentences);
        return new Texts(language, both);
    }

    private static Texts of(Language language, Class<?> anchor, String bundle) {
        String resource = bundle + "_" + language.suffix() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("bundle: no resource " + resource + " beside " + anchor.getName()
                        + "; put the sentences there, UTF-8");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bundle " + resource + " cannot be read", e);
        }
        ImmutableSortedMap.Builder<String, String> sentences = ImmutableSortedMap.naturalOrder();
        properties.stringPropertyNames().forEach(code -> sentences.put(code, properties.getProperty(code)));
        return new Texts(language, sentences.buildOrThrow());
    }

    public Language language() {
        return language;
    }

    /** The codes that have a sentence. */
    public Set<String> codes() {
        return sentences.keySet();
    }

    public String text(Coded coded) {
        return text(coded.code(), coded.args());
    }

    /** The sentence of a code; the code itself and its arguments where there is none, so that nothing is lost. */
    public String text(String code, Map<String, String> args) {
        String sentence = sentences.get(code);
        return sentence == null ? (args.isEmpty() ? code : code + " " + args) : fill(sentence, args);
    }

    /** What would cure a reason, if anything would. */
    public Optional<String> cure(Reason reason) {
        return reason.cure().map(code -> text(code, reason.args()));
    }

    /** The sentence of a code without arguments. */
    public String text(String code) {
        return text(code, Map.of());
    }

    /** The sentence of a code, if there is one. */
    public Optional<String> find(String code) {
        return Optional.ofNullable(sentences.get(code));
    }

    private String fill(String sentence, Map<String, String> args) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        int open;
        while ((open = sentence.indexOf('{', at)) >= 0) {
            int close = sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(sentence, at, open).append(value(sentence.substring(open + 1, close), args));
            at = close + 1;
        }
        return filled.append(sentence, at, sentence.length()).toString();
    }

    private String value(String place, Map<String, String> args) {
        int dot = place.indexOf('.');
        if (dot < 0) {
            return args.getOrDefault(place, "{" + place + "}");
        }
        String name = place.substring(0, dot);
        String kind = place.substring(dot + 1);
        String value = args.getOrDefault(name, "");
        if (kind.equals(SPAN)) {
            return span(value);
        }
        String prefix = (kind.equals("name") ? name : kind) + ".";
        return Arrays.stream(value.split(KEYS, -1))
                .map(key -> find(prefix + key).orElse(key))
                .collect(Collectors.joining(find("list.separator").orElse(KEYS)));
    }

    /** {@code 60 calendar-days} in words; what is no such length stays as it is. */
    private String span(String value) {
        int space = value.indexOf(' ');
        Optional<String> words = find(SPAN + "." + value.substring(space + 1));
        return space < 0 || words.isEmpty() ? value : fill(words.get(), Map.of("n", value.substring(0, space)));
    }
}
