package io.petition.examples.cli.ledger.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.NameMatch;
import io.petition.examples.cli.ledger.read.CaseRow;
import io.petition.examples.cli.ledger.read.Letter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What became of the written names of one column.
 *
 * @param kinds names and letters by how the name was matched
 * @param names distinct names
 * @param letters letters that carry one
 * @param organs distinct organs that the names stand for
 * @param unresolved the names that stand for no organ, most letters first
 */
public record Names(
        Map<NameMatch.Kind, Count> kinds, long names, long letters, long organs, List<Unresolved> unresolved) {
    /** So many names on so many letters. */
    public record Count(long names, long letters) {
        Count plus(long moreLetters) {
            return new Count(names + 1, letters + moreLetters);
        }
    }

    /**
     * A name that stands for no organ.
     *
     * @param written the name; empty for a person, who is not named
     * @param kind why not
     * @param letters on how many letters
     * @param note what the directory says of it
     */
    public record Unresolved(Optional<String> written, NameMatch.Kind kind, long letters, String note) {
        public Unresolved {
            Objects.requireNonNull(written, "written");
            Objects.requireNonNull(kind, "kind");
        }
    }

    public Names {
        kinds = ImmutableMap.copyOf(kinds);
        unresolved = ImmutableList.copyOf(unresolved);
    }

    /** Of every row that can be read, in use or set aside. */
    static Names of(List<CaseRow> rows, Function<Letter, Optional<NameMatch>> column) {
        Map<String, Long> letters = new TreeMap<>();
        Map<String, NameMatch> matches = new TreeMap<>();
        for (CaseRow row : rows) {
            row.letter().flatMap(column).ifPresent(match -> {
                letters.merge(match.written(), 1L, Long::sum);
                matches.putIfAbsent(match.written(), match);
            });
        }
        Map<NameMatch.Kind, Count> kinds = new EnumMap<>(NameMatch.Kind.class);
        for (NameMatch.Kind kind : NameMatch.Kind.values()) {
            kinds.put(kind, new Count(0, 0));
        }
        List<Unresolved> unresolved = new ArrayList<>();
        matches.forEach((written, match) -> {
            long carrying = letters.getOrDefault(written, 0L);
            kinds.compute(
                    match.kind(), (kind, count) -> Objects.requireNonNull(count).plus(carrying));
            if (!match.kind().resolved()) {
                Optional<String> shown =
                        match.kind() == NameMatch.Kind.PERSON ? Optional.empty() : Optional.of(written);
                unresolved.add(new Unresolved(shown, match.kind(), carrying, match.note()));
            }
        });
        unresolved.sort(Comparator.comparingLong(Unresolved::letters).reversed());
        long organs = matches.values().stream()
                .flatMap(match -> match.organs().stream())
                .distinct()
                .count();
        long all = letters.values().stream().mapToLong(Long::longValue).sum();
        return new Names(kinds, matches.size(), all, organs, unresolved);
    }
}
