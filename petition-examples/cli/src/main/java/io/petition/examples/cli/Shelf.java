package io.petition.examples.cli;

import io.petition.law.Edition;
import io.petition.law.Overlay;
import io.petition.law.TermKey;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.io.OverlayReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The overlays that ship with the library, each read when it is first asked for, and those that a user brings as files. */
final class Shelf {
    private final Map<String, Overlay> read = new HashMap<>();

    /** One that ships. */
    Optional<Overlay> shipped(String id) {
        return ChinaOverlays.ids().contains(id)
                ? Optional.of(read.computeIfAbsent(id, ChinaOverlays::read))
                : Optional.empty();
    }

    /** Every overlay that ships. */
    List<Overlay> shipped() {
        return ChinaOverlays.ids().stream().map(id -> shipped(id).orElseThrow()).toList();
    }

    /** Those that say how long a term is, or that it has none. */
    List<Overlay> having(TermKey term) {
        return shipped().stream()
                .filter(overlay -> overlay.keys().contains(term))
                .filter(overlay -> overlay.withdrawn().stream()
                        .noneMatch(gone -> gone.key().equals(term)))
                .toList();
    }

    /**
     * The overlay of an id, or that of a file.
     *
     * @param editions the editions that a file may name, by id
     */
    Overlay overlay(String field, String name, Function<String, Optional<Edition>> editions) throws BadInput {
        Optional<Overlay> known = shipped(name);
        if (known.isPresent()) {
            return known.get();
        }
        if (!RuleFiles.exists(name)) {
            throw new BadInput(
                    field, "bad.overlay", Map.of("value", name, "known", String.join(", ", ChinaOverlays.ids())));
        }
        return RuleFiles.read(field, name, (source, file) -> OverlayReader.read(source, file, editions));
    }
}
