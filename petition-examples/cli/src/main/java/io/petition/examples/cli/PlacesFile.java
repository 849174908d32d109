package io.petition.examples.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.PointId;
import io.petition.model.RegionCode;
import io.petition.statistics.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a history does not know of where its matter belongs, as the host's table says it: a line a matter. A column that is no part of a
 * place is something to count by.
 */
final class PlacesFile {
    private static final Placed NOWHERE = new Placed(Place.unknown(), ImmutableMap.of());
    private static final ImmutableSet<String> PLACE =
            ImmutableSet.of("matter", "region", "tier", "organ", "office", "handler", "venue", "sponsor");

    private final ImmutableMap<String, Placed> byMatter;
    private final ImmutableSet<String> attributes;

    /** A matter's place, and what else is said of it by the name of the column. */
    record Placed(Place place, Map<String, String> attributes) {
        Placed {
            attributes = ImmutableMap.copyOf(attributes);
        }
    }

    private PlacesFile(Map<String, Placed> byMatter, Set<String> attributes) {
        this.byMatter = ImmutableMap.copyOf(byMatter);
        this.attributes = ImmutableSet.copyOf(attributes);
    }

    static PlacesFile none() {
        return new PlacesFile(Map.of(), Set.of());
    }

    /** Reads the table; empty where a line has a fault, which is told: what is left out might be what counts. */
    static Optional<PlacesFile> read(Petition petition, String file) throws BadInput {
        Map<String, Placed> byMatter = new HashMap<>();
        Set<String> attributes = new TreeSet<>();
        boolean whole = petition.read(
                "places",
                file,
                source -> Table.open("places", file, source, petition.console(), List.of("matter"), PLACE.asList())
                        .read(line -> {
                            String matter = line.cell("matter", Table::filled, "");
                            Placed placed = new Placed(place(line), others(line, attributes));
                            if (!line.isBad() && byMatter.put(matter, placed) != null) {
                                line.fault(new BadInput("matter", "bad.cell-twice", Map.of("value", matter)));
                            }
                        }));
        return whole ? Optional.of(new PlacesFile(byMatter, attributes)) : Optional.empty();
    }

    private static Place place(Table.Line line) {
        return Place.builder()
                .region(said(line, "region", RegionCode::of))
                .tier(said(line, "tier", text -> text))
                .organ(said(line, "organ", OrganId::of))
                .office(said(line, "office", OrganId::of))
                .handler(said(line, "handler", PersonRef::of))
                .venue(said(line, "venue", PointId::of))
                .sponsor(said(line, "sponsor", PersonRef::of))
                .build();
    }

    private static <T> Optional<T> said(Table.Line line, String column, Function<String, T> reader) {
        return line.optional(column, (field, cell) -> {
            try {
                return reader.apply(cell);
            } catch (IllegalArgumentException e) {
                throw new BadInput(field, "bad.value", Map.of("value", cell));
            }
        });
    }

    private static Map<String, String> others(Table.Line line, Set<String> attributes) {
        Map<String, String> others = new HashMap<>();
        line.cells().forEach((column, cell) -> {
            if (!PLACE.contains(column)) {
                attributes.add(column);
                if (!cell.isEmpty()) {
                    others.put(column, cell);
                }
            }
        });
        return others;
    }

    /** Of a matter that the table does not have nothing is known. */
    Placed of(String matter) {
        return byMatter.getOrDefault(matter, NOWHERE);
    }

    /** The columns that are something to count by. */
    Set<String> attributes() {
        return attributes;
    }
}
