package io.petition.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.lifecycle.Recorded;
import io.petition.model.MatterId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of the facts behind a past report: which matters it classed otherwise than the same day is classed now, and which
 * records did that, because they came late or corrected others. Nothing here reads a clock: both readings are as of the same day,
 * as known at two instants.
 *
 * @param moved the matters whose fact is another, in the order of the histories
 * @param same how many are as they were
 */
public record Revision(List<Moved> moved, long same) {
    /**
     * A matter whose fact is another.
     *
     * @param matter which
     * @param before its fact as the report knew it; empty where the matter was not on record
     * @param after its fact as it is known now
     * @param by the records that came between
     */
    public record Moved(MatterId matter, Optional<CaseFact> before, Optional<CaseFact> after, List<Recorded> by) {
        public Moved {
            Objects.requireNonNull(matter, "matter");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            by = ImmutableList.copyOf(by);
        }
    }

    public Revision {
        moved = ImmutableList.copyOf(moved);
    }

    /**
     * Compares facts as two instants know them.
     *
     * @param before the facts as the report knew them, by matter
     * @param after the facts as they are known now
     * @param histories every record known now; of matters without a fact too
     * @param reported when the report was made
     * @param known when it is compared
     */
    public static Revision of(
            List<CaseFact> before,
            List<CaseFact> after,
            List<List<Recorded>> histories,
            Instant reported,
            Instant known) {
        checkArgument(
                !known.isBefore(reported),
                "known: %s is before the report of %s; give the later last",
                known,
                reported);
        Map<MatterId, CaseFact> then = byMatter(before, "before");
        Map<MatterId, CaseFact> now = byMatter(after, "after");
        ImmutableList.Builder<Moved> moved = ImmutableList.builder();
        long same = 0;
        for (List<Recorded> history : histories) {
            MatterId matter = history.get(0).matter();
            Optional<CaseFact> old = Optional.ofNullable(then.get(matter));
            Optional<CaseFact> its = Optional.ofNullable(now.get(matter));
            if (old.equals(its)) {
                same++;
                continue;
            }
            List<Recorded> by = new ArrayList<>();
            for (Recorded recorded : history) {
                Instant at = recorded.at().recorded();
                if (at.isAfter(reported) && !at.isAfter(known)) {
                    by.add(recorded);
                }
            }
            moved.add(new Moved(matter, old, its, by));
        }
        return new Revision(moved.build(), same);
    }

    private static Map<MatterId, CaseFact> byMatter(List<CaseFact> facts, String name) {
        Map<MatterId, CaseFact> byMatter = new LinkedHashMap<>();
        for (CaseFact fact : facts) {
            checkArgument(
                    fact.track().isEmpty() && byMatter.put(fact.matter(), fact) == null,
                    "%s: two facts of matter %s; give one for each matter as a whole",
                    name,
                    fact.matter());
        }
        return byMatter;
    }
}
