package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.law.Regime;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.model.Channel;
import io.petition.model.Demand;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.Recurrence;
import io.petition.model.Representation;
import io.petition.rules.china.ChinaIndicators;
import io.petition.statistics.CaseFact;
import io.petition.statistics.Classifier;
import io.petition.statistics.Place;
import io.petition.statistics.SubmissionFact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The matters of an office as a host has them: each was run through the desk, and facts are made of what is on record. */
final class Casebook {
    /** From how many on a visit has those who speak for it, and no more than so many of them. */
    private static final int SPEAK_FOR_THEMSELVES = 5;

    private final Regime regime;
    private final Classifier classifier;
    private final Map<Tale, Place> matters = new LinkedHashMap<>();

    private Casebook(Regime regime) {
        this.regime = regime;
        this.classifier = ChinaIndicators.classifier(Lifecycle.under(regime));
    }

    static Casebook under(Regime regime) {
        return new Casebook(regime);
    }

    /** A matter that is told from here on; where it belongs is the host's to say. */
    Tale opens(String matter, Place place) {
        Tale tale = Tale.under(regime, matter);
        matters.put(tale, place);
        return tale;
    }

    List<Tale> tales() {
        return ImmutableList.copyOf(matters.keySet());
    }

    /** A fact for each matter, classed as of a day. */
    List<CaseFact> cases(String asOf) {
        ImmutableList.Builder<CaseFact> facts = ImmutableList.builder();
        matters.forEach((tale, place) -> facts.add(classifier.of(tale.state(), LocalDate.parse(asOf), place)));
        return facts.build();
    }

    /** A fact for each time somebody came. */
    List<SubmissionFact> submissions() {
        ImmutableList.Builder<SubmissionFact> facts = ImmutableList.builder();
        matters.forEach((tale, place) -> facts.addAll(classifier.submissions(tale.state(), place)));
        return facts.build();
    }

    /** Every history as it is stored. */
    List<List<Recorded>> histories() {
        return tales().stream().map(tale -> tale.state().history()).toList();
    }

    /** What so many hand in for the first time; they are numbered, the first of them is the petitioner of the tales. */
    static Petition first(String id, String day, Channel channel, int persons, String category) {
        Petition.Builder petition = Petition.builder()
                .from(Cast.petition(id, day, channel))
                .addAllPetitioners(IntStream.range(1, persons)
                        .mapToObj(number -> PersonRef.of(id + "-" + number))
                        .toList())
                .addDemands(Demand.of("d-1", category))
                .recurrence(Recurrence.FIRST);
        if (persons > SPEAK_FOR_THEMSELVES) {
            petition.representation(Representation.joint(persons, List.of(Cast.person(Cast.PERSON))));
        }
        return petition.build();
    }

    /** The same by one person again, with a demand of its own: what was answered is not joined but registered anew. */
    static Petition again(String id, String day, Channel channel, String category) {
        return Petition.builder()
                .from(Cast.petition(id, day, channel))
                .addDemands(Demand.of("d-2", category))
                .recurrence(Recurrence.REPEAT)
                .build();
    }
}
