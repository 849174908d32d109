package io.petition.view;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a value anew: whatever it is made of may be replaced, where it stands. */
public final class Retold {
    private Retold() {}

    /** What becomes of a part: itself where it stays as it is. */
    @FunctionalInterface
    public interface Teller {
        /**
         * Says what becomes of a part.
         *
         * @param owner the record it is a component of
         * @param part the part, after its own parts were told anew
         */
        Object tell(Record owner, Object part);
    }

    /** The same record of other parts. */
    public static <T extends Record> T by(Teller teller, T record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> told(teller, record, get(component, record)))
                .toArray();
        @SuppressWarnings("unchecked") // made by its own constructor
        T made = (T) make(record.getClass(), components, values);
        return made;
    }

    private static Object told(Teller teller, Record owner, Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.map(held -> told(teller, owner, held));
        }
        if (part instanceof List<?> list) {
            return list.stream().map(item -> told(teller, owner, item)).toList();
        }
        if (part instanceof Set<?> set) {
            return set.stream().map(item -> told(teller, owner, item)).collect(ImmutableSet.toImmutableSet());
        }
        if (part instanceof Map<?, ?> map) {
            ImmutableMap.Builder<Object, Object> told = ImmutableMap.builder();
            map.forEach((key, held) -> told.put(told(teller, owner, key), told(teller, owner, held)));
            return told.buildKeepingLast();
        }
        return teller.tell(owner, part instanceof Record record ? by(teller, record) : part);
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object make(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type + " does not take " + List.of(values), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
