package io.petition.assignment.ground;

import com.google.common.collect.ImmutableMap;
import io.petition.law.Edition;
import io.petition.law.PartKey;
import java.util.Map;
import java.util.Optional;

/**
 * The routing rules of a regime, by the id of their edition: the part that this room adds to a regime.
 *
 * @param byEdition each edition's rules
 */
public record RoutingBook(Map<String, RoutingRules> byEdition) {
    /** The key under which a regime holds them. */
    public static final PartKey<RoutingBook> PART = new PartKey<>("routing", RoutingBook.class);

    public RoutingBook {
        byEdition = ImmutableMap.copyOf(byEdition);
    }

    public static RoutingBook of(RoutingRules... rules) {
        ImmutableMap.Builder<String, RoutingRules> byEdition = ImmutableMap.builder();
        for (RoutingRules each : rules) {
            byEdition.put(each.edition(), each);
        }
        return new RoutingBook(byEdition.buildOrThrow());
    }

    /** The rules of an edition: its own, or else those of the nearest edition it was laid over. */
    public Optional<RoutingRules> of(Edition edition) {
        for (String id : edition.lineage()) {
            RoutingRules own = byEdition.get(id);
            if (own != null) {
                return Optional.of(own);
            }
        }
        return Optional.empty();
    }

    /** The same with one edition's rules more, or in the place of those it had. */
    public RoutingBook with(RoutingRules rules) {
        return new RoutingBook(ImmutableMap.<String, RoutingRules>builder()
                .putAll(byEdition)
                .put(rules.edition(), rules)
                .buildKeepingLast());
    }
}
