package io.petition.statistics;

import static io.petition.statistics.FactForms.day;

import com.google.common.base.Joiner;
import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.petition.condition.Fact;
import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts made of the days of other facts, for those who count by a date that is no term of the law: so many days after
 * registration, whatever stood still meanwhile. Their names say all that decides them.
 */
final class DayFacts {
    private static final Splitter PARTS = Splitter.on('/');
    private static final Optional<ClockClass> IN_TIME = Optional.of(ClockClass.IN_TIME);
    private static final Optional<ClockClass> LATE = Optional.of(ClockClass.LATE);
    private static final Optional<ClockClass> OVERDUE = Optional.of(ClockClass.OVERDUE);
    private static final Optional<ClockClass> OPEN = Optional.of(ClockClass.OPEN);

    private DayFacts() {}

    /** How a number of days was kept that nothing moves. */
    static Fact<CaseFact, ClockClass> kept(Fact<CaseFact, LocalDate> from, int days, List<MilestoneKey> until) {
        Preconditions.checkArgument(!until.isEmpty(), "until: none; name what has to happen by then");
        ImmutableList<MilestoneKey> keys = ImmutableList.copyOf(until);
        return Fact.oneOf(
                "kept." + days + '.' + from.name() + '/' + Joiner.on('/').join(keys),
                List.of(ClockClass.values()),
                fact -> standing(fact, from, days, keys));
    }

    private static Optional<ClockClass> standing(
            CaseFact fact, Fact<CaseFact, LocalDate> from, int days, List<MilestoneKey> until) {
        Optional<LocalDate> began = from.of(fact);
        if (began.isEmpty()) {
            return Optional.empty();
        }
        // Written out, for a count of millions asks it: the answers are made once.
        LocalDate due = began.get().plusDays(days);
        boolean late = false;
        for (int i = 0; i < until.size(); i++) {
            @Nullable LocalDate done = fact.moments().get(until.get(i));
            if (done != null && !done.isAfter(due)) {
                return IN_TIME;
            }
            late |= done != null;
        }
        if (late) {
            return LATE;
        }
        return fact.asOf().isEmpty() ? Optional.empty() : fact.asOf().get().isAfter(due) ? OVERDUE : OPEN;
    }

    static Fact<CaseFact, LocalDate> plus(Fact<CaseFact, LocalDate> from, int days) {
        return day("plus." + days + '.' + from.name(), fact -> from.of(fact).map(day -> day.plusDays(days)));
    }

    static Fact<CaseFact, LocalDate> due(TermKey term) {
        return day("due." + term, fact -> fact.clock(term).flatMap(ClockFact::due));
    }

    static Fact<CaseFact, LocalDate> finished(TermKey term) {
        return day("finished." + term, fact -> fact.clock(term).flatMap(ClockFact::finished));
    }

    static Fact<CaseFact, LocalDate> on(MilestoneKey key) {
        return day("on." + key, fact -> Optional.ofNullable(fact.moments().get(key)));
    }

    static Fact<CaseFact, LocalDate> ratedOn(String body) {
        return day(
                "rated-on." + body, fact -> Optional.ofNullable(fact.ratedOn().get(body)));
    }

    /** A fact of this kind by its name; empty where it is none. */
    static Optional<Fact<CaseFact, ?>> named(String kind, String rest) {
        int dot = rest.indexOf('.');
        if (dot < 1 || !rest.substring(0, dot).chars().allMatch(Character::isDigit) || dot > 5) {
            return Optional.empty();
        }
        int days = Integer.parseInt(rest.substring(0, dot));
        List<String> parts = PARTS.splitToList(rest.substring(dot + 1));
        Optional<Fact<CaseFact, LocalDate>> from = dated(parts.get(0));
        if (from.isEmpty() || parts.contains("")) {
            return Optional.empty();
        }
        if (kind.equals("plus")) {
            return parts.size() == 1 ? Optional.of(plus(from.get(), days)) : Optional.empty();
        }
        return parts.size() == 1
                ? Optional.empty()
                : Optional.of(kept(
                        from.get(),
                        days,
                        parts.stream().skip(1).map(MilestoneKey::of).toList()));
    }

    /** The facts that are days, from which others are counted. */
    private static Optional<Fact<CaseFact, LocalDate>> dated(String name) {
        int dot = name.indexOf('.');
        String key = name.substring(dot + 1);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return switch (dot < 0 ? name : name.substring(0, dot)) {
            case "received" -> dot < 0 ? Optional.of(CaseFacts.RECEIVED) : Optional.empty();
            case "registered" -> dot < 0 ? Optional.of(CaseFacts.REGISTERED) : Optional.empty();
            case "on" -> dot < 0 ? Optional.empty() : Optional.of(on(MilestoneKey.of(key)));
            case "due" -> dot < 0 ? Optional.empty() : Optional.of(due(TermKey.of(key)));
            case "finished" -> dot < 0 ? Optional.empty() : Optional.of(finished(TermKey.of(key)));
            case "rated-on" -> dot < 0 ? Optional.empty() : Optional.of(ratedOn(key));
            default -> Optional.empty();
        };
    }
}
