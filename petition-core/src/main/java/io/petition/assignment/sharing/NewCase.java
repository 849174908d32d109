package io.petition.assignment.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableSet;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A case that comes to an organ and wants a handler.
 *
 * @param id the matter
 * @param handler who handled this very matter before; empty for nobody
 * @param earlier who handled earlier matters of the same petitioner: they know the papers, and nobody has to tell their story again
 * @param recused who must stand aside 回避, among them, on a remedy, whoever the remedy is against
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NewCase(MatterId id, Optional<PersonRef> handler, Set<PersonRef> earlier, Set<PersonRef> recused) {
    public NewCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(handler, "handler");
        earlier = ImmutableSet.copyOf(earlier);
        recused = ImmutableSet.copyOf(recused);
    }

    /** A case that nobody knows yet. */
    public static NewCase of(MatterId id) {
        return new NewCase(id, Optional.empty(), ImmutableSet.of(), ImmutableSet.of());
    }
}
