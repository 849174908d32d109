package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.time.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From what a term runs 起算点: one moment, or the earliest or the latest of several.
 *
 * @param choice which of the points decides
 * @param points the points; at least one, each milestone once
 */
public record Anchor(Choice choice, List<Point> points) {
    /** Which of several points decides. */
    public enum Choice {
        /** The first that there is; the term waits for no other. */
        EARLIEST,
        /** The last; the term has not started while one is missing. */
        LATEST
    }

    /**
     * A moment, or a time after it.
     *
     * @param milestone the moment
     * @param after how long after it; empty for the moment itself
     */
    public record Point(MilestoneKey milestone, Optional<Span> after) {
        public Point {
            Objects.requireNonNull(milestone, "milestone");
            Objects.requireNonNull(after, "after");
        }

        public static Point at(MilestoneKey milestone) {
            return new Point(milestone, Optional.empty());
        }

        public static Point after(MilestoneKey milestone, Span span) {
            return new Point(milestone, Optional.of(span));
        }

        /** As the text format has it, for example {@code received + 10 working-days}. */
        @Override
        public String toString() {
            return milestone + after.map(span -> " + " + span).orElse("");
        }
    }

    public Anchor {
        Objects.requireNonNull(choice, "choice");
        points = ImmutableList.copyOf(points);
        checkArgument(!points.isEmpty(), "points: none; name the milestone that starts the term");
        checkArgument(
                points.stream().map(Point::milestone).distinct().count() == points.size(),
                "points: %s names a milestone twice; name each once",
                points);
    }

    /** The first of these milestones. */
    public static Anchor at(MilestoneKey... milestones) {
        ImmutableList.Builder<Point> points = ImmutableList.builder();
        for (MilestoneKey milestone : milestones) {
            points.add(Point.at(milestone));
        }
        return new Anchor(Choice.EARLIEST, points.build());
    }

    public static Anchor earliestOf(Point... points) {
        return new Anchor(Choice.EARLIEST, ImmutableList.copyOf(points));
    }

    public static Anchor latestOf(Point... points) {
        return new Anchor(Choice.LATEST, ImmutableList.copyOf(points));
    }

    /** The milestones it listens to. */
    public Set<MilestoneKey> milestones() {
        ImmutableSet.Builder<MilestoneKey> milestones = ImmutableSet.builder();
        for (Point point : points) {
            milestones.add(point.milestone());
        }
        return milestones.build();
    }

    /** Whether the first milestone that happens decides, without a time to add: nothing need be reckoned then. */
    public boolean isPlain() {
        // Asked of every clock that a matter starts: without a stream.
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).after().isPresent()) {
                return false;
            }
        }
        return choice == Choice.EARLIEST;
    }

    /** As the text format has it, for example {@code latest of received, heard + 10 working-days}. */
    @Override
    public String toString() {
        String listed = points.stream().map(Point::toString).collect(Collectors.joining(", "));
        return isPlain() ? listed : (choice == Choice.LATEST ? "latest of " : "earliest of ") + listed;
    }
}
