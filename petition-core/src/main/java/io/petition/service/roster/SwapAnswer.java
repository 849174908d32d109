package io.petition.service.roster;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import java.util.List;
import java.util.Objects;

/** What a swap comes to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(SwapAnswer.Swapped.class), @JsonSubTypes.Type(SwapAnswer.Refused.class)})
public sealed interface SwapAnswer {
    /**
     * It is done.
     *
     * @param rota the rota with the swap in it
     */
    @JsonTypeName("swapped")
    record Swapped(Rota rota) implements SwapAnswer {
        public Swapped {
            Objects.requireNonNull(rota, "rota");
        }
    }

    /**
     * It is not done.
     *
     * @param reasons every reason
     */
    @JsonTypeName("refused")
    record Refused(List<Reason> reasons) implements SwapAnswer {
        public Refused {
            reasons = ImmutableList.copyOf(reasons);
        }
    }
}
