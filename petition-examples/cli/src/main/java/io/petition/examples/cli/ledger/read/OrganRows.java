package io.petition.examples.cli.ledger.read;

import io.petition.authority.Organ;
import io.petition.explain.Finding;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes the rows of {@code organs.csv}. A link to an organ that is not there, or in a circle, is cut and reported. */
final class OrganRows implements DirectoryReader.Taker {
    private final Map<OrganId, Organ> organs = new LinkedHashMap<>();
    private final Map<OrganId, Place> places = new LinkedHashMap<>();

    @Override
    public void take(Row.Cells row, Tally tally) {
        String id = row.get("organ_id");
        if (id.isEmpty() || row.get("name").isEmpty() || row.get("region_code").isEmpty()) {
            tally.notice(Kind.CELL_EMPTY.at(row.place(), "columns", "organ_id, name, region_code"));
            return;
        }
        Organ organ = Organ.builder()
                .id(OrganId.of(id))
                .name(row.get("name"))
                .nameEn(row.get("name_en"))
                .region(new RegionCode(row.get("region_code")))
                .kind(row.get("kind"))
                .superior(link(row.get("superior_id")))
                .successor(link(row.get("successor_id")))
                .build();
        if (organs.putIfAbsent(organ.id(), organ) != null) {
            tally.notice(Kind.KEY_TWICE.at(row.place().keyed(id)));
            return;
        }
        places.put(organ.id(), row.place());
    }

    private static Optional<OrganId> link(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(OrganId.of(id));
    }

    /** Cuts the links that lead nowhere or round, once every row is there. */
    List<Finding> close() {
        List<Finding> findings = new ArrayList<>();
        cut("superior_id", Organ::superior, OrganRows::withoutSuperior, findings);
        cut("successor_id", Organ::successor, OrganRows::withoutSuccessor, findings);
        return findings;
    }

    Map<OrganId, Organ> byId() {
        return organs;
    }

    private void cut(
            String column,
            Function<Organ, Optional<OrganId>> link,
            Function<Organ, Organ> without,
            List<Finding> findings) {
        for (OrganId id : List.copyOf(organs.keySet())) {
            Organ organ = organs.get(id);
            Optional<OrganId> other = organ == null ? Optional.empty() : link.apply(organ);
            if (organ == null || other.isEmpty()) {
                continue;
            }
            boolean known = organs.containsKey(other.get());
            if (!known || circles(id, link)) {
                Place place = places.getOrDefault(id, Place.of(Layout.ORGANS.file()));
                findings.add((known ? Kind.LINK_CIRCLE : Kind.LINK_UNKNOWN)
                        .at(
                                place.keyed(id.value()),
                                "column",
                                column,
                                "value",
                                other.get().value()));
                organs.put(id, without.apply(organ));
            }
        }
    }

    private boolean circles(OrganId from, Function<Organ, Optional<OrganId>> link) {
        Set<OrganId> seen = new HashSet<>();
        Optional<OrganId> at = Optional.of(from);
        while (at.isPresent()) {
            if (!seen.add(at.get())) {
                return true;
            }
            at = Optional.ofNullable(organs.get(at.get())).flatMap(link);
        }
        return false;
    }

    private static Organ withoutSuperior(Organ organ) {
        return Organ.builder().from(organ).superior(Optional.empty()).build();
    }

    private static Organ withoutSuccessor(Organ organ) {
        return Organ.builder().from(organ).successor(Optional.empty()).build();
    }
}
