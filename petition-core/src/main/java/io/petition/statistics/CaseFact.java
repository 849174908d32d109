package io.petition.statistics;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import io.petition.model.MatterId;
import io.petition.model.TrackId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One matter 事项, classed once as of a day: what every figure about matters is counted from. It holds no more of the history
 * than figures ask, and nothing that names who petitions. A fact of a track has the same shape; figures by answering
 * organ count tracks, all others matters, and the two are never added up.
 *
 * @param matter which matter
 * @param track which track of it; empty for the matter as a whole
 * @param asOf as of which day it was classed; empty where whoever made the fact does not say
 * @param intake how it came in
 * @param place where it belongs
 * @param clocks its terms, each once
 * @param moments the day of each milestone, of the first where there were several; beside it, under {@code KEY-in-all} and
 *     {@code KEY-not-in-all}, where the tracks of the matter came to it on several days or not all of them did
 * @param outcome what became of it
 * @param ratings how the petitioner rated each body 满意度评价: a key of the regime, by {@link CaseFacts#OFFICE} and
 *     {@link CaseFacts#ORGAN}; {@link CaseFacts#WINDOW_LAPSED} where the time for it went by; no entry while it may still be rated
 * @param ratedOn the day of each of those
 * @param attributes what the host wants counted besides, by name, for example {@code topic}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record CaseFact(
        MatterId matter,
        Optional<TrackId> track,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> asOf,
        Intake intake,
        Place place,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<ClockFact> clocks,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @JsonSetter(nulls = Nulls.AS_EMPTY)
        Map<MilestoneKey, LocalDate> moments,

        Outcome outcome,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> ratings,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @JsonSetter(nulls = Nulls.AS_EMPTY)
        Map<String, LocalDate> ratedOn,

        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> attributes) {
    public CaseFact {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(intake, "intake");
        Objects.requireNonNull(place, "place");
        clocks = ImmutableList.copyOf(clocks);
        moments = ImmutableMap.copyOf(moments);
        Objects.requireNonNull(outcome, "outcome");
        ratings = ImmutableMap.copyOf(ratings);
        ratedOn = ImmutableMap.copyOf(ratedOn);
        attributes = ImmutableMap.copyOf(attributes);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a fact. */
    public static final class Builder extends CaseFactBuilder {
        Builder() {
            place(Place.unknown());
            intake(Intake.builder().build());
            outcome(Outcome.builder().build());
        }
    }

    /** The term of a key; empty where the law that governs the matter has none. */
    public Optional<ClockFact> clock(TermKey term) {
        for (int i = 0; i < clocks.size(); i++) {
            if (clocks.get(i).term().equals(term)) {
                return Optional.of(clocks.get(i));
            }
        }
        return Optional.empty();
    }
}
