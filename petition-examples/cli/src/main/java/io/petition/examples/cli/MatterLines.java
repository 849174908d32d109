package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import io.petition.examples.cli.history.HistoryFile;
import io.petition.explain.Finding;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Line;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Recorded;
import io.petition.model.MatterId;
import io.petition.time.When;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The history of one matter as a file holds it.
 *
 * @param matter its id
 * @param events what could be read, in the order of the file
 * @param numbers the line of each event
 * @param noticed what is to be noticed about lines, such as that one is of a later schema
 * @param unreadable the lines that could not be read
 */
record MatterLines(
        String matter, List<Recorded> events, List<Long> numbers, List<Noticed> noticed, List<Long> unreadable) {
    /** Something about a line. */
    record Noticed(long line, Finding finding) {}

    MatterLines {
        Objects.requireNonNull(matter, "matter");
        events = ImmutableList.copyOf(events);
        numbers = ImmutableList.copyOf(numbers);
        noticed = ImmutableList.copyOf(noticed);
        unreadable = ImmutableList.copyOf(unreadable);
    }

    /** Whom a line is told that cannot be read. */
    @FunctionalInterface
    interface Faults {
        void tell(long line, BadInput fault);
    }

    /** Reads a matter; a line that cannot be read is told and left out. */
    static MatterLines read(HistoryFile file, String matter, HistoryJson json, Faults faults) throws IOException {
        List<Recorded> events = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        List<Noticed> noticed = new ArrayList<>();
        List<Long> unreadable = new ArrayList<>();
        file.read(matter, line -> {
            try {
                Line read = json.line(bytes(line));
                events.add(recorded(read, matter));
                numbers.add(line.number());
                read.findings().forEach(finding -> noticed.add(new Noticed(line.number(), finding)));
            } catch (BadInput fault) {
                unreadable.add(line.number());
                faults.tell(line.number(), fault);
            }
        });
        return new MatterLines(matter, events, numbers, noticed, unreadable);
    }

    /** Tells of every line that names no matter what is wrong with it. */
    static void strays(HistoryFile file, HistoryJson json, Faults faults) throws IOException {
        file.readStrays(line -> {
            try {
                json.line(bytes(line));
                faults.tell(line.number(), new BadInput("matter", "bad.json-missing", Map.of()));
            } catch (BadInput fault) {
                faults.tell(line.number(), fault);
            }
        });
    }

    private static byte[] bytes(HistoryFile.Line line) throws BadInput {
        return line.bytes().orElseThrow(() -> new BadInput("line", "bad.json-long", Map.of()));
    }

    private static Recorded recorded(Line line, String matter) throws BadInput {
        Optional<Recorded> recorded = line.asRecorded();
        if (recorded.isEmpty()) {
            throw new BadInput("line", "bad.line-says-too-little", Map.of());
        }
        if (!recorded.get().matter().value().equals(matter)) {
            throw new BadInput(
                    "matter",
                    "bad.json-value",
                    Map.of("detail", recorded.get().matter().value()));
        }
        return recorded.get();
    }

    /** The same as if it ended after so many events. */
    MatterLines first(int count) {
        return new MatterLines(matter, events.subList(0, count), numbers.subList(0, count), List.of(), unreadable);
    }

    /** The state that the events come to; the empty one where there are none. */
    MatterState state(Lifecycle desk) {
        return desk.evolve(MatterState.empty(MatterId.of(matter)), events);
    }

    /** The same as it stood on a day: what happened later, or was recorded after an instant, is passed over. */
    MatterState state(Lifecycle desk, Optional<When> asOf, Optional<Instant> knownAt) {
        if (events.isEmpty() || (asOf.isEmpty() && knownAt.isEmpty())) {
            return state(desk);
        }
        Instant known = knownAt.orElse(Instant.MAX);
        return asOf.isPresent()
                ? desk.replay(events, known, asOf.get().day(desk.regime().zone()))
                : desk.replay(events, known);
    }

    /** The line of each event by its version, as findings name it; of a version that stands twice, the first. */
    Map<String, Long> byVersion() {
        Map<String, Long> lines = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            lines.putIfAbsent(Long.toString(events.get(i).version()), numbers.get(i));
        }
        return lines;
    }
}
