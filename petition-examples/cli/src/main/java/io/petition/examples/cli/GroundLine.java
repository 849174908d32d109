package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Stage;
import java.util.List;
import java.util.Locale;

/**
 * A ground on which a matter is not accepted, no longer accepted or closed; {@code act} says which, {@code holds} what is asked
 * of the record.
 */
@JsonPropertyOrder({"act", "key", "name", "stages", "holds", "article", "instrument", "sources", "mark"})
record GroundLine(
        String act,
        String key,
        String name,
        List<String> stages,
        String holds,
        String article,
        String instrument,
        List<Source> sources,
        String mark) {
    static GroundLine of(GroundRule ground, Words words) {
        List<Source> sources = Source.all(ground.citations());
        return new GroundLine(
                ground.act().value(),
                ground.key(),
                words.of("ground." + ground.key()),
                ground.stages().stream().map(Stage::code).toList(),
                ground.holds().toString(),
                sources.get(0).article(),
                sources.get(0).instrument(),
                sources,
                ground.standing().name().toLowerCase(Locale.ROOT));
    }
}
