package io.petition.statistics;

import io.petition.law.TermKey;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.Track;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a petitioner rated each body: the last rating by its day, in whatever track, of the office that sent or registered, and of an
 * organ that answered. Where several organs answered this is the last word on any of them; how each was rated, the facts of the
 * tracks say.
 *
 * @param values body to rating
 * @param days body to the day of it
 */
record Ratings(Map<String, String> values, Map<String, LocalDate> days) {
    /**
     * What the record says, and of a body that was not rated, that the time for it went by.
     *
     * @param clocks the matter's terms
     * @param windows which of them are windows for rating
     */
    static Ratings of(
            MatterState state,
            List<Track> tracks,
            List<ClockFact> clocks,
            Set<TermKey> windows,
            Function<When, LocalDate> day) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (Track track : tracks) {
            for (Proceeding rated : Summaries.proceedings(state, List.of(track), ProceedingKind.EVALUATION)) {
                Optional<String> subject = rated.subject();
                if (rated.outcome().isPresent() && subject.isPresent()) {
                    boolean office = subject.equals(Summaries.office(track).map(OrganId::value));
                    String body = office ? CaseFacts.OFFICE : CaseFacts.ORGAN;
                    LocalDate on = day.apply(rated.began());
                    LocalDate before = days.get(body);
                    if (before == null || !on.isBefore(before)) {
                        values.put(body, rated.outcome().get());
                        days.put(body, on);
                    }
                }
            }
        }
        for (ClockFact clock : clocks) {
            if (windows.contains(clock.term()) && clock.standing() == ClockClass.OVERDUE) {
                // Nobody is said to have missed rating a body that the matter does not have.
                if (tracks.stream().anyMatch(track -> Summaries.office(track).isPresent())) {
                    lapsed(CaseFacts.OFFICE, clock, values, days);
                }
                if (tracks.stream().anyMatch(track -> track.organ().isPresent())) {
                    lapsed(CaseFacts.ORGAN, clock, values, days);
                }
            }
        }
        return new Ratings(values, days);
    }

    private static void lapsed(String body, ClockFact clock, Map<String, String> values, Map<String, LocalDate> days) {
        if (values.putIfAbsent(body, CaseFacts.WINDOW_LAPSED) == null) {
            clock.due().ifPresent(due -> days.put(body, due));
        }
    }
}
