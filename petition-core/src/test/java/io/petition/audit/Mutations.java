package io.petition.audit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** All the values that differ from a given one at a single place, however deep it lies. */
final class Mutations {
    private static final Random FIXED = new Random(20260302);

    private Mutations() {}

    /** What a record becomes when one thing in it is changed, and the record takes the change. */
    static <T extends Record> List<T> of(T value, Class<T> type) {
        return changed(value, type).stream()
                .filter(each -> !each.equals(value))
                .map(type::cast)
                .toList();
    }

    private static List<Object> changed(Object value, Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(value, generic.getActualTypeArguments());
        }
        List<Object> all = new ArrayList<>(value instanceof Record record ? record(record) : scalar(value));
        if (type instanceof Class<?> declared && declared.isSealed()) {
            for (Class<?> kind : Samples.kinds(declared)) {
                if (kind != value.getClass()) {
                    all.add(Samples.of(kind, FIXED));
                    disguised(value, kind).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    /** The same components under another name. */
    private static Optional<Object> disguised(Object value, Class<?> as) {
        if (!(value instanceof Record record) || !as.isRecord()) {
            return Optional.empty();
        }
        List<Type> own = types(record.getClass());
        return own.equals(types(as)) ? Samples.make(as, values(record)) : Optional.empty();
    }

    private static List<Type> types(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .toList();
    }

    private static List<Object> record(Record record) {
        List<Object> all = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = values(record);
        for (int i = 0; i < components.length; i++) {
            for (Object change : changed(values[i], components[i].getGenericType())) {
                Object[] one = values.clone();
                one[i] = change;
                Samples.make(record.getClass(), one).ifPresent(all::add);
            }
        }
        return all;
    }

    static Object[] values(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(record);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                })
                .toArray();
    }

    private static List<Object> scalar(Object value) {
        if (value instanceof String text) {
            String start = text.isEmpty() ? "" : text.substring(0, text.length() - 1);
            return List.of(text + "x", start, start + (text.endsWith("0") ? "1" : "0"), text.toUpperCase(Locale.ROOT));
        }
        if (value instanceof Integer number) {
            return List.of(number + 1, number - 1);
        }
        if (value instanceof Long number) {
            return List.of(number + 1, number - 1);
        }
        if (value instanceof Boolean flag) {
            return List.of(!flag);
        }
        if (value instanceof LocalDate day) {
            return List.of(day.plusDays(1), day.minusDays(1));
        }
        if (value instanceof Instant instant) {
            return List.of(instant.plusNanos(1), instant.minusSeconds(1));
        }
        if (value instanceof BigDecimal number) {
            return List.of(number.add(BigDecimal.ONE), number.setScale(number.scale() + 1));
        }
        if (value instanceof LocalTime time) {
            return List.of(time.plusMinutes(1));
        }
        if (value instanceof Duration duration) {
            return List.of(duration.plusNanos(1));
        }
        if (value instanceof OptionalInt number) {
            return List.of(OptionalInt.empty(), OptionalInt.of(number.orElse(0) + 1));
        }
        if (value instanceof Enum<?> constant) {
            return List.of((Object[]) constant.getDeclaringClass().getEnumConstants());
        }
        throw new AssertionError("no change of " + value.getClass() + "; events hold a new kind of value: add it here");
    }

    private static List<Object> container(Object value, Type[] of) {
        if (value instanceof Optional<?> optional) {
            return optional.<List<Object>>map(held -> {
                        List<Object> all = new ArrayList<>(List.of(Optional.empty()));
                        changed(held, of[0]).forEach(change -> all.add(Optional.of(change)));
                        return all;
                    })
                    .orElseGet(() -> List.of(Optional.of(Samples.of(of[0], FIXED))));
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, of);
        }
        List<List<Object>> lists =
                list(value instanceof Set<?> set ? new ArrayList<>(set) : new ArrayList<>((List<?>) value), of[0]);
        return value instanceof Set<?>
                ? List.copyOf(lists.stream().<Object>map(LinkedHashSet::new).toList())
                : List.copyOf(lists);
    }

    private static List<List<Object>> list(List<Object> list, Type of) {
        List<List<Object>> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<Object> without = new ArrayList<>(list);
            Object item = without.remove(i);
            all.add(without);
            for (Object change : changed(item, of)) {
                List<Object> with = new ArrayList<>(list);
                with.set(i, change);
                all.add(with);
            }
            List<Object> moved = new ArrayList<>(without);
            moved.add(0, item);
            all.add(moved);
            List<Object> twice = new ArrayList<>(list);
            twice.add(item);
            all.add(twice);
        }
        List<Object> more = new ArrayList<>(list);
        more.add(Samples.of(of, FIXED));
        all.add(more);
        return all;
    }

    private static List<Object> map(Map<?, ?> map, Type[] of) {
        List<Object> all = new ArrayList<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Map<Object, Object> without = new LinkedHashMap<>(map);
            without.remove(entry.getKey());
            all.add(without);
            for (Object change : changed(entry.getValue(), of[1])) {
                Map<Object, Object> with = new LinkedHashMap<>(map);
                with.put(entry.getKey(), change);
                all.add(with);
            }
        }
        Map<Object, Object> more = new LinkedHashMap<>(map);
        more.put(Samples.of(of[0], FIXED), Samples.of(of[1], FIXED));
        all.add(more);
        return all;
    }
}
