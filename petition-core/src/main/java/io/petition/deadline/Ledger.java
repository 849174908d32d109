package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.law.Anchor;
import io.petition.law.Dated;
import io.petition.law.TermRule;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one clock sorted by what they do, while it is read: from a {@link Clock}, or from milestones without
 * making one. Of several fulfilments and releases the first counts.
 */
final class Ledger {
    final Dated<TermRule> rule;
    final Scope scope;

    @Nullable
    When start;

    Optional<LocalDate> given = Optional.empty();
    Optional<String> bearer = Optional.empty();

    /** What started it; absent where it was not read from milestones. */
    private @Nullable Milestone begunBy;

    /** Whether it was released after it started. */
    private boolean releasedSince;

    /** Where the start stood before it was moved. */
    @Nullable
    When movedFrom;

    @Nullable
    When stopped;

    /** When each point of a joined anchor happened; absent for a plain one. */
    @Nullable
    When @Nullable [] points;

    /** Absent lists are empty: most clocks have none of these lines. */
    @Nullable
    List<ClockEntry.Restarted> restarts;

    @Nullable
    List<ClockEntry.Paused> pauses;

    @Nullable
    List<ClockEntry.Resumed> resumed;

    @Nullable
    List<ClockEntry.Extended> extensions;

    @Nullable
    List<ClockEntry.Transferred> transfers;

    @Nullable
    List<ClockEntry.Released> releases;

    Ledger(Dated<TermRule> rule, Scope scope) {
        this.rule = rule;
        this.scope = scope;
    }

    static Ledger of(Clock clock, ZoneId zone) {
        Ledger ledger = new Ledger(clock.rule(), clock.scope());
        When moved = null;
        for (ClockEntry entry : clock.entries()) {
            if (entry instanceof ClockEntry.Moved line) {
                moved = line.when();
            } else {
                ledger.add(entry, zone);
            }
        }
        if (moved != null && ledger.start != null) {
            ledger.movedFrom = ledger.start;
            ledger.start = moved;
        }
        return ledger;
    }

    private void add(ClockEntry entry, ZoneId zone) {
        if (entry instanceof ClockEntry.Started line) {
            start(line.when(), line.given(), line.bearer());
        } else if (entry instanceof ClockEntry.Restarted line) {
            restarts = with(restarts, line);
        } else if (entry instanceof ClockEntry.Paused line) {
            pauses = with(pauses, line);
        } else if (entry instanceof ClockEntry.Resumed line) {
            resumed = with(resumed, line);
        } else if (entry instanceof ClockEntry.Extended line) {
            extensions = with(extensions, line);
        } else if (entry instanceof ClockEntry.Transferred line) {
            transfers = with(transfers, line);
        } else if (entry instanceof ClockEntry.Stopped line) {
            boolean first = stopped == null
                    || Sequence.before(line.when(), line.when().epochDay(zone), stopped, stopped.epochDay(zone));
            stopped = first ? line.when() : stopped;
        } else if (entry instanceof ClockEntry.Released line) {
            releases = with(releases, line);
        }
    }

    private void start(When when, Optional<LocalDate> date, Optional<String> organ) {
        start = when;
        given = date;
        bearer = organ;
    }

    /** Whether a milestone that both starts and restarts the rule comes after it was fulfilled, or no longer owed. */
    boolean beginsAnew(Listeners.Listener listener, Milestone milestone) {
        return listener.part() == Listeners.Part.START
                && (stopped != null || releasedSince)
                && start != null
                && rule.value().restarts().contains(milestone.key());
    }

    /** Hears one milestone, as the rule's listener says; they come in the order in which they happened. */
    void hear(Listeners.Listener listener, Milestone milestone, @Nullable When instead) {
        When when = milestone.when();
        switch (listener.part()) {
            case START -> hearStart(listener.index(), milestone, instead);
            case RESTART -> {
                if (!milestone.equals(begunBy)) { // what starts it does not restart it too
                    restarts = with(restarts, new ClockEntry.Restarted(when, milestone.given()));
                }
            }
            case STOP -> stopped = stopped == null ? when : stopped;
            case RELEASE -> {
                releasedSince |= start != null;
                releases = with(
                        releases, new ClockEntry.Released(when, milestone.key().value(), false));
            }
            case ANNUL -> {
                if (speaksOfBearer(milestone)) {
                    releases = with(
                            releases,
                            new ClockEntry.Released(when, milestone.key().value(), true));
                }
            }
            case EXTEND -> {
                if (milestone.granted().isPresent()) {
                    extensions = with(
                            extensions,
                            new ClockEntry.Extended(
                                    Optional.of(when), milestone.granted().get()));
                }
            }
            case PAUSE -> pauses = with(pauses, new ClockEntry.Paused(when, Optional.empty(), ground(listener)));
            case RESUME -> resumed = with(resumed, new ClockEntry.Resumed(when, ground(listener)));
            case TRANSFER -> {
                if (milestone.bearer().isPresent()) {
                    transfers = with(
                            transfers,
                            new ClockEntry.Transferred(when, milestone.bearer().get()));
                }
            }
        }
    }

    /** That one organ never owed it says nothing of another. A rule that nothing hands on keeps no account of whose it is. */
    private boolean speaksOfBearer(Milestone milestone) {
        Optional<String> own = transfers == null || transfers.isEmpty()
                ? bearer
                : Optional.of(transfers.get(transfers.size() - 1).bearer());
        return rule.value().transfers().isEmpty()
                || own.isEmpty()
                || milestone.bearer().isEmpty()
                || own.equals(milestone.bearer());
    }

    private void hearStart(int point, Milestone milestone, @Nullable When instead) {
        Anchor anchor = rule.value().anchor();
        if (anchor.isPlain()) {
            if (start == null) {
                if (rule.value().restarts().contains(milestone.key())) {
                    releases = null; // what was over before, be it on the same day, was over for somebody else
                }
                movedFrom = instead;
                start(milestone.when(), milestone.given(), milestone.bearer());
                begunBy = milestone;
            }
            return;
        }
        @Nullable When[] heard = points == null ? new When[anchor.points().size()] : points;
        heard[point] = heard[point] == null ? milestone.when() : heard[point];
        points = heard;
        given = given.isPresent() ? given : milestone.given();
        bearer = bearer.isPresent() ? bearer : milestone.bearer();
    }

    private String ground(Listeners.Listener listener) {
        return rule.value().pauses().get(listener.index()).key();
    }

    /** Of what was heard, only that which happened from the start on takes effect; a fulfilment may come before it. */
    void dropBefore(When from, ZoneId zone) {
        if (releases != null) {
            releases.removeIf(line -> When.compare(line.when(), from, zone) < 0);
        }
        if (extensions != null) {
            extensions.removeIf(
                    line -> line.when().isPresent() && When.compare(line.when().get(), from, zone) < 0);
        }
        if (transfers != null) {
            transfers.removeIf(line -> When.compare(line.when(), from, zone) < 0);
        }
        if (restarts != null) {
            restarts.removeIf(line -> When.compare(line.when(), from, zone) < 0);
        }
    }

    /** The first release by time; of those of one time, one that shows that it was never owed. */
    ClockEntry.@Nullable Released released(ZoneId zone) {
        if (releases == null || releases.isEmpty()) {
            return null;
        }
        return releases.size() == 1
                ? releases.get(0)
                : Collections.min(
                        releases,
                        Comparator.comparing(ClockEntry.Released::when, When.order(zone))
                                .thenComparing(line -> !line.annulled())
                                .thenComparing(ClockEntry.Released::by));
    }

    /** When it was over, fulfilled or released, whichever came first: what happened after that moves nothing. */
    @Nullable
    When over(ZoneId zone) {
        ClockEntry.Released released = released(zone);
        if (released == null || (stopped != null && When.compare(stopped, released.when(), zone) <= 0)) {
            return stopped;
        }
        return released.when();
    }

    /** Drops what came after it was over. */
    void close(ZoneId zone) {
        When over = over(zone);
        if (over == null) {
            return;
        }
        if (extensions != null) {
            extensions.removeIf(
                    line -> line.when().isPresent() && When.compare(line.when().get(), over, zone) > 0);
        }
        if (restarts != null) {
            restarts.removeIf(line -> When.compare(line.when(), over, zone) > 0);
        }
    }

    /** Who bears it in the end. */
    Optional<String> bearer(ZoneId zone) {
        ClockEntry.Transferred last = null;
        if (transfers != null) {
            Comparator<When> order = When.order(zone);
            for (ClockEntry.Transferred line : transfers) {
                if (last == null || order.compare(line.when(), last.when()) >= 0) {
                    last = line;
                }
            }
        }
        return last == null ? bearer : Optional.of(last.bearer());
    }

    /** As a clock that a host can keep; it must have started. */
    Clock clock() {
        ImmutableList.Builder<ClockEntry> lines = ImmutableList.builder();
        When first = movedFrom == null ? start : movedFrom;
        if (first != null) {
            lines.add(new ClockEntry.Started(first, given, bearer));
        }
        if (movedFrom != null && start != null) {
            lines.add(new ClockEntry.Moved(start));
        }
        addAll(lines, restarts);
        addAll(lines, pauses);
        addAll(lines, resumed);
        addAll(lines, extensions);
        addAll(lines, transfers);
        if (stopped != null) {
            lines.add(new ClockEntry.Stopped(stopped));
        }
        addAll(lines, releases);
        return new Clock(rule, scope, lines.build());
    }

    private static void addAll(ImmutableList.Builder<ClockEntry> lines, @Nullable List<? extends ClockEntry> more) {
        if (more != null) {
            lines.addAll(more);
        }
    }

    private static <T> List<T> with(@Nullable List<T> lines, T line) {
        List<T> more = lines == null ? new ArrayList<>(2) : lines;
        more.add(line);
        return more;
    }
}
