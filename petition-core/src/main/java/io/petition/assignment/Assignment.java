package io.petition.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.assignment.ground.Way;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One organ must act, alone or leading others. However many demands there are, one clock runs, and it is the lead's.
 *
 * <p>A demand for which nobody was found does not hold up those for which somebody was, and is not the lead's either: it is named apart among the
 * {@code unplaced}, with where it goes meanwhile, and who reads only the lead has not read the answer.
 *
 * @param lead who must act, or leads 主办
 * @param coHandlers who handles it together with the lead 协办
 * @param way how the petition gets there; empty where it is not known who received it, or the edition does not say
 * @param unplaced the demands for which nobody was found; empty where every demand has somebody
 * @param apart the demands that are led another way, to a court, say, and to whom: they are no part of what is handled
 * @param considered on what it rests
 */
@JsonTypeName("assignment")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Assignment(
        OrganId lead,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> coHandlers,
        Optional<Way> way,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Unplaced> unplaced,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Part> apart,
        Considered considered)
        implements Routed {
    public Assignment {
        Objects.requireNonNull(lead, "lead");
        coHandlers = ImmutableList.copyOf(coHandlers);
        Objects.requireNonNull(way, "way");
        unplaced = ImmutableList.copyOf(unplaced);
        apart = ImmutableList.copyOf(apart);
        Objects.requireNonNull(considered, "considered");
    }
}
