package io.petition.rules.io;

import com.google.common.collect.ImmutableList;
import io.petition.law.Anchor;
import io.petition.law.Anchor.Choice;
import io.petition.law.Anchor.Point;
import io.petition.law.MilestoneKey;
import io.petition.time.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From what a term runs: {@code M, M} for the first of them, {@code M + 10 working-days} for a time after it,
 * {@code latest of M, M + 10 working-days} or {@code earliest of ...} where several decide and a time is added.
 */
final class Anchors {
    private Anchors() {}

    static Anchor read(Phrase phrase) throws Misread {
        Choice choice = phrase.peek().equals("latest") ? Choice.LATEST : Choice.EARLIEST;
        boolean chosen = phrase.take("latest") || phrase.take("earliest");
        if (chosen) {
            phrase.expect("of", "latest of M, M or earliest of M, M");
        }
        ImmutableList.Builder<Point> points = ImmutableList.builder();
        Set<MilestoneKey> named = new HashSet<>();
        do {
            Point point = point(phrase);
            if (named.add(point.milestone())) {
                points.add(point);
            } else {
                phrase.fault(point.milestone().value(), "stands a second time; name it once");
            }
        } while (phrase.take(','));
        Anchor anchor = new Anchor(choice, points.build());
        if (!chosen && named.size() > 1 && !anchor.isPlain()) {
            throw new Misread(write(anchor), "adds a time; write earliest of or latest of before the points");
        }
        return anchor;
    }

    private static Point point(Phrase phrase) throws Misread {
        MilestoneKey milestone = MilestoneKey.of(phrase.key());
        if (!phrase.take("+")) {
            return Point.at(milestone);
        }
        Span span = phrase.span();
        if (span.unit().isHourly()) {
            throw new Misread(span.toString(), "adds hours; add days, weeks, months or years");
        }
        return Point.after(milestone, span);
    }

    static String write(Anchor anchor) {
        String points = anchor.points().stream().map(Anchors::write).collect(Collectors.joining(", "));
        return anchor.isPlain() ? points : Codes.word(anchor.choice()) + " of " + points;
    }

    private static String write(Point point) {
        Optional<String> added = point.after().map(span -> " + " + span);
        return Quoting.key(point.milestone().value()) + added.orElse("");
    }
}
