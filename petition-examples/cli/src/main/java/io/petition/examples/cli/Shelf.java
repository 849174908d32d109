package io.petition.examples.cli;

import io.petition.law.Overlay;
import io.petition.law.TermKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The overlays that ship with the library, and those that a user brings as files. */
final class Shelf {
    /** Every overlay that ships. */
    List<Overlay> shipped() {
        return List.of();
    }

    /** Those that say how long a term is, or that it has none. */
    List<Overlay> having(TermKey term) {
        return shipped().stream()
                .filter(overlay -> overlay.keys().contains(term))
                .toList();
    }

    /** The overlay of an id, or that of a file. */
    Overlay overlay(String field, String name) throws BadInput {
        String known = shipped().stream().map(Overlay::id).collect(Collectors.joining(", "));
        return shipped().stream()
                .filter(overlay -> overlay.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput(field, "bad.overlay", Map.of("value", name, "known", known)));
    }
}
