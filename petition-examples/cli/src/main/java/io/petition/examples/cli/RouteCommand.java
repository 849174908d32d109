package io.petition.examples.cli;

import io.petition.assignment.Assignment;
import io.petition.assignment.Routed;
import io.petition.assignment.Routing;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.OrganDirectory;
import io.petition.deadline.overlay.Overlaid;
import io.petition.explain.Explained;
import io.petition.law.Regime;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRegions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petition route PETITION.json --organs DIR}: who must act, on what ground, and why not the others. */
@Command(name = "route")
final class RouteCommand implements Callable<Integer> {
    /** After so many lines what was answered is passed on. */
    private static final int LOOK = 1000;

    private final Petition petition;
    private final HistoryJson json = new HistoryJson();

    @Parameters(arity = "0..1", paramLabel = "PETITION.json", descriptionKey = "file")
    private @Nullable String file;

    @Mixin
    private OrganOptions tables = new OrganOptions();

    @Option(names = "--overlay", paramLabel = "ID")
    private List<String> overlays = new ArrayList<>();

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--batch", paramLabel = "FILE.jsonl")
    private @Nullable String batch;

    RouteCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        Optional<LocalDate> day = tables.day();
        if ((file == null) == (batch == null)) {
            throw new BadInput("batch", "bad.route-one", Map.of());
        }
        try {
            Regime regime = regime();
            OrganFolder folder = tables.open(petition);
            if (!folder.usable(petition.console())) {
                return Console.UNREADABLE; // an organ or a link that is left out might be the one that matters
            }
            OrganDirectory directory = folder.read().directory();
            Routing routing = Routing.under(
                    regime, directory, folder.regions(), ChinaRegions.codes().history());
            if (file != null) {
                return petition.read(
                        "file",
                        file,
                        source -> petition.console()
                                .show(outcome(
                                        regime,
                                        routing,
                                        directory,
                                        json.read(source.readAllBytes(), RoutingRequest.class),
                                        day)));
            }
            Routing table = day.map(routing::compiledFor).orElse(routing);
            return petition.read(
                    "batch", String.valueOf(batch), source -> lines(regime, table, directory, source, day));
        } catch (NoAnswer no) {
            return petition.console().show(new Outcome.Refused(no.reasons()));
        }
    }

    private Regime regime() throws BadInput, NoAnswer {
        Regime regime = petition.law().regime();
        for (String overlay : Inputs.layers("overlay", overlays)) {
            if (!ChinaOverlays.ids().contains(overlay)) {
                throw new BadInput(
                        "overlay",
                        "bad.key",
                        Map.of("value", overlay, "known", String.join(", ", ChinaOverlays.ids())));
            }
            Overlaid laid = ChinaOverlays.lay(regime, overlay);
            regime = laid.regime().orElseThrow(() -> new NoAnswer(laid.reasons()));
        }
        return regime;
    }

    private Outcome outcome(
            Regime regime, Routing routing, OrganDirectory directory, RoutingRequest request, Optional<LocalDate> day)
            throws BadInput {
        LocalDate asked = day.or(request::received).orElseThrow(() -> new BadInput("as-of", "bad.missing", Map.of()));
        Explained<Routed> routed =
                explain ? routing.explain(request, asked) : new Explained<>(routing.route(request, asked), List.of());
        List<String> idle = withoutEffect(regime, request, asked);
        RouteAnswer answer = RouteAnswer.of(
                asked, idle, routed, explain, json, petition.console().words());
        return new Outcome.Judged(
                answer,
                words -> new RouteText(directory, words).lines(routed, idle, explain),
                routed.value() instanceof Assignment assignment
                        && assignment.unplaced().isEmpty());
    }

    /** The overlays that were asked for and add nothing to the law that governs this petition. */
    private List<String> withoutEffect(Regime regime, RoutingRequest request, LocalDate asked) {
        String governing = regime.governing(request.received().orElse(asked), asked)
                .map(edition -> edition.id() + "+")
                .orElse("");
        return overlays.stream()
                .filter(overlay -> !governing.contains("+" + overlay + "+"))
                .toList();
    }

    /** Answers every line; a bad one is told and does not stop the rest. */
    private int lines(
            Regime regime, Routing routing, OrganDirectory directory, InputStream source, Optional<LocalDate> day)
            throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8));
        Console console = petition.console();
        int exit = 0;
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int each;
            try {
                RoutingRequest request = json.read(line.getBytes(StandardCharsets.UTF_8), RoutingRequest.class);
                each = console.show(number, outcome(regime, routing, directory, request, day));
            } catch (BadInput bad) {
                each = console.fault(number, bad);
            }
            exit = Math.max(exit, each);
            if (number % LOOK == 0 && console.isClosed()) {
                break; // nobody reads on
            }
        }
        return exit;
    }
}
