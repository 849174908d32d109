package io.petition.examples.cli;

import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Recorded;
import io.petition.rules.china.ChinaIndicators;
import io.petition.statistics.CaseFact;
import io.petition.statistics.Classifier;
import io.petition.statistics.Place;
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

    /** The matter as a whole; none where it was not registered by then. */
    List<CaseFact> matters(List<Recorded> history, Instant known) {
        PlacesFile.Placed placed = places.of(history.get(0).matter().value());
        return classifier.of(history, known, asOf, placed.place()).map(fact -> said(fact, placed)).stream()
                .toList();
    }

    /** Each of its tracks, at the organ that the record shows: what the host says of the whole matter fills in what that leaves open. */
    List<CaseFact> tracks(List<Recorded> history, Instant known) {
        PlacesFile.Placed placed = places.of(history.get(0).matter().value());
        return classifier.ofTracks(history, known, asOf, Place.unknown()).stream()
                .map(fact -> said(
                        CaseFact.builder()
                                .from(fact)
                                .place(place(fact.place(), placed.place()))
                                .build(),
                        placed))
                .toList();
    }

    private static CaseFact said(CaseFact fact, PlacesFile.Placed placed) {
        return CaseFact.builder()
                .from(fact)
                .putAllAttributes(placed.attributes())
                .build();
    }

    /** Who answers is the track's own; where the matter belongs is the host's to say. */
    private static Place place(Place track, Place matter) {
        Place own = Place.builder()
                .organ(track.organ())
                .office(track.office())
                .handler(track.handler())
                .build();
        return own.orElse(matter).orElse(track);
    }

    List<SubmissionFact> submissions(List<Recorded> history, Instant known) {
        MatterState state = desk.replay(history, known, asOf);
        return classifier.submissions(
                state, places.of(history.get(0).matter().value()).place());
    }
}
