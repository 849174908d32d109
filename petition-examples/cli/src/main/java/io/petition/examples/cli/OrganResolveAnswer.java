package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import io.petition.authority.OrganDirectory;
import io.petition.authority.names.NameReading;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Explained;
import io.petition.model.OrganId;
import java.util.ArrayList;
import java.util.List;

/**
 * Which organ a written name stands for.
 *
 * @param name the name as it was written; stars for a person's
 * @param how how it was read
 * @param organs whom it stands for
 * @param candidates among whom it does not decide; left out unless it is ambiguous
 * @param steps how that was found
 */
@JsonPropertyOrder({"name", "how", "organs", "candidates", "steps"})
record OrganResolveAnswer(
        String name,
        String how,
        List<Named> organs,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Named> candidates,

        List<Taken> steps) {
    /** An organ with its full name. */
    @JsonPropertyOrder({"id", "name"})
    record Named(String id, String name) {}

    /** One step. */
    @JsonPropertyOrder({"code", "text"})
    record Taken(String code, String text) {}

    OrganResolveAnswer {
        organs = ImmutableList.copyOf(organs);
        candidates = ImmutableList.copyOf(candidates);
        steps = ImmutableList.copyOf(steps);
    }

    static OrganResolveAnswer of(Explained<NameReading> read, OrganDirectory directory, Words words) {
        NameReading reading = read.value();
        return new OrganResolveAnswer(
                reading.how() == NameReading.How.PERSON ? "***" : reading.written(),
                reading.how().code(),
                named(reading.organs(), directory),
                named(reading.candidates(), directory),
                read.steps().stream()
                        .map(step -> new Taken(step.code(), words.of(step)))
                        .toList());
    }

    private static List<Named> named(List<OrganId> organs, OrganDirectory directory) {
        return organs.stream()
                .map(id -> new Named(
                        id.value(),
                        directory.find(id).map(organ -> organ.name()).orElse("")))
                .toList();
    }

    /** Whether it stands for one organ and no other. */
    @JsonIgnore
    boolean one() {
        return organs.size() == 1;
    }

    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        if (!organs.isEmpty()) {
            lines.add(words.of("resolve.read", "name", name, "organs", names(organs, words), "how", how));
        } else if (!candidates.isEmpty()) {
            lines.add(words.of("resolve.among", "name", name, "organs", names(candidates, words), "how", how));
        } else {
            lines.add(words.of("resolve.unread", "name", name, "how", how));
        }
        steps.forEach(step -> lines.add(words.of("resolve.step", "text", step.text())));
        return lines;
    }

    private static String names(List<Named> organs, Words words) {
        return words.list(organs.stream()
                .map(organ -> words.of("route.organ", "name", organ.name(), "id", organ.id()))
                .toList());
    }
}
