package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys along an axis, numbered from 0 as they are first seen, so that a fact finds its cell without writing its key. It
 * belongs to one thread. Answers that are written alike have one key.
 *
 * @param <F> the kind of fact
 */
final class Keys<F> {
    private final Axis<F> axis;
    private final Map<Optional<?>, Integer> answers = new HashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> keys = new ArrayList<>();

    private Keys(Axis<F> axis) {
        this.axis = axis;
    }

    /** None yet; the axis is not one of periods. */
    static <F> Keys<F> along(Axis<F> axis) {
        return new Keys<>(axis);
    }

    /** The number of a fact's key. */
    int code(F fact) {
        Optional<?> answer = axis.answer(fact);
        Integer code = answers.get(answer);
        if (code == null) {
            String key = answer.isEmpty() ? Axis.UNKNOWN : axis.text(answer.get());
            code = codes.computeIfAbsent(key, first -> keys.size());
            if (code == keys.size()) {
                keys.add(key);
            }
            answers.put(answer, code);
        }
        return code;
    }

    /** The keys in the order of their numbers. */
    List<String> keys() {
        return ImmutableList.copyOf(keys);
    }
}
