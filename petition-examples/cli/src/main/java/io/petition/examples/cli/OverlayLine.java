package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.law.Overlay;
import io.petition.rules.io.ContentHash;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One overlay that ships, which edition it changes and when it is in force; without {@code to} it still is. */
@JsonPropertyOrder({"id", "instrument", "over", "from", "to", "contentHash"})
record OverlayLine(
        String id,
        String instrument,
        String over,
        String from,
        @Nullable String to,
        String contentHash) {
    static OverlayLine of(Overlay overlay) {
        return new OverlayLine(
                overlay.id(),
                overlay.instrument(),
                overlay.over(),
                overlay.validity().from().toString(),
                overlay.validity().last().map(LocalDate::toString).orElse(null),
                ContentHash.of(overlay));
    }

    String line(Words words) {
        String last = to;
        return last == null
                ? words.of("rulebook.edition-open", "id", over + "+" + id, "instrument", instrument, "from", from)
                : words.of(
                        "rulebook.edition", "id", over + "+" + id, "instrument", instrument, "from", from, "to", last);
    }
}
