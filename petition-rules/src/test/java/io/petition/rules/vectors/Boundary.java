package io.petition.rules.vectors;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where reckonings go wrong: each term of each edition has a vector in each class, or a reason why it cannot have one. */
enum Boundary {
    ORDINARY("nothing in the way: a plain working day at the end; and every standing of a clock, day by day"),
    WEEKEND("the last day is a Saturday or Sunday of no notice"),
    HOLIDAY("the last day rests by decree, outside Spring Festival; working days: the count runs over such days"),
    MAKE_UP_DAY("the last day is a Saturday or Sunday worked by decree, or the end rolls onto one"),
    SPRING_FESTIVAL("the last day lies in Spring Festival; working days: the count runs over it"),
    YEAR_END("the term begins in one year and ends in the next"),
    HORIZON("the end lies at the edge of the years for which the calendar is published, or beyond"),
    PAUSED("the clock stands still, over the day on which it would have ended or beside it"),
    EXTENDED("the term is extended"),
    PAUSED_EXTENDED("the term is extended, and the clock stands still");

    private final String means;

    Boundary(String means) {
        this.means = means;
    }

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Boundary of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String means() {
        return means;
    }
}
