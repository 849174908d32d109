package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An axis of a batch: its keys, each once, and which of them each row has.
 *
 * @param name of the axis
 * @param keys by their numbers
 * @param codes of the rows
 */
record Spine(String name, List<String> keys, IntColumn codes) {
    Spine {
        keys = ImmutableList.copyOf(keys);
    }

    /** The rows of both. */
    Spine plus(Spine other) {
        List<String> all = new ArrayList<>(keys);
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            known.put(keys.get(i), i);
        }
        int[] moved = new int[other.keys.size()];
        for (int i = 0; i < moved.length; i++) {
            Integer code = known.get(other.keys.get(i));
            if (code == null) {
                code = all.size();
                all.add(other.keys.get(i));
            }
            moved[i] = code;
        }
        return new Spine(name, all, IntColumn.of(List.of(codes, other.codes.recoded(moved))));
    }

    /** The same with the keys numbered in their order. */
    Spine sorted() {
        List<String> inOrder = keys.stream().sorted().toList();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            places.put(inOrder.get(i), i);
        }
        int[] moved = keys.stream().mapToInt(places::get).toArray();
        return new Spine(name, inOrder, codes.recoded(moved));
    }
}
