package io.petition.lifecycle;

import com.google.common.collect.ImmutableMap;
import io.petition.law.Edition;
import io.petition.law.PartKey;
import java.util.Map;
import java.util.Optional;

/**
 * The procedures of a regime, by the id of their edition: the part that this room adds to a regime.
 *
 * @param byEdition each edition's procedure
 */
public record Procedures(Map<String, Procedure> byEdition) {
    /** The key under which a regime holds them. */
    public static final PartKey<Procedures> PART = new PartKey<>("procedures", Procedures.class);

    public Procedures {
        byEdition = ImmutableMap.copyOf(byEdition);
    }

    public static Procedures of(Procedure... procedures) {
        ImmutableMap.Builder<String, Procedure> byEdition = ImmutableMap.builder();
        for (Procedure procedure : procedures) {
            byEdition.put(procedure.edition(), procedure);
        }
        return new Procedures(byEdition.buildOrThrow());
    }

    public Optional<Procedure> of(String edition) {
        return Optional.ofNullable(byEdition.get(edition));
    }

    /** The procedure of an edition: its own, or else that of the nearest edition it was laid over. */
    public Optional<Procedure> of(Edition edition) {
        for (String id : edition.lineage()) {
            Optional<Procedure> own = of(id);
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    /** The same with one procedure more, or in the place of the one of its edition. */
    public Procedures with(Procedure procedure) {
        return new Procedures(ImmutableMap.<String, Procedure>builder()
                .putAll(byEdition)
                .put(procedure.edition(), procedure)
                .buildKeepingLast());
    }
}
