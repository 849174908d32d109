package io.petition.examples.cli.ledger.read;

import io.petition.examples.cli.ledger.read.CaseReader.Draft;
import io.petition.examples.cli.ledger.read.FileAccount.Origin;
import io.petition.explain.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Holds the two accompanying files against the letters. Both are optional. */
final class CrossChecks {
    private final Input input;
    private final List<Draft> drafts;
    private final Map<String, Draft> byKey;
    private final List<Finding> aboutFiles;

    CrossChecks(Input input, List<Draft> drafts, Map<String, Draft> byKey, List<Finding> aboutFiles) {
        this.input = input;
        this.drafts = drafts;
        this.byKey = byKey;
        this.aboutFiles = aboutFiles;
    }

    /** The same letter must say the same; every letter with three dated steps must be there, and no other. */
    FileAccount threeSteps() throws IOException, UnusableFiles {
        Set<String> seen = new HashSet<>();
        Tally tally = new Tally(aboutFiles);
        boolean there = rows(Layout.THREE_STEPS, tally, row -> {
            String key = row.get(Columns.LETTER_KEY);
            Draft draft = byKey.get(key);
            if (!seen.add(key)) {
                tally.notice(Kind.KEY_TWICE.at(row.place().keyed(key)));
            } else if (draft == null) {
                tally.notice(Kind.THREE_STEPS_STRAY.at(row.place().keyed(key)));
            } else {
                compare(row, draft);
            }
        });
        if (!there) {
            return absent(Layout.THREE_STEPS);
        }
        for (Draft draft : drafts) {
            draft.letter
                    .filter(letter -> steps(letter) && !seen.contains(letter.key()))
                    .ifPresent(letter -> draft.findings.add(
                            Kind.THREE_STEPS_MISSING.at(letter.place(), "other", Layout.THREE_STEPS.file())));
        }
        return tally.account(Layout.THREE_STEPS.file(), Origin.GIVEN);
    }

    private static boolean steps(Letter letter) {
        return letter.submitted().isPresent()
                && letter.interim().isPresent()
                && letter.signedFinal().isPresent();
    }

    private static void compare(Row.Cells row, Draft draft) {
        List<String> differing = new ArrayList<>();
        Letter letter = draft.letter.orElseThrow();
        for (String column : Layout.THREE_STEPS.optional()) {
            if (row.has(column) && !row.get(column).equals(cell(letter, column))) {
                differing.add(column);
            }
        }
        if (!differing.isEmpty()) {
            draft.findings.add(Kind.THREE_STEPS_DIFFER.at(
                    letter.place(),
                    "other",
                    row.place().file(),
                    "otherLine",
                    Long.toString(row.place().line()),
                    "columns",
                    String.join(", ", differing)));
        }
    }

    private static String cell(Letter letter, String column) {
        return switch (column) {
            case Columns.SUBMITTED -> text(letter.submitted());
            case Columns.PUBLISHED -> text(letter.published());
            case Columns.INTERIM -> text(letter.interim());
            case Columns.FINAL -> text(letter.signedFinal());
            case Columns.PASSED_TO -> letter.target();
            case Columns.REPLY_AGENCY -> letter.agency();
            case Columns.REGION -> letter.region();
            case Columns.FLAG -> String.join(";", letter.flags());
            default -> throw new IllegalArgumentException("column: " + column + " is not compared; add it here");
        };
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    /** Each written name with as many letters as carry it. */
    FileAccount agencies() throws IOException, UnusableFiles {
        Map<String, Long> letters = new TreeMap<>();
        drafts.forEach(draft -> draft.letter.ifPresent(letter -> letters.merge(letter.agency(), 1L, Long::sum)));
        Map<String, Long> unlisted = new TreeMap<>(letters);
        unlisted.remove("");
        Map<String, Long> seen = new HashMap<>();
        Tally tally = new Tally(aboutFiles);
        boolean there = rows(Layout.AGENCIES, tally, row -> {
            String raw = row.get("raw");
            unlisted.remove(raw);
            String counted = Long.toString(letters.getOrDefault(raw, 0L));
            if (seen.merge(raw, 1L, Long::sum) > 1) {
                tally.notice(Kind.KEY_TWICE.at(row.place().keyed(raw)));
            } else if (!row.get("letters").equals(counted)) {
                tally.notice(Kind.AGENCY_LETTERS_DIFFER.at(
                        row.place().keyed(raw), "listed", row.get("letters"), "counted", counted));
            }
        });
        if (!there) {
            return absent(Layout.AGENCIES);
        }
        unlisted.forEach((raw, count) -> aboutFiles.add(Kind.AGENCY_NOT_LISTED.at(
                Place.of(Layout.AGENCIES.file()), "name", raw, "counted", Long.toString(count))));
        return tally.account(Layout.AGENCIES.file(), Origin.GIVEN);
    }

    private boolean rows(Layout layout, Tally tally, Consumer<Row.Cells> each) throws IOException, UnusableFiles {
        return new TableReader(input, aboutFiles::add).read(layout, row -> {
            if (row instanceof Row.Broken broken) {
                tally.notice(broken.why());
            } else {
                each.accept((Row.Cells) row);
            }
            tally.rowDone();
        });
    }

    private FileAccount absent(Layout layout) {
        aboutFiles.add(Kind.FILE_MISSING.at(Place.of(layout.file())));
        return FileAccount.absent(layout.file());
    }
}
