package io.petition.service.roster;

import com.google.common.collect.ImmutableList;
import io.petition.model.PersonRef;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A roster as it was drawn: who sits when, and what could not be kept.
 *
 * @param roster the id of the roster
 * @param period the days for which it was drawn
 * @param sittings the sittings, in order of their days
 * @param gaps what could not be kept, in order of the fixed days
 */
public record Rota(String roster, Period period, List<Sitting> sittings, List<Gap> gaps) {
    public Rota {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(period, "period");
        sittings = ImmutableList.copyOf(sittings);
        gaps = ImmutableList.copyOf(gaps);
    }

    public Optional<Sitting> sitting(LocalDate on) {
        return sittings.stream().filter(sitting -> sitting.on().equals(on)).findFirst();
    }

    /** How often somebody sits in it. */
    public int times(PersonRef who) {
        return (int)
                sittings.stream().filter(sitting -> sitting.who().contains(who)).count();
    }
}
