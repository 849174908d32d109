package io.petition.statistics.breakdown;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.condition.Fact;
import io.petition.model.PersonRef;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By what figures are broken down: a fact's own answer, or the period in which it falls.
 *
 * @param <F> the kind of fact
 */
public final class Axis<F> {
    /** The key of what is not known: its own line, which sorts before all others. */
    public static final String UNKNOWN = "";

    private final String name;
    private final @Nullable Function<F, ? extends Optional<?>> answers;
    private final Function<Object, String> text;
    private final Optional<Grain> grain;

    private Axis(
            String name,
            @Nullable Function<F, ? extends Optional<?>> answers,
            Function<Object, String> text,
            Optional<Grain> grain) {
        checkArgument(!name.isBlank(), "name: is blank; an axis is asked for by its name");
        this.name = name;
        this.answers = answers;
        this.text = text;
        this.grain = grain;
    }

    /** By a fact, under its name; persons by the host's reference. */
    @SuppressWarnings("unchecked") // what a fact answers, it can write
    public static <F, T> Axis<F> of(Fact<F, T> fact) {
        // A key is data of the host's and no line of a log: written masked, all handlers would be one.
        return new Axis<>(
                fact.name(),
                fact::of,
                value -> value instanceof PersonRef person ? person.value() : fact.text((T) value),
                Optional.empty());
    }

    /** By what the host works out of a fact, for example the province of its region. */
    public static <F> Axis<F> by(String name, Function<F, Optional<String>> key) {
        return new Axis<>(name, key, Object::toString, Optional.empty());
    }

    /**
     * By the period in which a fact falls, under the name of the grain: by the day that each indicator goes by, so that in one row of
     * a table one indicator may count by due date and another by registration.
     */
    public static <F> Axis<F> of(Grain grain) {
        return new Axis<>(grain.code(), null, Object::toString, Optional.of(grain));
    }

    public String name() {
        return name;
    }

    /** Of an axis of periods, how long they are. */
    public Optional<Grain> grain() {
        return grain;
    }

    /** The answer of a fact, not yet as text; empty where it is not known. Not asked of periods. */
    Optional<?> answer(F fact) {
        if (answers == null) {
            throw new IllegalStateException("axis " + name + " is of periods, which only an indicator's day tells");
        }
        return answers.apply(fact);
    }

    String text(Object answer) {
        return text.apply(answer);
    }

    @Override
    public String toString() {
        return name;
    }
}
