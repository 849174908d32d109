package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.law.ClassRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class of matters and where it is led; without {@code route} it is dealt with under the edition itself. */
@JsonPropertyOrder({"key", "name", "route", "routeName", "article", "instrument", "sources"})
record ClassLine(
        String key,
        String name,
        @Nullable String route,
        @Nullable String routeName,
        String article,
        String instrument,
        List<Source> sources) {
    static ClassLine of(ClassRule rule, Words words) {
        List<Source> sources = Source.all(rule.citations());
        return new ClassLine(
                rule.key().value(),
                words.of("class." + rule.key()),
                rule.route().orElse(null),
                rule.route().map(route -> words.of("route." + route)).orElse(null),
                sources.get(0).article(),
                sources.get(0).instrument(),
                sources);
    }
}
