package io.petition.view;

import io.petition.model.PersonRef;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Renders whatever is made of records down to its leaves, unmasked, and looks for what must not be in it. */
public final class LeakFinder {
    private LeakFinder() {}

    /** Every leaf of a value as text, with the path that leads to it. */
    public static List<String> leaves(Object value) {
        List<String> leaves = new ArrayList<>();
        walk("", value, leaves, new LinkedHashSet<>());
        return leaves;
    }

    /** The leaves that hold one of the words. */
    public static List<String> leaks(Object value, Iterable<String> words) {
        return leaves(value).stream()
                .filter(leaf -> {
                    String text = leaf.substring(leaf.indexOf('=') + 1);
                    for (String word : words) {
                        if (text.contains(word)) {
                            return true;
                        }
                    }
                    return false;
                })
                .toList();
    }

    /** Every person that a value names, anywhere. */
    public static Set<PersonRef> persons(Object value) {
        Set<PersonRef> persons = new LinkedHashSet<>();
        walk("", value, new ArrayList<>(), persons);
        return persons;
    }

    private static void walk(String path, Object value, List<String> leaves, Set<PersonRef> persons) {
        if (value instanceof PersonRef person) {
            persons.add(person);
        }
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                walk(path + "." + component.getName(), get(component, record), leaves, persons);
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> walk(path, held, leaves, persons));
        } else if (value instanceof Iterable<?> items) {
            items.forEach(item -> walk(path, item, leaves, persons));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                walk(path, key, leaves, persons);
                walk(path, held, leaves, persons);
            });
        } else {
            leaves.add(path + "=" + value);
        }
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
