package io.petition.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.petition.condition.Truth;
import io.petition.law.Holder;
import io.petition.time.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is due in a stretch of days 到期清单: the clerk's list for the morning. Deadlines are handed over one by one, however many there
 * are; it keeps the first so many in order, and counts the rest, day by day and by who has to act. Its memory does not
 * grow with what is handed over. One list, one thread.
 */
public final class Agenda {
    private static final Comparator<Item> ORDER = Comparator.comparing(Item::due)
            .thenComparing(item -> item.deadline().term().holder())
            .thenComparing(item -> item.deadline().bearer().orElse(""))
            .thenComparing(Item::id)
            .thenComparing(item -> item.deadline().term().key().value());

    /**
     * One deadline on the list.
     *
     * @param id what the host calls the matter
     * @param due the day on which it ends
     * @param deadline the deadline itself
     */
    public record Item(String id, LocalDate due, Deadline deadline) {
        public Item {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(deadline, "deadline");
        }
    }

    private final Period window;
    private final ZoneId zone;
    private final int most;

    /** The last of those kept is at its head, so that a better one can take its place. */
    private final PriorityQueue<Item> kept;

    private final Map<Holder, SortedMap<LocalDate, Integer>> counts = new EnumMap<>(Holder.class);
    private long due;
    private long seen;

    private Agenda(Period window, ZoneId zone, int most) {
        this.window = window;
        this.zone = zone;
        this.most = most;
        this.kept = new PriorityQueue<>(ORDER.reversed());
    }

    /**
     * A list of what is due in a stretch of days.
     *
     * @param window the days; it has a last one
     * @param zone in which an instant becomes a day
     * @param most how many it keeps; the rest is counted only
     */
    public static Agenda of(Period window, ZoneId zone, int most) {
        checkArgument(window.until().isPresent(), "window: %s has no end; name the last day of the list", window);
        checkArgument(most > 0, "most: %s is not positive; keep at least one", most);
        return new Agenda(window, zone, most);
    }

    /**
     * Looks at one deadline: on the list comes what is open (started, neither fulfilled nor fallen away, not known to be owed by
     * nobody) and ends in the window. What stands still has no end and is not on it.
     */
    public void add(String id, Deadline deadline) {
        seen++;
        if (deadline.due().isEmpty()
                || deadline.stopped().isPresent()
                || deadline.released().isPresent()
                || deadline.applies() == Truth.NO) {
            return;
        }
        LocalDate day = deadline.due().get().day(zone);
        if (!window.contains(day)) {
            return;
        }
        due++;
        counts.computeIfAbsent(deadline.term().holder(), holder -> new TreeMap<>())
                .merge(day, 1, Integer::sum);
        keep(new Item(id, day, deadline));
    }

    private void keep(Item item) {
        if (kept.size() < most) {
            kept.add(item);
        } else if (ORDER.compare(item, kept.element()) < 0) {
            kept.remove();
            kept.add(item);
        }
    }

    /** The first of what is due: by day, then by who has to act, then by organ, then by matter. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>(kept);
        items.sort(ORDER);
        return ImmutableList.copyOf(items);
    }

    /** How many are due in the window, kept or not. */
    public long due() {
        return due;
    }

    /** How many were looked at. */
    public long seen() {
        return seen;
    }

    /** How many are due on each day for one who has to act; kept or not. */
    public Map<LocalDate, Integer> perDay(Holder holder) {
        SortedMap<LocalDate, Integer> days = counts.get(holder);
        return days == null ? ImmutableSortedMap.of() : ImmutableSortedMap.copyOfSorted(days);
    }
}
