package io.petition.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;

/**
 * Where somebody is received next: the nearest point that is open, and the nearest at all. Equally near ones stand in the order of their ids.
 *
 * @param open the nearest that is open at the instant; empty where none is
 * @param atAll the nearest, open or not, with when it opens; a mobile point counts where it opens next, and not at all where no opening is found. Empty only where there is no
 *     such point
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Nearby(Optional<Reached> open, Optional<Reached> atAll) {
    public Nearby {
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(atAll, "atAll");
    }
}
