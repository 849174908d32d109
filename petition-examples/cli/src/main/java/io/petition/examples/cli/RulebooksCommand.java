package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.petition.examples.cli.text.Words;
import io.petition.rules.io.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code petition rulebooks [ID]}: which editions and overlays there are, and what one of them says of every clock; with
 * overlays laid over it, also how that compares with what it replaces.
 */
@Command(name = "rulebooks")
final class RulebooksCommand implements Callable<Integer> {
    private final Petition petition;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "id")
    private @Nullable String id;

    RulebooksCommand(Petition petition) {
        this.petition = petition;
    }

    /** Every edition, and every overlay that ships. */
    @JsonPropertyOrder({"rulebooks", "overlays", "contentHash"})
    record Listed(@JsonUnwrapped Rulebook.All editions, List<OverlayLine> overlays, String contentHash) {}

    /** One edition, and how each overlay on it compares. The hash is of the regime that holds it. */
    @JsonPropertyOrder({"rulebook", "comparison", "contentHash"})
    record Shown(@JsonUnwrapped Rulebook rulebook, List<Compared> comparison, String contentHash) {}

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        try {
            Outcome answer =
                    id == null ? all(petition.law()) : one(petition.law().book("id", id, List.of()));
            return petition.console().show(answer);
        } catch (NoAnswer no) {
            return petition.console().show(new Outcome.Refused(no.reasons()));
        }
    }

    private static Outcome all(Law law) {
        List<Rulebook.Line> editions =
                law.editions().stream().map(Rulebook.Line::of).toList();
        List<OverlayLine> overlays =
                law.shelf().shipped().stream().map(OverlayLine::of).toList();
        Listed listed = new Listed(new Rulebook.All(editions), overlays, ContentHash.of(law.regime()));
        return new Outcome.Answered(listed, words -> {
            List<String> lines = new ArrayList<>(RulebookText.lines(editions, words));
            overlays.forEach(overlay -> lines.add(overlay.line(words)));
            lines.add(words.of("content-hash", "hash", listed.contentHash()));
            return lines;
        });
    }

    private Outcome one(Book book) {
        Words words = petition.console().words();
        Rulebook rulebook = Rulebook.of(book.edition(), book.regime(), words);
        List<Compared> compared = book.overlays().stream()
                .flatMap(laid -> Compared.of(laid.overlay().id(), laid.comparisons()).stream())
                .toList();
        Shown shown = new Shown(rulebook, compared, ContentHash.of(book.regime()));
        return new Outcome.Answered(shown, spoken -> {
            List<String> lines = new ArrayList<>(RulebookText.lines(rulebook, spoken));
            if (!compared.isEmpty()) {
                lines.add("");
                lines.add(spoken.of("compared.title"));
                lines.addAll(Compared.lines(compared, spoken));
            }
            lines.add("");
            lines.add(spoken.of("content-hash", "hash", shown.contentHash()));
            return lines;
        });
    }
}
