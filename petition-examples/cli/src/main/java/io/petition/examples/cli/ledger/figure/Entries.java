package io.petition.examples.cli.ledger.figure;

import io.petition.authority.NameMatch;
import io.petition.authority.Organ;
import io.petition.examples.cli.ledger.figure.Ledger.Entry;
import io.petition.examples.cli.ledger.figure.Ledger.Heading;
import io.petition.examples.cli.ledger.read.CaseRow;
import io.petition.examples.cli.ledger.read.Directory;
import io.petition.examples.cli.ledger.read.Letter;
import io.petition.examples.cli.ledger.read.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headings of the three ledgers: by region, by answering organ, by year. */
final class Entries {
    /** After every named line. */
    private static final String LAST = "~";

    /** Named lines by their key; the others after them. */
    static final Comparator<Line> BY_KEY = Comparator.comparing(Line::key);

    /** Named lines with the most letters first; the others after them. */
    static final Comparator<Line> BY_LETTERS = Comparator.<Line, Boolean>comparing(
                    line -> line.key().startsWith(LAST))
            .thenComparing(Line::letters, Comparator.reverseOrder())
            .thenComparing(Line::key);

    private Entries() {}

    private static Heading coded(String code) {
        return new Heading(LAST + code, new Label.Coded("line." + code));
    }

    static Entry byRegion(Directory directory) {
        return row -> {
            Optional<String> code = row.letter().map(Letter::region);
            if (code.isEmpty()) {
                return List.of(coded("unreadable"));
            }
            if (code.get().isEmpty()) {
                return List.of(coded("no-region"));
            }
            Region region = directory.regions().get(code.get());
            Label label =
                    region == null ? new Label.Named(code.get(), "") : new Label.Named(region.name(), region.nameEn());
            return List.of(new Heading(code.get(), label));
        };
    }

    static Entry byOrgan(Directory directory) {
        return row -> {
            if (row.letter().isEmpty()) {
                return List.of(coded("unreadable"));
            }
            Letter letter = row.letter().get();
            if (letter.agency().isEmpty()) {
                return List.of(coded("no-organ"));
            }
            NameMatch match = letter.answeredBy();
            if (!match.kind().resolved()) {
                return List.of(coded("organ-" + match.kind().name().toLowerCase(Locale.ROOT)));
            }
            return match.organs().stream()
                    .distinct()
                    .map(id -> directory.organs().find(id).orElseThrow())
                    .map(Entries::heading)
                    .toList();
        };
    }

    private static Heading heading(Organ organ) {
        return new Heading(organ.id().value(), new Label.Named(organ.name(), organ.nameEn()));
    }

    static Entry byYear() {
        return Entries::year;
    }

    private static List<Heading> year(CaseRow row) {
        return row.letter()
                .flatMap(Letter::submitted)
                .map(day -> Integer.toString(day.getYear()))
                .map(year -> List.of(new Heading(year, new Label.Named(year, ""))))
                .orElse(List.of(coded(row.letter().isEmpty() ? "unreadable" : "no-submit-date")));
    }
}
