package io.petition.audit;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.condition.Condition;
import io.petition.model.PersonRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the form that the package page describes: by what a value is made of, never by which event it is. */
final class CanonicalWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<PersonRef> people = new ArrayList<>();

    private CanonicalWriter() {}

    static Canonical write(Record value) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.value(value);
        return new Canonical(writer.text.toString(), writer.people);
    }

    private void value(@Nullable Object value) {
        if (value instanceof PersonRef person) {
            people.add(person);
            text.append('@');
        } else if (value instanceof Condition<?> condition) {
            // It prints all that it is, and holds functions that nothing could print.
            text.append("Condition(");
            CanonicalText.quote(condition.toString(), text);
            text.append(')');
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof String string) {
            CanonicalText.quote(string, text);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Set<?> set) {
            set(set);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (isOptional(value)) {
            text.append('?');
            held(value).ifPresent(this::value);
        } else {
            scalar(value);
        }
    }

    private void record(Record record) {
        Shape shape = Shape.of(record);
        text.append(shape.name()).append('(');
        boolean first = true;
        for (Shape.Part part : shape.parts()) {
            Object value = part.read(record);
            Object shown = part.kind() == Shape.Part.Kind.OPTIONAL ? held(value).orElse(null) : value;
            if (part.kind() == Shape.Part.Kind.PLAIN || (shown != null && !isEmpty(part, shown))) {
                text.append(first ? "" : ",").append(part.name()).append('=');
                value(shown);
                first = false;
            }
        }
        text.append(')');
    }

    private static boolean isEmpty(Shape.Part part, Object value) {
        return part.kind() == Shape.Part.Kind.CONTAINER
                && (value instanceof Collection<?> items ? items.isEmpty() : ((Map<?, ?>) value).isEmpty());
    }

    private void list(List<?> list) {
        text.append('[');
        for (int i = 0; i < list.size(); i++) {
            text.append(i == 0 ? "" : ",");
            value(list.get(i));
        }
        text.append(']');
    }

    private void set(Set<?> set) {
        List<String> texts = new ArrayList<>();
        for (Object item : set) {
            texts.add(withoutPeople(item));
        }
        texts.sort(Comparator.naturalOrder());
        text.append('{').append(String.join(",", texts)).append('}');
    }

    private void map(Map<?, ?> map) {
        record Entry(String key, @Nullable Object value) {}

        List<Entry> entries = new ArrayList<>();
        map.forEach((key, value) -> entries.add(new Entry(withoutPeople(key), value)));
        entries.sort(Comparator.comparing(Entry::key));
        // With the sign = no map reads as a set: {} is the empty set, {=} the empty map.
        text.append('{').append(entries.isEmpty() ? "=" : "");
        for (int i = 0; i < entries.size(); i++) {
            text.append(i == 0 ? "" : ",").append(entries.get(i).key()).append('=');
            value(entries.get(i).value());
        }
        text.append('}');
    }

    /** What is sorted by its text must not hold persons, who all read alike: erasing one would change the order. */
    private static String withoutPeople(@Nullable Object value) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.value(value);
        checkArgument(
                writer.people.isEmpty(),
                "value: persons stand in a set or in the keys of a map, where they have no order; use a list");
        return writer.text.toString();
    }

    private void scalar(@Nullable Object value) {
        if (value == null
                || value instanceof Boolean
                || isWhole(value)
                || value instanceof BigDecimal
                || isTime(value)) {
            text.append(value);
        } else if (value instanceof Enum<?> constant) {
            text.append(Shape.nameOf(constant.getDeclaringClass())).append('.').append(constant.name());
        } else if (value instanceof Double || value instanceof Float) {
            // Exact, the same in every version of Java, and never read as a whole number.
            text.append(Double.toHexString(((Number) value).doubleValue()));
        } else {
            throw new IllegalArgumentException("value: a " + value.getClass().getTypeName()
                    + " has no canonical text; use records, lists, sets, maps, optionals, enums, texts, numbers, dates"
                    + " and instants");
        }
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger;
    }

    /** Those whose ISO text tells them apart, also from one another. */
    private static boolean isTime(Object value) {
        return value instanceof LocalDate
                || value instanceof Instant
                || value instanceof LocalDateTime
                || value instanceof LocalTime
                || value instanceof Duration;
    }

    private static boolean isOptional(@Nullable Object value) {
        return value instanceof Optional
                || value instanceof OptionalInt
                || value instanceof OptionalLong
                || value instanceof OptionalDouble;
    }

    /** What an optional of any kind holds. */
    private static Optional<Object> held(@Nullable Object optional) {
        if (optional instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        if (optional instanceof OptionalLong number) {
            return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
        }
        if (optional instanceof OptionalDouble number) {
            return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        }
        return optional instanceof Optional<?> any ? any.map(held -> held) : Optional.empty();
    }
}
