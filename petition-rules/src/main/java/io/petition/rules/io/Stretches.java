package io.petition.rules.io;

import io.petition.time.Period;
import io.petition.time.Timeline;
import io.petition.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Values in time as their sections come; no two may overlap. */
final class Stretches<T> {
    private record Known(Period period, int line) {}

    private final List<Entry<T>> entries = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    /** Takes a period, and its value if it could be read. */
    void add(Section section, String kind, Period period, Optional<T> value) {
        for (Known earlier : known) {
            if (earlier.period().overlaps(period)) {
                section.fault(
                        section.start(),
                        kind,
                        period.toString(),
                        "overlaps " + earlier.period() + " of line " + earlier.line()
                                + "; end the first before the second begins");
                return;
            }
        }
        known.add(new Known(period, section.start()));
        value.ifPresent(read -> entries.add(new Entry<>(period, read)));
    }

    Optional<LocalDate> firstDay() {
        return known.stream().map(stretch -> stretch.period().from()).min(Comparator.naturalOrder());
    }

    Timeline<T> timeline() {
        return new Timeline<>(entries);
    }
}
