package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.petition.authority.region.Tier;
import io.petition.examples.cli.csv.CsvRows;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A CSV file of service points: a line a point, or a line a stop of a mobile one. Every fault of every line is told. */
final class PointFile {
    private static final ImmutableList<String> NEEDED =
            ImmutableList.of("id", "name", "tier", "region", "latitude", "longitude", "days", "hours");
    private static final ImmutableList<String> COLUMNS = ImmutableList.<String>builder()
            .addAll(NEEDED)
            .add("name-en", "stop", "when-off", "exceptions")
            .build();

    private final String file;
    private final CsvRows rows;
    private final Console console;
    private final Map<String, ServicePoint> points = new LinkedHashMap<>();

    /** Whether any line has a fault. */
    private boolean faulty;

    PointFile(String file, InputStream source, Console console) {
        this.file = file;
        this.rows = new CsvRows(source);
        this.console = console;
    }

    /** The points; empty when any line has a fault, each of which was told. */
    Optional<List<ServicePoint>> read() throws BadInput, IOException {
        List<String> columns = header(rows.next());
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            Line line = new Line(row.line());
            line.take(row, columns);
        }
        return faulty ? Optional.empty() : Optional.of(ImmutableList.copyOf(points.values()));
    }

    private static List<String> header(CsvRows.@Nullable Row header) throws BadInput {
        String known = String.join(", ", COLUMNS);
        if (header == null || header.line() != 1 || header.cells().isEmpty()) {
            throw new BadInput("file", "bad.no-header", Map.of("known", known));
        }
        List<String> columns = header.cells().get().stream().map(String::strip).toList();
        for (String column : columns) {
            if (!COLUMNS.contains(column)) {
                throw new BadInput("file", "bad.column", Map.of("value", column, "known", known));
            }
        }
        if (ImmutableSet.copyOf(columns).size() < columns.size()) {
            throw new BadInput("file", "bad.column-twice", Map.of());
        }
        for (String column : NEEDED) {
            if (!columns.contains(column)) {
                throw new BadInput(column, "bad.column-needed", Map.of("known", String.join(", ", NEEDED)));
            }
        }
        return columns;
    }

    /** How a cell is read. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(String field, String cell) throws BadInput;
    }

    /** One line: its cells, and whether all of them can be read. */
    private final class Line {
        private final long number;
        private final Map<String, String> cells = new HashMap<>();
        private boolean bad;

        Line(long number) {
            this.number = number;
        }

        void take(CsvRows.Row row, List<String> columns) {
            Optional<List<String>> read = row.cells();
            if (read.isEmpty()) {
                fault(new BadInput("line", "bad.csv", Map.of()));
            } else if (read.get().size() != columns.size()) {
                fault(new BadInput(
                        "line", "bad.cells", Answers.args("cells", read.get().size(), "columns", columns.size())));
            } else {
                for (int i = 0; i < columns.size(); i++) {
                    cells.put(columns.get(i), read.get().get(i).strip());
                }
                put();
            }
        }

        private void put() {
            String id = cell("id", PointFile::filled, "");
            ServicePoint.Builder point = ServicePoint.builder()
                    .id(PointId.of(id.isEmpty() ? "?" : id))
                    .name(cell("name", PointFile::filled, "?"))
                    .nameEn(cells.getOrDefault("name-en", ""))
                    .tier(cell(
                            "tier",
                            (field, cell) -> PointCells.word(field, cell, Tier.values(), Tier::code),
                            Tier.COUNTY))
                    .region(RegionCode.of(cell("region", PointFile::filled, "?")));
            Place place = place();
            List<Hours> hours = cell("hours", PointCells::hours, List.of());
            if (!cells.getOrDefault("exceptions", "").isEmpty()) {
                point.putAllExceptions(cell("exceptions", PointCells::exceptions, Map.of()));
            }
            if (!cells.getOrDefault("stop", "").isEmpty()) {
                stops(point, place, hours);
            } else {
                Set<DayOfWeek> days = cell("days", PointCells::week, Set.of());
                if (!bad) {
                    point.place(place).hours(week(days, hours));
                }
            }
            if (!bad) {
                join(id, point);
            }
        }

        private Place place() {
            String written = cells.get("latitude") + "," + cells.get("longitude");
            return cell("latitude", (field, cell) -> PointCells.place(field, written), new Place(0, 0));
        }

        private void stops(ServicePoint.Builder point, Place place, List<Hours> hours) {
            List<DayRule> rules = cell("days", PointCells::rules, List.of());
            WhenOff whenOff = cells.getOrDefault("when-off", "").isEmpty()
                    ? WhenOff.SKIP
                    : cell("when-off", PointCells::whenOff, WhenOff.SKIP);
            for (DayRule rule : rules) {
                for (Hours stretch : hours) {
                    point.addStops(
                            new Stop(cells.getOrDefault("stop", ""), place, new FixedDay(rule, whenOff), stretch));
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
                    fault(new BadInput("id", "bad.point-twice", Map.of("value", id)));
                } else {
                    points.put(
                            id,
                            ServicePoint.builder()
                                    .from(before)
                                    .addAllStops(read.stops())
                                    .build());
                }
            } catch (IllegalArgumentException e) {
                fault(new BadInput("exceptions", "bad.point", Map.of("detail", String.valueOf(e.getMessage()))));
            }
        }

        private <T> T cell(String column, Reader<T> reader, T otherwise) {
            try {
                return reader.read(column, cells.getOrDefault(column, ""));
            } catch (BadInput fault) {
                fault(fault);
                return otherwise;
            }
        }

        private void fault(BadInput fault) {
            bad = true;
            faulty = true;
            console.fault(file, number, fault);
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

    private static String filled(String field, String cell) throws BadInput {
        if (cell.isEmpty()) {
            throw new BadInput(field, "bad.cell-empty", Map.of());
        }
        return cell;
    }
}
