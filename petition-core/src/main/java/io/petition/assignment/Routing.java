package io.petition.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.assignment.ground.RoutingBook;
import io.petition.assignment.ground.RoutingRules;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.OrganDirectory;
import io.petition.authority.region.CodeHistory;
import io.petition.authority.region.RegionTree;
import io.petition.explain.Explained;
import io.petition.explain.Reason;
import io.petition.explain.Trace;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds who must act on a petition 管辖与分派. Pure and thread-safe: make it once for a regime, a directory and a tree. The answer is always one of three, and
 * never the first of a list.
 */
public final class Routing {
    private final Setting setting;

    private Routing(Setting setting) {
        this.setting = setting;
    }

    /**
     * Routing under a regime that has rules for it.
     *
     * @param regime with a {@link RoutingBook} among its parts
     * @param directory the organs
     * @param regions where they lie; under the empty tree, a code is served only by who names it
     */
    public static Routing under(Regime regime, OrganDirectory directory, RegionTree regions) {
        return under(regime, directory, regions, Optional.empty());
    }

    /**
     * The same, with what became of the codes of regions 区划代码沿革: one that the tree does not know is read as the region that took it over, where that is one. Where it became
     * several, or nothing that the tree knows, nobody is named, and the candidates are.
     */
    public static Routing under(Regime regime, OrganDirectory directory, RegionTree regions, CodeHistory history) {
        return under(regime, directory, regions, Optional.of(history));
    }

    private static Routing under(
            Regime regime, OrganDirectory directory, RegionTree regions, Optional<CodeHistory> history) {
        Optional<RoutingBook> book = regime.part(RoutingBook.PART);
        checkArgument(book.isPresent(), "regime: %s has no routing rules; put a RoutingBook into it", regime);
        return new Routing(Setting.of(regime, book.get(), directory, regions, history));
    }

    /**
     * The same with a table of who serves, for the days around one on which nothing in the directory begins or ends, under the edition of that day. Other days and
     * editions are answered too, without it.
     */
    public Routing compiledFor(LocalDate day) {
        Optional<RoutingRules> rules = setting.regime().governing(day, day).flatMap(setting.book()::of);
        return rules.isEmpty()
                ? this
                : new Routing(
                        setting.with(CompiledDirectory.of(setting, rules.get().act(), day)));
    }

    public Routed route(RoutingRequest request, LocalDate asOf) {
        return route(request, asOf, Trace.off());
    }

    /** The same, with every ground that was tried, and what came of it. */
    public Explained<Routed> explain(RoutingRequest request, LocalDate asOf) {
        Trace trace = Trace.recording();
        Routed routed = route(request, asOf, trace);
        return new Explained<>(routed, trace.steps());
    }

    /**
     * Who serves a content and a region on the most specific footing, whatever else bears on the matter: one, several with the same right,
     * or none.
     */
    public List<OrganId> serving(RegionCode region, Category category, LocalDate day) {
        Optional<CompiledDirectory> table = setting.compiled();
        if (table.isPresent() && table.get().covers(day)) {
            return first(table.get().ladder(region, category));
        }
        Optional<RoutingRules> rules = setting.regime().governing(day, day).flatMap(setting.book()::of);
        return rules.isEmpty()
                ? ImmutableList.of()
                : first(setting.ladder(region, category, rules.get().act(), day));
    }

    private static List<OrganId> first(Ladder ladder) {
        ImmutableList<Ladder.Rung> rungs = ladder.rungs();
        return rungs.isEmpty() ? ImmutableList.of() : rungs.get(0).organs();
    }

    private Routed route(RoutingRequest request, LocalDate asOf, Trace trace) {
        LocalDate received = request.received().orElse(asOf);
        Optional<Edition> edition = setting.regime().governing(received, asOf);
        Optional<RoutingRules> rules = edition.flatMap(setting.book()::of);
        OldCodes.Reading reading = setting.oldCodes().isPresent()
                ? setting.oldCodes().get().read(request, received.getYear())
                : OldCodes.Reading.asWritten(request);
        Course course = new Course(setting, reading, asOf, trace);
        return edition.isPresent() && rules.isPresent()
                ? course.routed(edition.get(), rules.get())
                : course.without(Reason.of(
                        "route-no-rules",
                        ImmutableMap.of(
                                "day",
                                setting.regime()
                                        .editionChoice()
                                        .value()
                                        .decides(received, asOf)
                                        .toString())));
    }
}
