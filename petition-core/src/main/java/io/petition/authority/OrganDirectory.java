package io.petition.authority;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The organs a host knows, by id and by every name under which they are written. Immutable; what a name stands for is
 * data, and no name is guessed: who wants a slip of the pen read asks a {@link io.petition.authority.names.NameReader}, which says that it does so.
 */
public final class OrganDirectory {
    private final ImmutableMap<OrganId, Organ> organs;
    private final ImmutableMap<String, NameMatch> names;
    private final ImmutableListMultimap<String, Organ> bearers;

    private OrganDirectory(
            ImmutableMap<OrganId, Organ> organs,
            ImmutableMap<String, NameMatch> names,
            ImmutableListMultimap<String, Organ> bearers) {
        this.organs = organs;
        this.names = names;
        this.bearers = bearers;
    }

    /**
     * Makes a directory. An organ's own full name need not stand among the names; a name that several organs bear and
     * that does not stand there is unclear.
     *
     * @param organs the organs; an id stands once, superiors and successors are among them
     * @param names what written names stand for; a name stands once
     */
    public static OrganDirectory of(Collection<Organ> organs, Collection<NameMatch> names) {
        ImmutableMap.Builder<OrganId, Organ> byId = ImmutableMap.builder();
        organs.forEach(organ -> byId.put(organ.id(), organ));
        ImmutableMap<OrganId, Organ> known = byId.buildOrThrow();
        OrganLinks.check(known);
        ImmutableListMultimap<String, Organ> bearers = Multimaps.index(organs, organ -> normal(organ.name()));
        Map<String, NameMatch> all = new LinkedHashMap<>(byName(known, names));
        bearers.asMap().forEach((name, bearing) -> all.computeIfAbsent(name, absent -> own(bearing)));
        return new OrganDirectory(known, ImmutableMap.copyOf(all), bearers);
    }

    /** Two spellings that differ in white space only are one name, and must stand for the same organs. */
    private static ImmutableMap<String, NameMatch> byName(
            ImmutableMap<OrganId, Organ> known, Collection<NameMatch> names) {
        Map<String, NameMatch> byName = new LinkedHashMap<>();
        for (NameMatch name : names) {
            name.organs()
                    .forEach(id -> checkArgument(
                            known.containsKey(id),
                            "organs: %s of name %s is not among the organs; add it or correct the name",
                            id,
                            name.written()));
            NameMatch other = byName.putIfAbsent(normal(name.written()), name);
            checkArgument(
                    other == null || other.organs().equals(name.organs()),
                    "names: %s stands for %s and for %s; keep one",
                    name.written(),
                    other == null ? "" : other.organs(),
                    name.organs());
        }
        return ImmutableMap.copyOf(byName);
    }

    private static NameMatch own(Collection<Organ> bearing) {
        String name = bearing.iterator().next().name();
        ImmutableList<OrganId> bearers = bearing.stream().map(Organ::id).collect(toImmutableList());
        return bearers.size() == 1
                ? new NameMatch(name, NameMatch.Kind.OFFICIAL, bearers, "")
                : new NameMatch(name, NameMatch.Kind.UNCLEAR, ImmutableList.of(), bearers.toString());
    }

    /** White space carries no meaning in a name. */
    private static String normal(String name) {
        return CharMatcher.whitespace().removeFrom(name);
    }

    public Optional<Organ> find(OrganId id) {
        return Optional.ofNullable(organs.get(id));
    }

    /** All organs, in the order given. */
    public List<Organ> organs() {
        return organs.values().asList();
    }

    /** The organs that exist on a day, in the order given. */
    public List<Organ> organsOn(LocalDate day) {
        return organs.values().stream().filter(organ -> organ.existsOn(day)).collect(toImmutableList());
    }

    /** The organs whose full name this is, whenever they existed. */
    public List<Organ> named(String name) {
        return bearers.get(normal(name));
    }

    /** Every name that stands for something, without white space, and what it stands for. */
    public Map<String, NameMatch> names() {
        return names;
    }

    /** What a written name stands for; {@link NameMatch.Kind#UNKNOWN} when the directory does not know it. */
    public NameMatch resolve(String written) {
        NameMatch match = names.get(normal(written));
        return match == null
                ? new NameMatch(written, NameMatch.Kind.UNKNOWN, ImmutableList.of(), "")
                : new NameMatch(written, match.kind(), match.organs(), match.note());
    }

    /** The organ that carries on an organ's function today: itself, or the last of its successors. */
    public Optional<Organ> today(OrganId id) {
        Optional<Organ> organ = find(id);
        while (organ.isPresent() && organ.get().successor().isPresent()) {
            organ = find(organ.get().successor().get());
        }
        return organ;
    }

    /**
     * Who carries on an organ's functions on a day: itself while it exists, else those that took over and exist, followed as far as need be. Several
     * where it was split; none where it is unknown, is yet to come, or nobody took over.
     */
    public List<Organ> heirs(OrganId id, LocalDate day) {
        return OrganLinks.heirs(this, id, day);
    }
}
