package io.petition.authority;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.model.OrganId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The organs a host knows, by id and by every name under which they are written. Immutable; what a name stands for is
 * data, and no name is guessed.
 */
public final class OrganDirectory {
    private final ImmutableMap<OrganId, Organ> organs;
    private final ImmutableMap<String, NameMatch> names;

    private OrganDirectory(ImmutableMap<OrganId, Organ> organs, ImmutableMap<String, NameMatch> names) {
        this.organs = organs;
        this.names = names;
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
        for (Organ organ : organs) {
            organ.superior().ifPresent(other -> checkKnown(known, organ, "superior", other));
            organ.successor().ifPresent(other -> checkKnown(known, organ, "successor", other));
            checkEnds(known, organ, "successor", Organ::successor);
            checkEnds(known, organ, "superior", Organ::superior);
        }
        ImmutableMap<String, NameMatch> written = byName(known, names);
        ImmutableMap.Builder<String, NameMatch> all = ImmutableMap.builder();
        all.putAll(written);
        for (Organ organ : organs) {
            if (!written.containsKey(normal(organ.name()))) {
                all.put(normal(organ.name()), own(organ, known.values()));
            }
        }
        return new OrganDirectory(known, all.buildKeepingLast());
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

    private static NameMatch own(Organ organ, Collection<Organ> all) {
        ImmutableList<OrganId> bearers = all.stream()
                .filter(other -> other.name().equals(organ.name()))
                .map(Organ::id)
                .collect(ImmutableList.toImmutableList());
        return bearers.size() == 1
                ? new NameMatch(organ.name(), NameMatch.Kind.OFFICIAL, bearers, "")
                : new NameMatch(organ.name(), NameMatch.Kind.UNCLEAR, ImmutableList.of(), bearers.toString());
    }

    private static void checkKnown(ImmutableMap<OrganId, Organ> known, Organ organ, String field, OrganId other) {
        checkArgument(
                known.containsKey(other),
                "%s: %s of organ %s is not among the organs; add it or leave the field empty",
                field,
                other,
                organ.id());
    }

    /** A chain of successors or superiors must end. */
    private static void checkEnds(
            ImmutableMap<OrganId, Organ> known, Organ organ, String field, Function<Organ, Optional<OrganId>> next) {
        Set<OrganId> seen = new LinkedHashSet<>();
        Optional<Organ> at = Optional.of(organ);
        while (at.isPresent()) {
            checkArgument(seen.add(at.get().id()), "%s: organs follow one another in a circle: %s", field, seen);
            at = next.apply(at.get()).map(known::get);
        }
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
}
