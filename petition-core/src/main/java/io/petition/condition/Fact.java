package io.petition.condition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A named, typed question to a subject, whose answer may be unknown. Two facts of one name are the same fact: the name
 * is what is printed, compared and hashed, so a kind of subject gives each of its facts a name of its own.
 */
public final class Fact<F, T> {
    private final String name;
    private final Function<? super F, Optional<T>> getter;

    private Fact(String name, Function<? super F, Optional<T>> getter) {
        this.name = name;
        this.getter = getter;
    }

    public static <F, T> Fact<F, T> of(String name, Function<? super F, Optional<T>> getter) {
        checkArgument(!name.isBlank(), "name: is blank; a fact is printed by its name");
        return new Fact<>(name, Objects.requireNonNull(getter, "getter"));
    }

    public String name() {
        return name;
    }

    /** The answer for one subject; empty when it is not known. */
    public Optional<T> of(F subject) {
        return getter.apply(subject);
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
