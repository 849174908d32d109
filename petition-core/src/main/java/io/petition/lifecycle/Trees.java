package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON as plain maps and lists, since core reads and writes none itself. */
final class Trees {
    private Trees() {}

    /** A copy that nobody can change, in the same order. */
    static Map<String, @Nullable Object> copy(Map<String, ? extends @Nullable Object> tree) {
        return Collections.unmodifiableMap(thawed(tree, true));
    }

    /** A copy that may be changed at every depth. */
    static Map<String, @Nullable Object> thaw(Map<String, ? extends @Nullable Object> tree) {
        return thawed(tree, false);
    }

    /** A member that is a text and says something. */
    static Optional<String> text(Map<?, ?> tree, String member) {
        return tree.get(member) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** A member that is an object. */
    static Optional<Map<?, ?>> map(Map<?, ?> tree, String member) {
        return tree.get(member) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }

    private static Map<String, @Nullable Object> thawed(Map<?, ? extends @Nullable Object> tree, boolean frozen) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ? extends @Nullable Object> member : tree.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException(
                        "content: " + member.getKey() + " is no name of a member; give a text");
            }
            copy.put(name, value(name, member.getValue(), frozen));
        }
        return copy;
    }

    private static @Nullable Object value(String name, @Nullable Object value, boolean frozen) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = thawed(map, frozen);
            return frozen ? Collections.unmodifiableMap(copy) : copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            for (Object item : list) {
                copy.add(value(name, item, frozen));
            }
            return frozen ? Collections.unmodifiableList(copy) : copy;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException(name + ": " + value.getClass().getName()
                + " is no JSON; give a text, a number, a boolean, null, a list or a map");
    }

    /** Whole numbers in their narrowest type, as a reader of JSON makes them, so that equal trees are equal. */
    private static Number number(Number number) {
        if (number instanceof Float || number instanceof Double) {
            checkArgument(
                    Double.isFinite(number.doubleValue()),
                    "content: %s is no number of JSON; read numbers with a point as BigDecimal, which holds them all",
                    number);
            return number.doubleValue();
        }
        if (number instanceof Byte || number instanceof Short || number instanceof Integer || number instanceof Long) {
            long whole = number.longValue();
            if (whole == (int) whole) {
                return (int) whole;
            }
            return whole;
        }
        return number instanceof BigInteger big && big.bitLength() < Long.SIZE ? number(big.longValue()) : number;
    }
}
