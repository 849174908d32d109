package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.petition.authority.region.Tier;
import io.petition.model.PointId;
import io.petition.model.RegionCode;
import io.petition.service.DayRule;
import io.petition.service.FixedDay;
import io.petition.service.Place;
import io.petition.service.ServicePoint;
import io.petition.service.Stop;
import io.petition.service.WhenOff;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A CSV file of service points: a line a point, or a line a stop of a mobile one. Every fault of every line is told. */
final class PointFile {
    private static final ImmutableList<String> NEEDED =
            ImmutableList.of("id", "name", "tier", "region", "latitude", "longitude", "days", "hours");
    private static final ImmutableList<String> MORE = ImmutableList.of("name-en", "stop", "when-off", "exceptions");

    private final Table table;
    private final Map<String, ServicePoint> points = new LinkedHashMap<>();

    PointFile(String file, InputStream source, Console console) {
        this.table = new Table("file", file, source, console, NEEDED, MORE);
    }

    /** The points; empty when any line has a fault, each of which was told. */
    Optional<List<ServicePoint>> read() throws BadInput, IOException {
        boolean whole = table.read(row -> new Line(row).put());
        return whole ? Optional.of(ImmutableList.copyOf(points.values())) : Optional.empty();
    }

    /** One line of the file. */
    private final class Line {
        private final Table.Line row;

        Line(Table.Line row) {
            this.row = row;
        }

        void put() {
            String id = row.cell("id", Table::filled, "");
            ServicePoint.Builder point = ServicePoint.builder()
                    .id(PointId.of(id.isEmpty() ? "?" : id))
                    .name(row.cell("name", Table::filled, "?"))
                    .nameEn(row.text("name-en"))
                    .tier(row.cell(
                            "tier",
                            (field, cell) -> PointCells.word(field, cell, Tier.values(), Tier::code),
                            Tier.COUNTY))
                    .region(RegionCode.of(row.cell("region", Table::filled, "?")));
            Place place = place();
            List<Hours> hours = row.cell("hours", PointCells::hours, List.of());
            if (!row.text("exceptions").isEmpty()) {
                point.putAllExceptions(row.cell("exceptions", PointCells::exceptions, Map.of()));
            }
            if (!row.text("stop").isEmpty()) {
                stops(point, place, hours);
            } else {
                Set<DayOfWeek> days = row.cell("days", PointCells::week, Set.of());
                if (!row.isBad()) {
                    point.place(place).hours(week(days, hours));
                }
            }
            if (!row.isBad()) {
                join(id, point);
            }
        }

        private Place place() {
            String written = row.text("latitude") + "," + row.text("longitude");
            return row.cell("latitude", (field, cell) -> PointCells.place(field, written), new Place(0, 0));
        }

        private void stops(ServicePoint.Builder point, Place place, List<Hours> hours) {
            List<DayRule> rules = row.cell("days", PointCells::rules, List.of());
            WhenOff whenOff = row.text("when-off").isEmpty()
                    ? WhenOff.SKIP
                    : row.cell("when-off", PointCells::whenOff, WhenOff.SKIP);
            for (DayRule rule : rules) {
                for (Hours stretch : hours) {
                    point.addStops(new Stop(row.text("stop"), place, new FixedDay(rule, whenOff), stretch));
                }
            }
        }

        private void join(String id, ServicePoint.Builder point) {
            try {
                ServicePoint read = point.build();
                ServicePoint before = points.get(id);
                if (before == null) {
                    points.put(id, read);
                } else if (read.stops().isEmpty() || before.stops().isEmpty() || !alike(before, read)) {
                    row.fault(new BadInput("id", "bad.point-twice", Map.of("value", id)));
                } else {
                    points.put(
                            id,
                            ServicePoint.builder()
                                    .from(before)
                                    .addAllStops(read.stops())
                                    .build());
                }
            } catch (IllegalArgumentException e) {
                row.fault(new BadInput("exceptions", "bad.point", Map.of("detail", String.valueOf(e.getMessage()))));
            }
        }
    }

    /** A point that opens on every day from Monday to Friday opens on a weekend worked by decree too; one that does not, does not. */
    private static OpeningHours week(Set<DayOfWeek> days, List<Hours> hours) {
        boolean whole = days.containsAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        return new OpeningHours(Maps.toMap(days, day -> hours), whole ? hours : List.of());
    }

    /** Lines of one mobile point say the same of it, each its stop. */
    private static boolean alike(ServicePoint before, ServicePoint read) {
        return before.name().equals(read.name())
                && before.tier() == read.tier()
                && before.region().equals(read.region())
                && before.exceptions().equals(read.exceptions());
    }
}
