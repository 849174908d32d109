package io.petition.authority.competence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.explain.Explained;
import io.petition.explain.Reason;
import io.petition.explain.Step;
import io.petition.explain.Trace;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the organs above others, on a day. An organ that has ended is followed to whom carries it on; one that was split ends the chain. */
public final class Superiors {
    private final OrganDirectory directory;

    private Superiors(OrganDirectory directory) {
        this.directory = directory;
    }

    public static Superiors in(OrganDirectory directory) {
        return new Superiors(directory);
    }

    /** The organs above in its line, the nearest first. */
    public List<Organ> inLine(OrganId organ, LocalDate day) {
        return chain(organ, day, Way.LINE, Trace.off());
    }

    /** The organs above by territory, the nearest first: the government of its place, then those above that one. */
    public List<Organ> byTerritory(OrganId organ, LocalDate day) {
        return chain(organ, day, Way.TERRITORY, Trace.off());
    }

    /** Why the line of an organ ends before its top: a superior that was split, or has ended without a successor. Empty where it does not. */
    public Optional<Reason> lineBreaks(OrganId organ, LocalDate day) {
        return climb(organ, day, Way.LINE, Trace.off()).broken();
    }

    /** The same of the way by territory. */
    public Optional<Reason> territoryBreaks(OrganId organ, LocalDate day) {
        return climb(organ, day, Way.TERRITORY, Trace.off()).broken();
    }

    /** The lowest organ above both; neither of them, even where one stands above the other. */
    public CommonSuperior common(OrganId one, OrganId other, LocalDate day) {
        return common(one, other, day, Trace.off());
    }

    /** The same, with every organ that was passed on the way. */
    public Explained<CommonSuperior> explain(OrganId one, OrganId other, LocalDate day) {
        Trace trace = Trace.recording();
        CommonSuperior answer = common(one, other, day, trace);
        return new Explained<>(answer, trace.steps());
    }

    /** The next-higher organ 上一级机关 of one: a typed choice where it has two superiors. */
    public CommonSuperior nextHigher(OrganId organ, LocalDate day) {
        return common(organ, organ, day, Trace.off());
    }

    /** The lowest organ above all of several; none of them, even where one stands above the others. */
    public CommonSuperior common(Collection<OrganId> organs, LocalDate day) {
        return common(ImmutableList.copyOf(organs), day, Trace.off());
    }

    /** Every organ above one, by whatever way: in its line, by territory, and on from there by either, and whoever carries on any of them; without order. */
    public Set<OrganId> above(OrganId organ, LocalDate day) {
        Set<OrganId> above = new LinkedHashSet<>();
        Deque<Organ> open = new ArrayDeque<>();
        directory.find(organ).ifPresent(open::add);
        while (!open.isEmpty()) {
            Organ below = open.removeLast();
            for (Way way : Way.values()) {
                way.next.apply(below).ifPresent(id -> {
                    for (Organ heir : directory.heirs(id, day)) {
                        if (above.add(heir.id())) {
                            open.add(heir);
                        }
                    }
                    above.add(id);
                });
            }
        }
        return above;
    }

    private CommonSuperior common(OrganId one, OrganId other, LocalDate day, Trace trace) {
        return common(ImmutableList.of(one, other), day, trace);
    }

    private CommonSuperior common(ImmutableList<OrganId> organs, LocalDate day, Trace trace) {
        for (OrganId organ : organs) {
            if (directory.find(organ).isEmpty()) {
                return new CommonSuperior.None(
                        Reason.of("organ-not-in-directory", ImmutableMap.of("organ", organ.value())));
            }
        }
        Optional<OrganId> inLine = lowest(organs, day, Way.LINE, trace);
        Optional<OrganId> byTerritory = lowest(organs, day, Way.TERRITORY, trace);
        if (inLine.isPresent() && byTerritory.isPresent()) {
            return inLine.equals(byTerritory)
                    ? new CommonSuperior.Both(inLine.get())
                    : new CommonSuperior.Choice(inLine.get(), byTerritory.get());
        }
        Optional<Reason> broken = broken(organs, day, inLine.isPresent() ? Way.TERRITORY : Way.LINE)
                .or(() -> inLine.isPresent() || byTerritory.isPresent()
                        ? Optional.empty()
                        : broken(organs, day, Way.TERRITORY));
        if (inLine.isPresent()) {
            return half(inLine.get(), broken).orElseGet(() -> new CommonSuperior.InLine(inLine.get()));
        }
        if (byTerritory.isPresent()) {
            return half(byTerritory.get(), broken).orElseGet(() -> new CommonSuperior.ByTerritory(byTerritory.get()));
        }
        return new CommonSuperior.None(broken.orElseGet(() -> Reason.of(
                "no-common-superior",
                ImmutableMap.of(
                        "one", first(organs).value(), "other", last(organs).value()))));
    }

    private static Optional<CommonSuperior> half(OrganId known, Optional<Reason> broken) {
        return broken.map(why -> new CommonSuperior.HalfKnown(known, why));
    }

    /** Why it cannot be told who stands above all of them one way; empty where for one of them nobody does at all. */
    private Optional<Reason> broken(ImmutableList<OrganId> organs, LocalDate day, Way way) {
        Optional<Reason> why = Optional.empty();
        for (OrganId organ : organs) {
            Climb climb = climb(organ, day, way, Trace.off());
            if (climb.broken().isEmpty() && climb.organs().isEmpty()) {
                return Optional.empty();
            }
            why = why.or(climb::broken);
        }
        return why;
    }

    private Optional<OrganId> lowest(ImmutableList<OrganId> organs, LocalDate day, Way way, Trace trace) {
        List<Organ> common = new ArrayList<>();
        for (int i = 0; i < organs.size(); i++) {
            if (i == 0) {
                common.addAll(chain(organs.get(0), day, way, trace));
            } else if (!organs.get(i).equals(organs.get(0))) {
                common.retainAll(chain(organs.get(i), day, way, trace));
            }
        }
        Optional<OrganId> lowest = common.stream()
                .map(Organ::id)
                .filter(id -> !organs.contains(id))
                .findFirst();
        if (trace.on()) {
            lowest.ifPresent(id -> trace.add(step(day, way.met, first(organs), last(organs), id)));
        }
        return lowest;
    }

    private static OrganId first(ImmutableList<OrganId> organs) {
        return organs.get(0);
    }

    private static OrganId last(ImmutableList<OrganId> organs) {
        return organs.get(organs.size() - 1);
    }

    private List<Organ> chain(OrganId from, LocalDate day, Way way, Trace trace) {
        return climb(from, day, way, trace).organs();
    }

    private Climb climb(OrganId from, LocalDate day, Way way, Trace trace) {
        Set<Organ> chain = new LinkedHashSet<>();
        Optional<Organ> at = directory.find(from);
        while (at.isPresent()) {
            Organ below = at.get();
            Optional<OrganId> stated = way.next.apply(below);
            at = stated.flatMap(id -> standing(id, day));
            if (trace.on() && stated.isPresent()) {
                trace.add(step(
                        day,
                        at.isPresent() ? way.passed : "superior-without-heir",
                        below.id(),
                        stated.get(),
                        at.map(Organ::id).orElse(stated.get())));
            }
            if (at.isEmpty() && stated.isPresent()) {
                return new Climb(ImmutableList.copyOf(chain), Optional.of(whyBroken(below.id(), stated.get(), day)));
            }
            if (at.isPresent() && !chain.add(at.get())) {
                break; // the territory leads into a line that leads back
            }
        }
        return new Climb(ImmutableList.copyOf(chain), Optional.empty());
    }

    private Reason whyBroken(OrganId below, OrganId stated, LocalDate day) {
        List<Organ> heirs = directory.heirs(stated, day);
        return heirs.isEmpty()
                ? Reason.of("superior-ended", ImmutableMap.of("organ", below.value(), "superior", stated.value()))
                : Reason.of(
                        "superior-split",
                        ImmutableMap.of(
                                "organ",
                                below.value(),
                                "superior",
                                stated.value(),
                                "heirs",
                                heirs.stream().map(heir -> heir.id().value()).collect(Collectors.joining(", "))));
    }

    /** The organ itself, or the one that carries it on. */
    private Optional<Organ> standing(OrganId id, LocalDate day) {
        List<Organ> heirs = directory.heirs(id, day);
        return heirs.size() == 1 ? Optional.of(heirs.get(0)) : Optional.empty();
    }

    private static Step step(LocalDate day, String code, OrganId organ, OrganId stated, OrganId found) {
        return new Step(
                day,
                day,
                code,
                ImmutableMap.of("organ", organ.value(), "stated", stated.value(), "found", found.value()),
                List.of());
    }

    /** The organs above one, and why they end before the top if they do. */
    private record Climb(ImmutableList<Organ> organs, Optional<Reason> broken) {}

    /** The two ways up. */
    private enum Way {
        LINE(Organ::superior, "superior-in-line", "superior-common-in-line"),
        /** By territory; a government has no other superior than the one in its line. */
        TERRITORY(
                organ -> organ.superiorByTerritory().or(organ::superior),
                "superior-by-territory",
                "superior-common-by-territory");

        @SuppressWarnings("ImmutableEnumChecker") // a getter of a record
        private final Function<Organ, Optional<OrganId>> next;

        private final String passed;
        private final String met;

        Way(Function<Organ, Optional<OrganId>> next, String passed, String met) {
            this.next = next;
            this.passed = passed;
            this.met = met;
        }
    }
}
