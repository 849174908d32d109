package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * A written opinion 信访处理意见书: what it decides on each demand, and what it says.
 *
 * @param outcomes on each demand
 * @param contents what the document says
 */
public record Opinion(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemandOutcome> outcomes,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Content> contents) {
    public Opinion {
        outcomes = ImmutableList.copyOf(outcomes);
        contents = ImmutableSet.copyOf(contents);
    }

    /** One that says all that an opinion can say. */
    public static Opinion whole(List<DemandOutcome> outcomes) {
        return new Opinion(outcomes, Content.opinion());
    }

    /** One of which the record does not say what it decides: for histories that were not made here. */
    public static Opinion unknown() {
        return new Opinion(ImmutableList.of(), ImmutableSet.of());
    }
}
