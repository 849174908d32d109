package io.petition.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed question to a subject, whose answer may be unknown. Two facts of one name are the same fact: the name
 * is what is printed, compared and hashed, so a kind of subject gives each of its facts a name of its own.
 *
 * <p>A fact with a reader can also be read from text; then what {@link #text} writes, the reader must read again.
 */
public final class Fact<F, T> {
    private final String name;
    private final Function<? super F, Optional<T>> getter;
    private final @Nullable Function<String, Optional<T>> reader;
    private final Set<String> choices;

    private Fact(
            String name,
            Function<? super F, Optional<T>> getter,
            @Nullable Function<String, Optional<T>> reader,
            Set<String> choices) {
        checkArgument(!name.isBlank(), "name: is blank; a fact is printed by its name");
        this.name = name;
        this.getter = Objects.requireNonNull(getter, "getter");
        this.reader = reader;
        this.choices = choices;
    }

    /** A fact that is only asked; its conditions print but cannot be read from text. */
    public static <F, T> Fact<F, T> of(String name, Function<? super F, Optional<T>> getter) {
        return new Fact<>(name, getter, null, ImmutableSet.of());
    }

    /**
     * A fact that can be read from text.
     *
     * @param reader what a text means; where it means nothing, the answer is empty or an
     *     {@link IllegalArgumentException} or {@link DateTimeException} is thrown
     */
    public static <F, T> Fact<F, T> of(
            String name, Function<String, Optional<T>> reader, Function<? super F, Optional<T>> getter) {
        return new Fact<>(name, getter, Objects.requireNonNull(reader, "reader"), ImmutableSet.of());
    }

    /** A fact whose answer is one of a few values, each read from its {@link #text}: an enumeration, yes or no. */
    public static <F, T> Fact<F, T> oneOf(String name, Collection<T> values, Function<? super F, Optional<T>> getter) {
        Map<String, T> byText = new LinkedHashMap<>();
        for (T value : values) {
            checkArgument(
                    byText.put(write(value), value) == null,
                    "values: two of fact %s are written %s; give each a text of its own",
                    name,
                    write(value));
        }
        ImmutableMap<String, T> known = ImmutableMap.copyOf(byText);
        return new Fact<>(name, getter, text -> Optional.ofNullable(known.get(text)), known.keySet());
    }

    public String name() {
        return name;
    }

    /** The answer for one subject; empty when it is not known. */
    public Optional<T> of(F subject) {
        return getter.apply(subject);
    }

    /** A value as text for programs: a constant of an enumeration as {@code due-soon}, any other by its own text. */
    public String text(T value) {
        return write(value);
    }

    /** Whether {@link #read} can have an answer. */
    public boolean isReadable() {
        return reader != null;
    }

    /** The value that a text means; empty when it means none, or when the fact has no reader. */
    public Optional<T> read(String text) {
        if (reader == null) {
            return Optional.empty();
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The texts that {@link #read} knows, where they are few enough to be named; else empty. */
    Set<String> choices() {
        return choices;
    }

    /** Refuses a value that would print as something it is not read from. */
    void check(T value) {
        checkArgument(
                reader == null || read(write(value)).equals(Optional.of(value)),
                "value: %s is not what the reader of fact %s makes of its text; give another value or mend the reader",
                value,
                name);
    }

    private static String write(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : value.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact<?, ?> fact && fact.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
