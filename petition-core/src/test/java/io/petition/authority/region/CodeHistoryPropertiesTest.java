package io.petition.authority.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.model.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Chains against an oracle that moves parcels of land year by year and looks where they lie in the end. */
class CodeHistoryPropertiesTest {
    private static final int CODES = 6;
    private static final int FIRST = 2000;
    private static final int LAST = 2010;

    /** In a year a code gives all of its land, or half of each of its parcels, to another code that lives on. */
    record Move(int year, int from, int to, boolean part) {}

    @Property(tries = 500)
    void theCandidatesAreWhereTheLandLies(@ForAll("moves") List<Move> wished) {
        List<Move> moves = lawful(wished);
        CodeHistory history = CodeHistory.of(stretches(moves));
        for (int code = 0; code < CODES; code++) {
            for (int year = FIRST; year <= LAST; year++) {
                Set<String> expected = land(moves, code, year);
                assertThat(history.today(code(code), year).codes())
                        .as("%s in %s after %s", code, year, moves)
                        .extracting(RegionCode::value)
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    /** One move a year at most, and only between codes that live. */
    private static List<Move> lawful(List<Move> wished) {
        Set<Integer> ended = new TreeSet<>();
        List<Move> moves = new ArrayList<>();
        int year = FIRST;
        for (Move move : wished) {
            year++;
            if (move.from() != move.to() && !ended.contains(move.from()) && !ended.contains(move.to())) {
                moves.add(new Move(year, move.from(), move.to(), move.part()));
                if (!move.part()) {
                    ended.add(move.from());
                }
            }
        }
        return moves;
    }

    private static List<CodeStretch> stretches(List<Move> moves) {
        List<CodeStretch> stretches = new ArrayList<>();
        for (int code = 0; code < CODES; code++) {
            int of = code;
            Optional<Integer> end = moves.stream()
                    .filter(move -> move.from() == of && !move.part())
                    .map(Move::year)
                    .findFirst();
            stretches.add(new CodeStretch(
                    code(code),
                    "区" + code,
                    FIRST,
                    end,
                    moves.stream()
                            .filter(move -> move.from() == of)
                            .map(move -> new CodeStretch.Handover(code(move.to()), move.year(), move.part()))
                            .toList()));
        }
        return stretches;
    }

    /** Where the land lies today that a code had in a year; nothing where the code was no more. */
    private static Set<String> land(List<Move> moves, int code, int year) {
        boolean gone = moves.stream().anyMatch(m -> m.from() == code && !m.part() && m.year() <= year);
        Map<Integer, Boolean> lies = new HashMap<>();
        if (!gone) {
            lies.put(code, true);
        }
        for (Move move : moves) {
            if (move.year() > year && lies.containsKey(move.from())) {
                lies.put(move.to(), true);
                if (!move.part()) {
                    lies.remove(move.from());
                }
            }
        }
        Set<String> codes = new TreeSet<>();
        lies.keySet().forEach(each -> codes.add(code(each).value()));
        return codes;
    }

    private static RegionCode code(int index) {
        return RegionCode.of("11010" + (index + 1));
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Integer> codes = Arbitraries.integers().between(0, CODES - 1);
        return Combinators.combine(codes, codes, Arbitraries.of(true, false))
                .as((from, to, part) -> new Move(0, from, to, part))
                .list()
                .ofMaxSize(9);
    }
}
