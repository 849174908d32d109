package io.petition.rules.vectors;

import io.petition.rules.vectors.Vector.Moment;
import io.petition.rules.vectors.Vector.Pause;
import io.petition.rules.vectors.Vector.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one clock, and what the asker chose: a question without its day. Each method gives a new life with one
 * thing more.
 */
record Life(Rule rule, List<Moment> milestones, List<Pause> pauses, Settings settings) {
    /** Days that a sender gives in a generated vector. */
    private static final int GIVEN_DAYS = 20;

    private static final Settings NONE = new Settings(null, null);

    Life {
        milestones = List.copyOf(milestones);
        pauses = List.copyOf(pauses);
    }

    /** Started at a time; a sender's date lies some weeks on. */
    static Life started(Rule rule, LocalDate day) {
        return started(
                rule, day.toString(), rule.isGiven() ? day.plusDays(GIVEN_DAYS).toString() : null);
    }

    static Life started(Rule rule, String when, @Nullable String given) {
        Moment start = new Moment(rule.starts().get(0), when, given, null);
        return new Life(rule, List.of(start), List.of(), NONE);
    }

    Moment start() {
        return milestones.get(0);
    }

    Life stopped(Object when) {
        return and(Moment.of(rule.stops().get(0), when));
    }

    Life extended(LocalDate when, int days) {
        return and(new Moment(rule.extension().by(), when.toString(), null, days + " calendar-days"));
    }

    /** By milestones where the text knows a ground, else as the asker says; {@code to} is null while it lasts. */
    Life paused(LocalDate from, @Nullable LocalDate to) {
        if (rule.pause() != null) {
            Life begun = and(Moment.of(rule.pause().begins(), from));
            return to == null ? begun : begun.and(Moment.of(rule.pause().ends(), to));
        }
        List<Pause> more = new ArrayList<>(pauses);
        more.add(new Pause(from.toString(), to == null ? null : to.toString()));
        return new Life(rule, milestones, more, settings);
    }

    Life rolling(String roll) {
        return new Life(rule, milestones, pauses, new Settings(roll, settings.warn()));
    }

    Life warnedWithin(int days) {
        return new Life(rule, milestones, pauses, new Settings(settings.roll(), days));
    }

    boolean isExtended() {
        return milestones.stream().anyMatch(moment -> moment.granted() != null);
    }

    /** Whether it stands still by a ground of the text. */
    boolean isPausedByLaw() {
        return rule.pause() != null
                && milestones.stream()
                        .anyMatch(moment -> moment.key().equals(rule.pause().begins()));
    }

    private Life and(Moment moment) {
        List<Moment> more = new ArrayList<>(milestones);
        more.add(moment);
        return new Life(rule, more, pauses, settings);
    }
}
