package io.petition.examples.cli;

import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Recorded;
import io.petition.rules.china.ChinaIndicators;
import io.petition.statistics.CaseFact;
import io.petition.statistics.Classifier;
import io.petition.statistics.SubmissionFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Makes facts of histories, as of a day, with what the host says of where each matter belongs. */
final class HistoryFacts {
    private final Lifecycle desk;
    private final Classifier classifier;
    private final LocalDate asOf;
    private final PlacesFile places;

    HistoryFacts(Lifecycle desk, LocalDate asOf, PlacesFile places) {
        this.desk = desk;
        this.classifier = ChinaIndicators.classifier(desk);
        this.asOf = asOf;
        this.places = places;
    }

    /** The matter; none where it was not registered by then. */
    List<CaseFact> matters(List<Recorded> history, Instant known) {
        PlacesFile.Placed placed = places.of(history.get(0).matter().value());
        return classifier.of(history, known, asOf, placed.place()).map(fact -> with(placed, fact)).stream()
                .toList();
    }

    /** Each track of it for itself, by the organ that has it: what figures of answering organs count. */
    List<CaseFact> tracks(List<Recorded> history, Instant known) {
        PlacesFile.Placed placed = places.of(history.get(0).matter().value());
        return classifier.ofTracks(desk.replay(history, known, asOf), asOf, placed.place()).stream()
                .map(fact -> with(placed, fact))
                .toList();
    }

    private static CaseFact with(PlacesFile.Placed placed, CaseFact fact) {
        return CaseFact.builder()
                .from(fact)
                .putAllAttributes(placed.attributes())
                .build();
    }

    List<SubmissionFact> submissions(List<Recorded> history, Instant known) {
        MatterState state = desk.replay(history, known, asOf);
        return classifier.submissions(
                state, places.of(history.get(0).matter().value()).place());
    }
}
