package io.petition.examples.cli.text;

import com.google.common.collect.ImmutableMap;
import io.petition.condition.Condition;
import io.petition.explain.Coded;
import io.petition.explain.Reason;
import io.petition.rules.text.ConditionTexts;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of the library and of the command in one language. */
public final class Words {
    /** {@code 34}, a paragraph {@code 23-3}, an item {@code 31(6)}. */
    private static final Pattern ARTICLE = Pattern.compile("(\\d+)(?:-(\\d+))?(?:\\((\\d+)\\))?");

    private static final String MESSAGES = "/io/petition/examples/cli/messages";

    private final Texts texts;

    public Words(Language language) {
        this(Texts.in(language).with(Words.class, MESSAGES));
    }

    private Words(Texts texts) {
        this.texts = texts;
    }

    /** The same with a bundle of sentences beside a class. */
    public Words with(Class<?> anchor, String bundle) {
        return new Words(texts.with(anchor, bundle));
    }

    public Language language() {
        return texts.language();
    }

    /** A sentence with its arguments. */
    public String of(String code, Map<String, String> args) {
        return texts.text(code, args);
    }

    public String of(Coded coded) {
        return texts.text(coded);
    }

    /** A sentence with its arguments, name after value: {@code of("deadline.due", "date", "2026-05-06")}. */
    public String of(String code, String... args) {
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        for (int i = 0; i < args.length; i += 2) {
            named.put(args[i], args[i + 1]);
        }
        return texts.text(code, named.buildOrThrow());
    }

    /** A sentence without arguments, if there is one. */
    public Optional<String> find(String code) {
        return texts.find(code);
    }

    /** A condition as part of a sentence. */
    public String of(Condition<?> condition) {
        return new ConditionTexts(texts).text(condition);
    }

    /** Why not, and what would cure it. */
    public String of(Reason reason) {
        String why = texts.text(reason);
        return reason.cure()
                .map(cure -> of("refused.with-cure", "why", why, "cure", texts.text(cure, reason.args())))
                .orElse(why);
    }

    /** A date with its day of the week, and the time of the day where there is one. */
    public String date(String iso) {
        int time = iso.indexOf('T');
        String date = time < 0 ? iso : iso.substring(0, time);
        String weekday = of("weekday." + LocalDate.parse(date).getDayOfWeek().getValue());
        return time < 0
                ? of("date", "date", date, "weekday", weekday)
                : of("date.time", "date", date, "weekday", weekday, "time", iso.substring(time + 1));
    }

    /** An instrument with its article, as people write it. */
    public String source(String instrument, String article) {
        Matcher parts = ARTICLE.matcher(article);
        if (!parts.matches()) {
            return of("source", "instrument", instrument, "article", article);
        }
        String kind =
                parts.group(3) != null ? "source.item" : parts.group(2) != null ? "source.paragraph" : "source.article";
        String part = parts.group(3) != null ? parts.group(3) : parts.group(2) != null ? parts.group(2) : "";
        return texts.text(kind, Map.of("instrument", instrument, "article", parts.group(1), "part", part));
    }

    /** Several sources, or keys, on one line. */
    public String list(List<String> items) {
        return items.stream().collect(Collectors.joining(of("list.separator")));
    }
}
