package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import io.petition.assignment.Routed;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Explained;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must act.
 *
 * @param withoutEffect the overlays that say nothing on that day; left out where there are none
 * @param routed the assignment, the dispute or the vacancy, as the library writes it
 * @param steps every ground that was tried; left out where it was not asked for
 */
@JsonPropertyOrder({"asOf", "withoutEffect", "routed", "steps"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RouteAnswer(
        String asOf,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> withoutEffect,
        JsonNode routed,
        @Nullable List<Tried> steps) {
    /** One step, with the provisions it rests on. */
    @JsonPropertyOrder({"code", "text", "sources"})
    record Tried(String code, String text, List<Source> sources) {}

    static RouteAnswer of(
            LocalDate day,
            List<String> withoutEffect,
            Explained<Routed> routed,
            boolean steps,
            HistoryJson json,
            Words words) {
        List<Tried> tried = routed.steps().stream()
                .map(step -> new Tried(step.code(), words.of(step), Source.all(step.citations())))
                .toList();
        return new RouteAnswer(day.toString(), withoutEffect, json.tree(routed.value()), steps ? tried : null);
    }
}
