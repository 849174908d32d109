package io.petition.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is asked for 诉求. A petition may hold several; each is decided by itself.
 *
 * @param id its id, unique in the matter
 * @param category what it is about; empty when nobody has said
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Demand(DemandId id, Optional<Category> category) {
    public Demand {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
    }

    public static Demand of(String id) {
        return new Demand(DemandId.of(id), Optional.empty());
    }

    public static Demand of(String id, String category) {
        return new Demand(DemandId.of(id), Optional.of(Category.of(category)));
    }
}
