package io.petition.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a record type is written: by its name, with its components in the order of their names.
 *
 * @param name the name of the type
 * @param parts its components
 */
record Shape(String name, List<Part> parts) {
    /** A type looks the same for ever: this keeps what reflection said of it, and nothing else. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(
                    nameOf(type),
                    Stream.of(type.getRecordComponents())
                            .map(Part::of)
                            .sorted(Comparator.comparing(Part::name))
                            .collect(ImmutableList.toImmutableList()));
        }
    };

    private static final CharMatcher LETTER = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
    private static final CharMatcher OF_NAME =
            LETTER.or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("-_"));

    static Shape of(Record value) {
        return SHAPES.get(value.getClass());
    }

    /** The stable name where the type has one, else its simple name. */
    static String nameOf(Class<?> type) {
        JsonTypeName stable = type.getAnnotation(JsonTypeName.class);
        String name = stable == null || stable.value().isEmpty() ? type.getSimpleName() : stable.value();
        // Beginning with a letter, and without any of the signs of the form: no name can be taken for something else.
        checkArgument(
                !name.isEmpty() && LETTER.matches(name.charAt(0)) && OF_NAME.matchesAllOf(name),
                "name: \"%s\" of type %s cannot be told from the signs around it; use letters, digits, - and _",
                name,
                type.getTypeName());
        return name;
    }

    /**
     * A component.
     *
     * @param name its name
     * @param kind how its value is written
     * @param accessor what reads it
     */
    record Part(String name, Kind kind, Method accessor) {
        /** How a component is written, as its declared type says. */
        enum Kind {
            /** As what it holds; left out when it holds nothing. */
            OPTIONAL,
            /** Left out when it is empty. */
            CONTAINER,
            /** Always written. */
            PLAIN
        }

        static Part of(RecordComponent component) {
            return new Part(component.getName(), kind(component.getType()), component.getAccessor());
        }

        private static Kind kind(Class<?> type) {
            if (type == Optional.class
                    || type == OptionalInt.class
                    || type == OptionalLong.class
                    || type == OptionalDouble.class) {
                return Kind.OPTIONAL;
            }
            return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)
                    ? Kind.CONTAINER
                    : Kind.PLAIN;
        }

        @Nullable
        Object read(Record from) {
            try {
                return accessor.invoke(from);
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException(
                        "component: " + name + " of " + from.getClass().getTypeName()
                                + " cannot be read; make the record and the types around it public",
                        e);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(
                        "component: " + name + " of " + from.getClass().getTypeName()
                                + " fails when it is read; let its accessor only return it",
                        e);
            }
        }
    }
}
