package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableSet;
import io.petition.examples.cli.ledger.read.CaseRow.Use;
import io.petition.examples.cli.ledger.read.FileAccount.Origin;
import io.petition.explain.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the letters: each row, then what rows say of one another, then one file against another. */
final class CaseReader {
    private static final int STEP = 10_000;

    private final Input input;
    private final Predicate<LocalDate> governed;
    private final Progress progress;
    private final List<Finding> aboutFiles = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Integer> byMailId = new HashMap<>();
    private final Map<String, Draft> byKey = new HashMap<>();
    private boolean hasFlags;

    CaseReader(Input input, Predicate<LocalDate> governed, Progress progress) {
        this.input = input;
        this.governed = governed;
        this.progress = progress;
    }

    Cases read() throws IOException, UnusableFiles {
        Directory directory = new DirectoryReader(input).read();
        aboutFiles.addAll(directory.findings());
        LetterParser parser = new LetterParser(directory.organs());
        if (!new TableReader(input, aboutFiles::add).read(Layout.CASES, row -> take(row, parser))) {
            throw new UnusableFiles(
                    Layout.CASES.file(),
                    "bad.file-missing",
                    Map.of("known", String.join(", ", Layout.CASES.required())));
        }
        progress.read(Layout.CASES.file(), drafts.size());
        check(directory);
        List<FileAccount> accounts = new ArrayList<>();
        CrossChecks cross = new CrossChecks(input, drafts, byKey, aboutFiles);
        FileAccount threeSteps = cross.threeSteps();
        FileAccount agencies = cross.agencies();
        List<CaseRow> rows = drafts.stream().map(Draft::done).toList();
        accounts.add(account(rows));
        accounts.add(threeSteps);
        accounts.add(agencies);
        accounts.addAll(directory.accounts());
        return new Cases(rows, directory, accounts, aboutFiles);
    }

    private void take(Row row, LetterParser parser) {
        Draft draft = new Draft(row.place());
        drafts.add(draft);
        if (row instanceof Row.Broken broken) {
            draft.findings.add(broken.why());
        } else {
            Row.Cells cells = (Row.Cells) row;
            hasFlags = cells.has(Columns.FLAG);
            Letter letter = parser.parse(cells, draft.findings);
            draft.letter = Optional.of(letter);
            byMailId.merge(letter.mailId(), 1, Integer::sum);
            Draft first = letter.key().isEmpty() ? null : byKey.putIfAbsent(letter.key(), draft);
            if (first != null) {
                draft.findings.add(
                        Kind.LETTER_KEY_TWICE.at(letter.place(), "first", Long.toString(first.place.line())));
            }
        }
        if (drafts.size() % STEP == 0) {
            progress.read(Layout.CASES.file(), drafts.size());
        }
    }

    private void check(Directory directory) {
        Set<String> regions = ImmutableSet.<String>builder()
                .addAll(directory.regions().keySet())
                .addAll(directory.organs().organs().stream()
                        .map(organ -> organ.region().value())
                        .iterator())
                .build();
        OrganChecks organs = new OrganChecks(regions);
        for (Draft draft : drafts) {
            if (draft.letter.isPresent()) {
                Letter letter = draft.letter.get();
                DateChecks.check(letter, governed, draft.findings);
                MarkChecks.check(letter, hasFlags, id -> byMailId.getOrDefault(id, 0), draft.findings);
                organs.check(letter, draft.findings);
            }
        }
    }

    private static FileAccount account(List<CaseRow> rows) {
        Map<Use, Long> uses = new EnumMap<>(Use.class);
        rows.forEach(row -> uses.merge(row.use(), 1L, Long::sum));
        return new FileAccount(
                Layout.CASES.file(),
                Origin.GIVEN,
                rows.size(),
                uses.getOrDefault(Use.USED, 0L),
                uses.getOrDefault(Use.USED_WITH_FINDING, 0L),
                uses.getOrDefault(Use.SET_ASIDE, 0L));
    }

    /** A row on its way: what is noticed later is added to what was noticed first. */
    static final class Draft {
        final Place place;
        final List<Finding> findings = new ArrayList<>(2);
        Optional<Letter> letter = Optional.empty();

        Draft(Place place) {
            this.place = place;
        }

        CaseRow done() {
            return new CaseRow(place, letter, findings);
        }
    }
}
