package io.petition.rules.vectors;

import io.petition.rules.vectors.VectorFile.Counting;
import io.petition.rules.vectors.VectorFile.Meaning;
import io.petition.rules.vectors.VectorFile.NotApplicable;
import io.petition.rules.vectors.VectorFile.Validity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the file of an edition: the rows reckoned by hand, and then each term in each class, answered by the oracle. */
final class VectorMaker {
    private final DayTable days;
    private final DayWalk walk;

    VectorMaker(DayTable days) {
        this.days = days;
        this.walk = new DayWalk(days);
    }

    VectorFile file(EditionTable edition) {
        Search search = new Search(edition, days, walk);
        List<Vector> vectors = new ArrayList<>(HandRows.of(edition));
        List<NotApplicable> none = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (Rule rule : edition.rules()) {
            boolean detailed = kinds.add(rule.kind());
            for (Boundary boundary : Boundary.values()) {
                Optional<String> reason = impossible(rule, boundary);
                if (reason.isPresent()) {
                    none.add(new NotApplicable(rule.key(), boundary, reason.get()));
                } else {
                    vectors.addAll(fill(new Cell(edition, rule, boundary, walk, detailed), search));
                }
            }
        }
        return new VectorFile(
                VectorFile.FORMAT,
                EditionTable.REGIME,
                edition.id(),
                edition.instrument(),
                new Validity(edition.from(), edition.to()),
                EditionTable.CALENDAR,
                EditionTable.ZONE,
                Counting.during(edition),
                Arrays.stream(Boundary.values())
                        .map(boundary -> new Meaning(boundary, boundary.means()))
                        .toList(),
                edition.rules(),
                none,
                vectors);
    }

    private static Optional<String> impossible(Rule rule, Boundary boundary) {
        return switch (boundary) {
            case WEEKEND ->
                reason(rule.isInWorkingDays(), "counted in working days: it never ends on a weekend of no notice");
            case PAUSED -> reason(rule.isGiven(), "a date that the sender gives: there are no days to leave out");
            case EXTENDED, PAUSED_EXTENDED -> reason(rule.extension() == null, "no extension in this edition");
            default -> Optional.empty();
        };
    }

    private static Optional<String> reason(boolean holds, String reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }

    private static List<Vector> fill(Cell cell, Search search) {
        switch (cell.boundary()) {
            case ORDINARY -> OrdinaryCells.fill(cell, search);
            case HORIZON -> EndCells.horizon(cell, search);
            case PAUSED -> PauseCells.paused(cell, search);
            case EXTENDED -> PauseCells.extended(cell, search);
            case PAUSED_EXTENDED -> PauseCells.pausedAndExtended(cell, search);
            default -> EndCells.fill(cell, search);
        }
        if (cell.vectors().isEmpty()) {
            throw new IllegalStateException(cell.rule().key() + ": no day found for "
                    + cell.boundary().key() + "; say in impossible() why there can be none");
        }
        return cell.vectors();
    }
}
