package io.petition.examples.cli;

import io.petition.examples.cli.history.HistoryFile;
import io.petition.statistics.CaseFact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts that a host has made and keeps, a line of JSON a fact; a bad line is told with its number, and does not stop the rest. */
final class FactLines<F> {
    private final FactKind<F> kind;
    private final String name;
    private final HistoryJson json;
    private final Console console;
    private final List<F> facts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** Whether facts are of tracks, as the first of them is. */
    private @Nullable Boolean tracks;

    private long bad;

    FactLines(FactKind<F> kind, String name, HistoryJson json, Console console) {
        this.kind = kind;
        this.name = name;
        this.json = json;
        this.console = console;
    }

    void read(HistoryFile file, @Nullable String matter) throws IOException, BadInput {
        if (matter == null) {
            file.readStrays(this::take);
            file.forEach(each -> {
                file.read(each, this::take);
                return true;
            });
        } else {
            file.read(matter, this::take);
        }
    }

    List<F> facts() {
        return facts;
    }

    long bad() {
        return bad;
    }

    private void take(HistoryFile.Line line) {
        try {
            byte[] bytes = line.bytes().orElseThrow(() -> new BadInput("line", "bad.json-long", Map.of()));
            F fact = json.read(bytes, kind.type());
            check(fact);
            facts.add(fact);
        } catch (BadInput fault) {
            bad++;
            console.fault(name, line.number(), fault);
        }
    }

    /** What would be counted twice is not added up: a fact that stands twice, and a matter with its tracks. */
    private void check(F fact) throws BadInput {
        String id = kind.id().apply(fact);
        if (!ids.add(id)) {
            throw new BadInput("line", "bad.stats-fact-twice", Map.of("value", id));
        }
        if (fact instanceof CaseFact of) {
            boolean track = of.track().isPresent();
            if (Optional.ofNullable(tracks).orElse(track) != track) {
                throw new BadInput("track", "bad.stats-tracks", Map.of("value", id));
            }
            tracks = track;
        }
    }
}
