package io.petition.deadline;

import io.petition.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Walks a budget of hours from an instant, skipping pauses. Hours run day and night and do not roll. */
final class HourCount {
    /** A pause; {@code end} is empty while it lasts. */
    record Gap(Instant start, Optional<Instant> end) {}

    private final List<Gap> gaps;
    private Instant cursor;
    private boolean still;

    HourCount(Instant start, List<Gap> gaps) {
        this.cursor = start;
        this.gaps = gaps.stream().sorted(Comparator.comparing(Gap::start)).toList();
    }

    void take(Span span) {
        Duration left = Duration.ofHours(span.amount());
        for (Gap gap : gaps) {
            if (still || (gap.end().isPresent() && !gap.end().get().isAfter(cursor))) {
                continue;
            }
            Duration run = gap.start().isAfter(cursor) ? Duration.between(cursor, gap.start()) : Duration.ZERO;
            if (left.compareTo(run) <= 0) {
                break;
            }
            left = left.minus(run);
            if (gap.end().isEmpty()) {
                still = true;
                return;
            }
            cursor = gap.end().get();
        }
        cursor = cursor.plus(left);
    }

    Instant instant() {
        return cursor;
    }

    boolean isStill() {
        return still;
    }
}
