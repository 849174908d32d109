package io.petition.rules.text;

import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Condition.All;
import io.petition.condition.Condition.Any;
import io.petition.condition.Condition.AtLeast;
import io.petition.condition.Condition.Between;
import io.petition.condition.Condition.In;
import io.petition.condition.Condition.Known;
import io.petition.condition.Condition.Not;
import io.petition.condition.Condition.OfValue;
import io.petition.condition.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Conditions in words, by the sentences of a bundle. What joins parts and what is asked of a fact has the codes
 * {@code condition.}; of a fact named {@code approved} the bundle may say
 *
 * <ul>
 *   <li>{@code fact.approved}: its name;
 *   <li>{@code fact.approved.true}, where the value is {@code true} or {@code false}: the whole sentence that it has
 *       that value;
 *   <li>{@code fact.approved.value}: how its values are named, for example {@code {value.channel}}, by the codes
 *       {@code channel.} and the value.
 * </ul>
 *
 * <p>Facts of one family share {@code fact.clock-*}, where the rest of the name fills {@code {rest.term}}. What the
 * bundle does not name is shown as programs name it.
 */
public final class ConditionTexts {
    private static final String FACT = "fact.";
    private static final Set<String> YES_OR_NO = ImmutableSet.of("true", "false");

    private final Texts texts;

    public ConditionTexts(Texts texts) {
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /** A condition as part of a sentence: no full stop. */
    public String text(Condition<?> condition) {
        if (condition instanceof All<?> all) {
            return joined(all.parts(), "condition.always", "condition.all.separator");
        }
        if (condition instanceof Any<?> any) {
            return joined(any.parts(), "condition.never", "condition.any.separator");
        }
        if (condition instanceof Not<?> not) {
            return isQuestion(not.part())
                    ? question(not.part(), true)
                    : texts.text("condition.not", Map.of("condition", part(not.part())));
        }
        return question(condition, false);
    }

    /** The facts that decided, each with what it was; in their order. */
    public String because(Verdict verdict) {
        return verdict.because().stream()
                .map(because -> because.value()
                        .map(value -> is(because.fact(), value, false))
                        .orElseGet(() -> ask(because.fact(), "known", true, Map.of())))
                .collect(Collectors.joining(texts.text("list.separator")));
    }

    private String joined(List<? extends Condition<?>> parts, String ofNone, String separator) {
        if (parts.isEmpty()) {
            return texts.text(ofNone);
        }
        return parts.size() == 1
                ? text(parts.get(0))
                : parts.stream().map(this::part).collect(Collectors.joining(texts.text(separator)));
    }

    /** In brackets where it joins or negates others: else nobody knows how far the negation or an "or" extends. */
    private String part(Condition<?> condition) {
        String text = text(condition);
        return needsBrackets(condition) ? texts.text("condition.group", Map.of("condition", text)) : text;
    }

    private static boolean needsBrackets(Condition<?> condition) {
        if (condition instanceof Not<?> not) {
            return !isQuestion(not.part());
        }
        List<? extends Condition<?>> parts = condition instanceof All<?> all
                ? all.parts()
                : condition instanceof Any<?> any ? any.parts() : List.of();
        return parts.size() == 1 ? needsBrackets(parts.get(0)) : !parts.isEmpty();
    }

    private static boolean isQuestion(Condition<?> condition) {
        return condition instanceof OfValue<?, ?> || condition instanceof Known<?>;
    }

    private String question(Condition<?> condition, boolean negated) {
        if (condition instanceof In<?, ?> in) {
            return in(in, negated);
        }
        if (condition instanceof AtLeast<?, ?> atLeast) {
            return atLeast(atLeast, negated);
        }
        return condition instanceof Between<?, ?> between
                ? between(between, negated)
                : ask(((Known<?>) condition).fact().name(), "known", negated, Map.of());
    }

    private <T> String in(In<?, T> in, boolean negated) {
        String fact = in.fact().name();
        if (in.values().size() == 1) {
            return is(fact, in.fact().text(in.values().iterator().next()), negated);
        }
        String values = in.values().stream()
                .map(value -> value(fact, in.fact().text(value)))
                .collect(Collectors.joining(texts.text("list.separator")));
        return ask(fact, "in", negated, Map.of("values", values));
    }

    private <T extends Comparable<? super T>> String atLeast(AtLeast<?, T> asked, boolean negated) {
        String fact = asked.fact().name();
        String low = value(fact, asked.fact().text(asked.low()));
        return ask(fact, "at-least", negated, Map.of("low", low));
    }

    private <T extends Comparable<? super T>> String between(Between<?, T> asked, boolean negated) {
        String fact = asked.fact().name();
        String low = value(fact, asked.fact().text(asked.low()));
        String high = value(fact, asked.fact().text(asked.high()));
        return ask(fact, "between", negated, Map.of("low", low, "high", high));
    }

    /** That a fact has a value, or has not; what is not so is so the other way, where there are but two. */
    private String is(String fact, String value, boolean negated) {
        Optional<String> sentence = !YES_OR_NO.contains(value)
                ? Optional.empty()
                : find(fact, "." + (Boolean.parseBoolean(value) != negated), Map.of());
        return sentence.orElseGet(() -> ask(fact, "is", negated, Map.of("value", value(fact, value))));
    }

    private String ask(String fact, String what, boolean negated, Map<String, String> args) {
        Map<String, String> all = new HashMap<>(args);
        all.put("fact", find(fact, "", Map.of()).orElse(fact));
        return texts.text((negated ? "condition.not." : "condition.") + what, all);
    }

    private String value(String fact, String value) {
        return find(fact, ".value", Map.of("value", value))
                .or(() -> texts.find("value." + value))
                .orElse(value);
    }

    /** What the bundle says of a fact, or of the family with the longest common beginning. */
    private Optional<String> find(String fact, String what, Map<String, String> args) {
        String own = FACT + fact + what;
        if (texts.find(own).isPresent()) {
            return Optional.of(texts.text(own, args));
        }
        for (int dash = fact.lastIndexOf('-'); dash > 0; dash = fact.lastIndexOf('-', dash - 1)) {
            String family = FACT + fact.substring(0, dash + 1) + "*" + what;
            if (texts.find(family).isPresent()) {
                Map<String, String> all = new HashMap<>(args);
                all.put("rest", fact.substring(dash + 1));
                return Optional.of(texts.text(family, all));
            }
        }
        return Optional.empty();
    }
}
