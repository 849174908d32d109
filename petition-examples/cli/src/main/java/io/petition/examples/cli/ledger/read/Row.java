package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.explain.Finding;
import java.util.List;
import java.util.Objects;

/** One row of a file: its cells, or why there are none. */
sealed interface Row {
    Place place();

    /** A row that can be read. */
    record Cells(Place place, ImmutableMap<String, Integer> columns, List<String> values) implements Row {
        public Cells {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(columns, "columns");
            values = ImmutableList.copyOf(values);
        }

        /** The cell of a column without the white space around it; empty where the file has no such column. */
        String get(String column) {
            Integer at = columns.get(column);
            return at == null ? "" : values.get(at).strip();
        }

        boolean has(String column) {
            return columns.containsKey(column);
        }
    }

    /** A row that cannot be read as it stands. */
    record Broken(Place place, Finding why) implements Row {
        public Broken {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(why, "why");
        }
    }
}
