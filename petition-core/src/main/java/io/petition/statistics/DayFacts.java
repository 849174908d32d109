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
import java.util.Map;
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

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

    private DayFacts() {}

    /** The day on which one of several milestones came first, in one track or, where that is asked, in the last of all. */
    private static final class Reached {
        private final ImmutableList<MilestoneKey> keys;
        private final boolean all;
        private final MilestoneKey inAll;
        private final MilestoneKey notInAll;

        Reached(List<MilestoneKey> keys, boolean all) {
            Preconditions.checkArgument(!keys.isEmpty(), "until: none; name what has to happen by then");
            this.keys = ImmutableList.copyOf(keys);
            this.all = all;
            this.inAll = AllTracks.inAll(this.keys.get(0));
            this.notInAll = AllTracks.notInAll(this.keys.get(0));
        }

        String names() {
            return Joiner.on('/').join(keys);
        }

        @Nullable
        LocalDate day(CaseFact fact) {
            Map<MilestoneKey, LocalDate> moments = fact.moments();
            if (all) {
                @Nullable LocalDate last = moments.get(inAll);
                if (last != null || moments.containsKey(notInAll)) {
                    return last;
                }
            }
            @Nullable LocalDate first = null;
            for (int i = 0; i < keys.size(); i++) {
                @Nullable LocalDate day = moments.get(keys.get(i));
                if (day != null && (first == null || day.isBefore(first))) {
                    first = day;
                }
            }
            return first;
        }
    }

    /** How a number of days was kept that nothing moves. */
    static Fact<CaseFact, ClockClass> kept(Fact<CaseFact, LocalDate> from, int days, List<MilestoneKey> until) {
        return kept("kept.", from, days, new Reached(until, false));
    }

    /** The same, kept when every track kept it. */
    static Fact<CaseFact, ClockClass> keptInAll(Fact<CaseFact, LocalDate> from, int days, List<MilestoneKey> until) {
        return kept("kept-all.", from, days, new Reached(until, true));
    }

    private static Fact<CaseFact, ClockClass> kept(
            String kind, Fact<CaseFact, LocalDate> from, int days, Reached until) {
        return Fact.oneOf(
                kind + days + '.' + from.name() + '/' + until.names(),
                List.of(ClockClass.values()),
                fact -> standing(fact, from, days, until));
    }

    private static Optional<ClockClass> standing(
            CaseFact fact, Fact<CaseFact, LocalDate> from, int days, Reached until) {
        Optional<LocalDate> began = from.of(fact);
        if (began.isEmpty()) {
            return Optional.empty();
        }
        // Written out, for a count of millions asks it: the answers are made once.
        LocalDate due = began.get().plusDays(days);
        @Nullable LocalDate done = until.day(fact);
        if (done != null) {
            return done.isAfter(due) ? LATE : IN_TIME;
        }
        return fact.asOf().isEmpty() ? Optional.empty() : fact.asOf().get().isAfter(due) ? OVERDUE : OPEN;
    }

    static Fact<CaseFact, LocalDate> onAny(List<MilestoneKey> keys) {
        Reached reached = new Reached(keys, false);
        return day("on-any." + reached.names(), fact -> Optional.ofNullable(reached.day(fact)));
    }

    static Fact<CaseFact, LocalDate> onAll(List<MilestoneKey> keys) {
        Reached reached = new Reached(keys, true);
        return day("on-all." + reached.names(), fact -> Optional.ofNullable(reached.day(fact)));
    }

    static Fact<CaseFact, Boolean> inAll(List<MilestoneKey> keys) {
        Reached reached = new Reached(keys, true);
        return Fact.oneOf(
                "in-all." + reached.names(), List.of(true, false), fact -> reached.day(fact) == null ? NO : YES);
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
        if (!kind.equals("plus") && !kind.startsWith("kept")) {
            List<String> names = PARTS.splitToList(rest);
            return names.contains("") ? Optional.empty() : Optional.of(ofKeys(kind, keys(names)));
        }
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
        List<MilestoneKey> until = keys(parts.subList(1, parts.size()));
        return until.isEmpty()
                ? Optional.empty()
                : Optional.of(kind.equals("kept") ? kept(from.get(), days, until) : keptInAll(from.get(), days, until));
    }

    private static Fact<CaseFact, ?> ofKeys(String kind, List<MilestoneKey> keys) {
        return kind.equals("in-all") ? inAll(keys) : kind.equals("on-all") ? onAll(keys) : onAny(keys);
    }

    private static List<MilestoneKey> keys(List<String> names) {
        return names.stream().map(MilestoneKey::of).toList();
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
