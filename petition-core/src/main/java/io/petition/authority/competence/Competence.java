package io.petition.authority.competence;

import io.petition.authority.Organ;
import io.petition.authority.OrganFunction;
import io.petition.model.RegionCode;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A function of an organ in a region.
 *
 * @param organ the organ
 * @param function the function
 * @param territory the region it serves with it
 */
public record Competence(Organ organ, OrganFunction function, RegionCode territory) {
    public Competence {
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(territory, "territory");
    }

    public boolean in(LocalDate day) {
        return organ.existsOn(day)
                && function.period().map(period -> period.contains(day)).orElse(true);
    }

    /** The part of a period in which the organ exists and has the function. */
    Optional<Period> within(Period period) {
        return Optional.of(period)
                .flatMap(days -> cut(days, organ.existence()))
                .flatMap(days -> cut(days, function.period()));
    }

    private static Optional<Period> cut(Period days, Optional<Period> by) {
        return by.isEmpty() ? Optional.of(days) : days.intersection(by.get());
    }
}
