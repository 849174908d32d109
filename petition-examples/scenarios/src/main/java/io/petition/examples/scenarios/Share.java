package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * How many kept a term, of those that can be judged; who cannot be is counted by the reason.
 *
 * @param met in time
 * @param late too late
 * @param unjudged how many cannot be judged, by reason
 */
record Share(int met, int late, Map<String, Integer> unjudged) {
    Share {
        unjudged = ImmutableSortedMap.copyOf(unjudged);
    }

    int judged() {
        return met + late;
    }

    /** All that were looked at: nothing is dropped. */
    int all() {
        return judged() + unjudged.values().stream().mapToInt(Integer::intValue).sum();
    }
}
