package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.explain.Citation;
import java.util.List;

/** Where something stands. */
@JsonPropertyOrder({"instrument", "article"})
record Source(String instrument, String article) {
    static List<Source> all(List<Citation> citations) {
        return citations.stream()
                .map(citation -> new Source(citation.instrument(), citation.article()))
                .toList();
    }
}
