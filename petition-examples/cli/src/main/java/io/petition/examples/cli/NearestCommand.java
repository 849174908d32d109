package io.petition.examples.cli;

import io.petition.service.Coverage;
import io.petition.service.Covered;
import io.petition.service.Place;
import io.petition.service.ServicePoint;
import io.petition.service.ServicePoints;
import io.petition.time.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition nearest POINTS.csv}: the nearest open point and the nearest at all, from a place at a time; and of many places, how many lie within reach. */
@Command(name = "nearest")
final class NearestCommand extends Question {
    /** A next opening is looked for over a year: what comes round every year is found. */
    private static final int DAYS_AHEAD = 366;

    private final Petition petition;
    private final Map<Integer, Coverage> circles = new HashMap<>();
    private @Nullable ServicePoints points;
    private Covered covered = Covered.NONE;

    @Parameters(paramLabel = "POINTS.csv", descriptionKey = "file")
    private String file = "";

    @Option(names = "--at", paramLabel = "LAT,LON")
    private @Nullable String at;

    @Option(names = "--time", paramLabel = "T")
    private @Nullable String time;

    @Option(names = "--within", paramLabel = "M")
    private @Nullable String within;

    @Option(names = "--persons", paramLabel = "N")
    private @Nullable String persons;

    @Option(names = "--calendar", paramLabel = "cn|cn@D|cn+FILE")
    private @Nullable String calendar;

    NearestCommand(Petition petition) {
        super(petition);
        this.petition = petition;
    }

    /** What the lines come to together. */
    record End(Summary summary) {}

    /** How many places, or persons, lie within reach, out of all that were asked about. */
    record Summary(long covered, long total) {}

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        if (file.equals("-") && readsInput()) {
            throw new BadInput("batch", "bad.both-from-input", Map.of());
        }
        Optional<List<ServicePoint>> read =
                petition.read("file", file, source -> new PointFile(file, source, petition.console()).read());
        if (read.isEmpty()) {
            return Console.UNREADABLE; // a point that is left out might be the nearest
        }
        points = ServicePoints.of(read.get(), law().calendar("calendar", calendar), law().zone(), DAYS_AHEAD);
        int exit = super.call();
        if (inBatch() && within != null) {
            petition.console().json(new End(new Summary(covered.covered(), covered.total())));
        }
        return exit;
    }

    @Override
    Outcome answer() throws BadInput {
        ServicePoints network = Objects.requireNonNull(points, "points");
        Place place = PointCells.place("at", Inputs.required("at", at));
        When when = Times.read("time", time, law().zone());
        if (!(when instanceof When.Moment moment)) {
            throw new BadInput("time", "bad.time-of-day", Map.of("value", String.valueOf(time)));
        }
        OptionalInt reach = Inputs.number("within", within, 1);
        int weight = Inputs.number("persons", persons, 0).orElse(1);
        Optional<Boolean> inside = Optional.empty();
        if (reach.isPresent()) {
            boolean covers = circle(network, reach.getAsInt()).covers(place);
            covered = covered.plus(new Covered(covers ? weight : 0, weight));
            inside = Optional.of(covers);
        }
        NearestAnswer answer =
                NearestAnswer.of(place, when, network.near(place, moment.instant()), inside, law().zone());
        return new Outcome.Answered(answer, answer::text);
    }

    /** Points that stand still: nobody is within reach of one that has driven on. */
    private Coverage circle(ServicePoints network, int metres) {
        return circles.computeIfAbsent(
                metres,
                radius -> Coverage.of(
                        network.points().stream()
                                .flatMap(point -> point.place().stream())
                                .toList(),
                        radius));
    }
}
