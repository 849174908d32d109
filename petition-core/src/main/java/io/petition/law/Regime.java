package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.petition.time.Counting;
import io.petition.time.OpeningHours;
import io.petition.time.Timeline;
import io.petition.time.When;
import io.petition.time.WorkCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body of law as one argument: its editions in time, how it counts, its calendar and zone, and which edition governs
 * a matter that lives through a change. Higher rooms put their parts into it by typed key.
 *
 * @param id its id, for example {@code cn}
 * @param editions the editions in time
 * @param counting how days are counted, in time: the rule in force on the day a clock starts is the one used
 * @param editionChoice which edition governs, as a value with its mark
 * @param calendar which days are worked
 * @param zone in which an instant becomes a day
 * @param hours when desks are open; empty where nothing depends on it
 * @param parts what higher rooms added
 */
@Value.Builder
public record Regime(
        String id,
        Timeline<Edition> editions,
        Timeline<Dated<Counting>> counting,
        Dated<EditionChoice> editionChoice,
        WorkCalendar calendar,
        ZoneId zone,
        Optional<OpeningHours> hours,
        Map<PartKey<?>, Object> parts) {
    public Regime {
        checkArgument(!id.isBlank(), "id: is blank; a regime needs one");
        Objects.requireNonNull(editions, "editions");
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(editionChoice, "editionChoice");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(hours, "hours");
        parts = ImmutableMap.copyOf(parts);
        for (Map.Entry<PartKey<?>, Object> part : parts.entrySet()) {
            checkArgument(
                    part.getKey().type().isInstance(part.getValue()),
                    "parts: %s is a %s; its key wants a %s",
                    part.getKey().name(),
                    part.getValue().getClass().getName(),
                    part.getKey().type().getName());
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a regime. */
    public static final class Builder extends RegimeBuilder {
        Builder() {}
    }

    /** The edition of an id, whatever the day. */
    public Optional<Edition> edition(String editionId) {
        for (Timeline.Entry<Edition> entry : editions.entries()) {
            if (entry.value().id().equals(editionId)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /**
     * The edition that governs a step of a matter, by the regime's (marked) choice; empty before the first edition.
     *
     * @param registered the day the matter was registered
     * @param step the day of the step
     */
    public Optional<Edition> governing(LocalDate registered, LocalDate step) {
        return editions.at(editionChoice.value().decides(registered, step));
    }

    /** The same of two times, of which only the one that decides is read as a day. */
    public Optional<Edition> governing(When registered, When step) {
        return editions.at(editionChoice.value().decides(registered, step).day(zone));
    }

    /** The same with the reason, and with what the other choices would give. */
    public Governance governance(LocalDate registered, LocalDate step) {
        return Governance.of(this, registered, step);
    }

    /** The same regime with another choice of edition: the shipped one is marked, and a host may differ. */
    public Regime choosing(Dated<EditionChoice> other) {
        return builder().from(this).editionChoice(other).build();
    }

    /** The same regime with other editions in time. */
    public Regime withEditions(Timeline<Edition> others) {
        return builder().from(this).editions(others).build();
    }

    /** A part that a higher room put in. */
    public <T> Optional<T> part(PartKey<T> key) {
        return Optional.ofNullable(parts.get(key)).map(key.type()::cast);
    }

    /** The same regime with a part more, or in the place of the one of its key. */
    public <T> Regime with(PartKey<T> key, T part) {
        Map<PartKey<?>, Object> others = new LinkedHashMap<>(parts);
        others.put(key, part);
        return new Regime(id, editions, counting, editionChoice, calendar, zone, hours, others);
    }

    /** The same regime under another version of the calendar. */
    public Regime withCalendar(WorkCalendar other) {
        return builder().from(this).calendar(other).build();
    }

    @Override
    public String toString() {
        return "Regime " + id;
    }
}
