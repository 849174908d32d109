package io.petition.rules.vectors;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the first day on which a term may begin so that it ends in a certain place, by walking from every day. */
final class Search {
    private final EditionTable edition;
    private final DayTable days;
    private final DayWalk walk;

    Search(EditionTable edition, DayTable days, DayWalk walk) {
        this.edition = edition;
        this.days = days;
        this.walk = walk;
    }

    DayTable days() {
        return days;
    }

    /** A life that begins in the published years. */
    Optional<Life> first(Rule rule, EndVariant variant) {
        return first(rule, variant, life -> life);
    }

    /** A life that ends in the place after something was done to it. */
    Optional<Life> first(Rule rule, EndVariant variant, UnaryOperator<Life> act) {
        return from(later(LocalDate.parse(edition.from()), days.firstDay()), rule, variant, act);
    }

    /** A life that may begin before the published years. */
    Optional<Life> firstOfAll(Rule rule, EndVariant variant) {
        return from(LocalDate.parse(edition.from()), rule, variant, life -> life);
    }

    /** Whether the edition was in force before the first published day. */
    boolean beginsBeforeTheCalendar() {
        return LocalDate.parse(edition.from()).isBefore(days.firstDay());
    }

    /** What begins on a working day before what begins on another. */
    private Optional<Life> from(LocalDate first, Rule rule, EndVariant variant, UnaryOperator<Life> act) {
        return from(first, rule, variant, act, true).or(() -> from(first, rule, variant, act, false));
    }

    private Optional<Life> from(
            LocalDate first, Rule rule, EndVariant variant, UnaryOperator<Life> act, boolean worked) {
        LocalDate last = edition.to() == null ? days.lastDay() : LocalDate.parse(edition.to());
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Life life = act.apply(Life.started(rule, day));
            if (days.works(day) == worked && variant.place().test(days, walk.end(life))) {
                return Optional.of(life);
            }
        }
        return Optional.empty();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
