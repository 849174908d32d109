package io.petition.benchmarks;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Fact;
import java.time.LocalDate;
import java.util.Optional;

/** A fact as an object, of the {@link LetterYear}: as a host would hold it. */
record Filed(
        int county,
        LocalDate came,
        LocalDate due,
        Optional<LocalDate> done,
        int persons,
        Channel channel,
        Topic topic,
        Clock acceptance,
        Clock completion,
        Optional<Boolean> repeat,
        Optional<Rating> office,
        Optional<Rating> organ,
        boolean settled) {
    enum Channel {
        VISIT,
        LETTER,
        WEB,
        APP,
        CALL
    }

    enum Topic {
        LAND,
        WAGES,
        HOUSING,
        OTHER
    }

    enum Clock {
        IN_TIME,
        LATE,
        NOT_DUE,
        OVERDUE,
        PAUSED
    }

    enum Rating {
        GOOD,
        BAD,
        LAPSED
    }

    static final Fact<Filed, LocalDate> CAME = Fact.of("came", f -> Optional.of(f.came()));
    static final Fact<Filed, LocalDate> DUE = Fact.of("due", f -> Optional.of(f.due()));
    static final Fact<Filed, LocalDate> DONE = Fact.of("done", Filed::done);
    static final Fact<Filed, Integer> PERSONS = Fact.of("persons", f -> Optional.of(f.persons()));
    static final Fact<Filed, Channel> CHANNEL =
            Fact.oneOf("channel", ImmutableList.copyOf(Channel.values()), f -> Optional.of(f.channel()));
    static final Fact<Filed, Topic> TOPIC =
            Fact.oneOf("topic", ImmutableList.copyOf(Topic.values()), f -> Optional.of(f.topic()));
    static final Fact<Filed, Clock> ACCEPTANCE =
            Fact.oneOf("acceptance", ImmutableList.copyOf(Clock.values()), f -> Optional.of(f.acceptance()));
    static final Fact<Filed, Clock> COMPLETION =
            Fact.oneOf("completion", ImmutableList.copyOf(Clock.values()), f -> Optional.of(f.completion()));
    static final Fact<Filed, Boolean> REPEAT = Fact.oneOf("repeat", ImmutableList.of(true, false), Filed::repeat);
    static final Fact<Filed, Rating> OFFICE =
            Fact.oneOf("office", ImmutableList.copyOf(Rating.values()), Filed::office);
    static final Fact<Filed, Rating> ORGAN = Fact.oneOf("organ", ImmutableList.copyOf(Rating.values()), Filed::organ);
    static final Fact<Filed, Boolean> SETTLED =
            Fact.oneOf("settled", ImmutableList.of(true, false), f -> Optional.of(f.settled()));
}
