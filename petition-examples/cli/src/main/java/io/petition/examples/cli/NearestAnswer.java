package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.service.Nearby;
import io.petition.service.Opening;
import io.petition.service.Opens;
import io.petition.service.Place;
import io.petition.service.Reached;
import io.petition.time.When;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is received next, as programs read it.
 *
 * @param open the nearest open point; null where none is open
 * @param nearest the nearest at all; null where there is none
 * @param within whether a point that stands still is within reach; null where no distance was given
 */
@JsonPropertyOrder({"at", "time", "open", "nearest", "within"})
record NearestAnswer(
        String at,
        String time,
        @Nullable Point open,
        @Nullable Point nearest,
        @Nullable Boolean within) {
    /**
     * A point.
     *
     * @param opens {@code now}, {@code later} or {@code not-found}
     * @param from from when it is open; null where no opening was found
     * @param to until when
     * @param provisional whether that rests on a day that the calendar does not know
     */
    @JsonPropertyOrder({"id", "name", "place", "millimetres", "opens", "from", "to", "provisional"})
    record Point(
            String id,
            String name,
            String place,
            long millimetres,
            String opens,
            @Nullable String from,
            @Nullable String to,
            boolean provisional) {
        static Point of(Reached reached, ZoneId zone) {
            Opens opens = reached.opens();
            Optional<Opening> opening = opens.opening();
            return new Point(
                    reached.point().id().value(),
                    reached.point().name(),
                    reached.place().toString(),
                    reached.millimetres(),
                    opens instanceof Opens.Now ? "now" : opening.isPresent() ? "later" : "not-found",
                    Times.iso(opening.map(Opening::from).map(When::at), zone),
                    Times.iso(opening.map(Opening::to).map(When::at), zone),
                    opens.provisional());
        }
    }

    static NearestAnswer of(Place place, When time, Nearby near, Optional<Boolean> within, ZoneId zone) {
        return new NearestAnswer(
                place.toString(),
                Times.iso(time, zone),
                near.open().map(reached -> Point.of(reached, zone)).orElse(null),
                near.atAll().map(reached -> Point.of(reached, zone)).orElse(null),
                within.orElse(null));
    }

    List<String> text(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(line(words, "nearest.open", open));
        lines.add(line(words, "nearest.at-all", nearest));
        if (within != null) {
            lines.add(words.of(within ? "nearest.within" : "nearest.not-within"));
        }
        return lines;
    }

    private static String line(Words words, String which, @Nullable Point point) {
        String told = point == null ? words.of("nearest.none") : told(words, point);
        return words.of(which, "point", told);
    }

    private static String told(Words words, Point point) {
        String opens = point.from() == null || point.to() == null
                ? words.of("nearest.not-found")
                : words.of(
                        point.opens().equals("now") ? "nearest.now" : "nearest.later",
                        "from",
                        words.date(point.from()),
                        "to",
                        words.date(point.to()));
        return words.of(
                        "nearest.point",
                        Answers.args(
                                "id",
                                point.id(),
                                "name",
                                point.name(),
                                "metres",
                                (point.millimetres() + 500) / 1000,
                                "opens",
                                opens))
                + (point.provisional() ? words.of("roster.provisional") : "");
    }
}
