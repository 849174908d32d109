package io.petition.examples.cli.ledger.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.NameMatch;
import io.petition.examples.cli.ledger.figure.Ledger.Heading;
import io.petition.examples.cli.ledger.matter.Disposal;
import io.petition.examples.cli.ledger.matter.Disposal.Outcome;
import io.petition.examples.cli.ledger.matter.Disposal.Why;
import io.petition.examples.cli.ledger.matter.Judged;
import io.petition.examples.cli.ledger.read.CaseRow;
import io.petition.examples.cli.ledger.read.Letter;
import io.petition.examples.cli.ledger.read.LetterDates;
import io.petition.examples.cli.ledger.read.Place;
import io.petition.explain.Finding;
import io.petition.statistics.indicator.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A ledger against a count by hand, with letters that stand in several lines and rows that stand in no figure. */
class LedgerTest {
    private static final LocalDate SENT = LocalDate.of(2020, 3, 2);
    private static final Disposal MET = new Disposal(Outcome.MET, 0, Why.JUDGED);

    /** Under these a letter is entered; two together and one that looks like both are not the same. */
    private static final List<String> KEYS = List.of("a", "b", "a+b", "\\", "\\+b");

    @Test
    void everyLetterIsJudgedOrNamedByTheReason() {
        Ledger ledger = ledger(List.of(
                letter("a", 3, MET),
                letter("a", 5, new Disposal(Outcome.MISSED, 2, Why.JUDGED)),
                letter("a b", -1, new Disposal(Outcome.NOT_JUDGED, 0, Why.NOTHING_SAID)),
                letter("b", 9, new Disposal(Outcome.NOT_JUDGED, 0, Why.NO_EDITION)),
                aside("b", Optional.of(SENT)),
                aside("a", Optional.empty())));
        Line total = ledger.total();
        assertThat(total.disposal().rate()).isEqualTo(new Rate(1, 2));
        assertThat(total.disposal().outside()).isEqualTo(Map.of("nothing-said", 1L, "no-edition", 1L));
        assertThat(total.letters()).isEqualTo(4);
        assertThat(total.setAside()).as("with and without a day").isEqualTo(2);
        assertThat(total.noAnswerDate()).isEqualTo(1);
        assertThat(total.answer().median()).hasValue(5);
        assertThat(ledger.lines()).extracting(Line::key).containsExactly("a", "b");
        assertThat(ledger.lines()).extracting(Line::letters).containsExactly(3L, 2L);
        assertThat(ledger.lines()).extracting(Line::setAside).containsExactly(1L, 1L);
        assertThat(ledger.lines().get(1).disposal().rate().hasData()).isFalse();
        assertThat(ledger.extra()).isEqualTo(1);
        assertThat(ledger.extraSetAside()).isZero();
    }

    @Test
    void ofNothingThereIsNoData() {
        Ledger none = ledger(List.of());
        assertThat(none.lines()).isEmpty();
        assertThat(none.total().letters()).isZero();
        assertThat(none.total().disposal().rate().interval()).isEmpty();
        assertThat(none.total().published().median()).isEmpty();
    }

    @Property(tries = 200)
    void aLineIsWhatIsEnteredUnderItAndAllLinesAreTheTotalAndTheExtra(@ForAll("facts") List<LetterFact> facts) {
        Ledger ledger = ledger(facts);
        for (Line line : ledger.lines()) {
            List<LetterFact> under = facts.stream()
                    .filter(fact -> keys(fact.row()).contains(line.key()))
                    .toList();
            assertThat(line).isEqualTo(Line.of(line.key(), line.label(), LetterIndicators.LINE.tally(under)));
            assertThat(line.letters() + line.setAside()).isEqualTo(under.size());
        }
        long entered = facts.stream().mapToLong(fact -> keys(fact.row()).size()).sum();
        long lines = ledger.lines().stream()
                .mapToLong(line -> line.letters() + line.setAside())
                .sum();
        assertThat(lines).isEqualTo(entered);
        assertThat(lines - ledger.extra() - ledger.extraSetAside())
                .isEqualTo(ledger.total().letters() + ledger.total().setAside())
                .isEqualTo(facts.size());
    }

    @Provide
    Arbitrary<List<LetterFact>> facts() {
        Arbitrary<String> under =
                Arbitraries.of(KEYS).set().ofMinSize(1).ofMaxSize(3).map(keys -> String.join(" ", keys));
        return Combinators.combine(under, Arbitraries.integers().between(-1, 40), Arbitraries.of(0, 1, 2))
                .as((keys, days, kind) -> kind == 0
                        ? letter(keys, days, MET)
                        : aside(keys, kind == 1 ? Optional.of(SENT) : Optional.empty()))
                .list()
                .ofMaxSize(25);
    }

    private static Ledger ledger(List<LetterFact> facts) {
        return Ledger.of(
                facts,
                row -> keys(row).stream()
                        .map(key -> new Heading(key, new Label.Named(key, "")))
                        .toList(),
                Entries.BY_KEY);
    }

    private static List<String> keys(CaseRow row) {
        return List.of(row.place().key().split(" "));
    }

    /** A letter answered after so many days; not at all where there are fewer than none. */
    private static LetterFact letter(String keys, int days, Disposal disposal) {
        Optional<LocalDate> answered = days < 0 ? Optional.empty() : Optional.of(SENT.plusDays(days));
        CaseRow row = row(keys, Optional.of(SENT), answered, List.of());
        Judged judged = new Judged(Optional.empty(), disposal, Optional.empty(), Optional.empty(), List.of());
        return new LetterFact(row, row.letter().map(LetterDates::of), Optional.of(judged));
    }

    private static LetterFact aside(String keys, Optional<LocalDate> sent) {
        CaseRow row = row(keys, sent, Optional.empty(), List.of(Finding.error("no-submit-date", Map.of())));
        return new LetterFact(row, Optional.empty(), Optional.empty());
    }

    private static CaseRow row(
            String keys, Optional<LocalDate> sent, Optional<LocalDate> answered, List<Finding> findings) {
        Place place = new Place("cases.csv", 2, keys);
        Letter letter = new Letter(
                place,
                keys,
                "",
                sent,
                Optional.empty(),
                Optional.empty(),
                answered,
                "",
                new NameMatch("", NameMatch.Kind.UNKNOWN, List.of(), ""),
                "",
                Optional.empty(),
                "",
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Set.of());
        return new CaseRow(place, Optional.of(letter), findings);
    }
}
