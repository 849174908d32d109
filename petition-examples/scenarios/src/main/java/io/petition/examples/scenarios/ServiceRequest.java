package io.petition.examples.scenarios;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A request to a city's services.
 *
 * @param id the city's number of it
 * @param opened when it was opened
 * @param target by when the city means to close it; empty where it has no such time
 * @param closed when it was closed
 * @param overdue the city's own flag
 */
record ServiceRequest(String id, Instant opened, Optional<Instant> target, Optional<Instant> closed, boolean overdue) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** A table whose times are those of the clocks in a zone. */
    static List<ServiceRequest> read(Path table, ZoneId zone) throws IOException {
        return Rows.of(
                table,
                row -> new ServiceRequest(
                        row.getField("case_enquiry_id"),
                        time(row, "open_dt", zone).orElseThrow(),
                        time(row, "target_dt", zone),
                        time(row, "closed_dt", zone),
                        row.getField("ontime").equals("OVERDUE")));
    }

    private static Optional<Instant> time(NamedCsvRecord row, String column, ZoneId zone) {
        return Rows.cell(row, column)
                .map(text -> LocalDateTime.parse(text, TIME).atZone(zone).toInstant());
    }
}
