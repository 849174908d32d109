package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableMap;
import io.petition.explain.Finding;
import io.petition.explain.Finding.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What can be noticed about the files. The severity says what becomes of a row: an error sets it aside; a warning and a
 * note leave it in use.
 */
public enum Kind {
    // A row that cannot be read as it stands.
    ROW_BROKEN(Severity.ERROR),
    CELL_COUNT(Severity.ERROR),
    NOT_UTF8(Severity.ERROR),
    NO_LETTER_KEY(Severity.ERROR),
    LETTER_KEY_TWICE(Severity.ERROR),
    SUBMIT_DATE_IMPOSSIBLE(Severity.ERROR),
    NO_SUBMIT_DATE(Severity.ERROR),

    // Dates.
    DATE_IMPOSSIBLE(Severity.WARNING),
    NO_EDITION_IN_FORCE(Severity.WARNING),
    NO_PUBLISHED_DATE(Severity.NOTE),
    PUBLISHED_BEFORE_SUBMIT(Severity.WARNING),
    INTERIM_BEFORE_SUBMIT(Severity.WARNING),
    FINAL_BEFORE_SUBMIT(Severity.WARNING),
    FINAL_BEFORE_INTERIM(Severity.WARNING),
    YEAR_TYPO_SUSPECTED(Severity.WARNING),
    MORE_THAN_A_YEAR(Severity.WARNING),
    PUBLISHED_NEITHER(Severity.NOTE),
    INTERIM_WITHOUT_FINAL(Severity.NOTE),
    PASSED_ON_UNDATED(Severity.NOTE),
    INTERIM_WITHOUT_TARGET(Severity.NOTE),
    STEPS_UNDATED(Severity.NOTE),

    // Numbers and marks.
    MAIL_ID_SHARED(Severity.NOTE),
    MAIL_ID_UNREADABLE(Severity.WARNING),
    ID_DATE_DIFFERS(Severity.NOTE),
    NUMBER_UNREADABLE(Severity.WARNING),
    EMPTY_REPLY(Severity.NOTE),
    EMPTY_LETTER(Severity.NOTE),
    FAULT_NOT_FLAGGED(Severity.NOTE),
    FLAG_NOT_CONFIRMED(Severity.WARNING),
    FLAG_UNKNOWN(Severity.WARNING),
    AGENCY_KIND_UNKNOWN(Severity.WARNING),

    // Places and organs.
    NO_REGION(Severity.WARNING),
    REGION_UNKNOWN(Severity.WARNING),
    NO_ORGAN(Severity.WARNING),
    ORGAN_IS_PERSON(Severity.WARNING),
    ORGAN_UNCLEAR(Severity.WARNING),
    ORGAN_UNKNOWN(Severity.WARNING),
    ORGANS_SEVERAL(Severity.NOTE),
    ORGAN_MISSPELT(Severity.NOTE),
    ORGAN_FORMER_NAME(Severity.NOTE),

    // One file against another.
    THREE_STEPS_DIFFER(Severity.WARNING),
    THREE_STEPS_MISSING(Severity.WARNING),
    THREE_STEPS_STRAY(Severity.ERROR),
    AGENCY_LETTERS_DIFFER(Severity.WARNING),
    AGENCY_NOT_LISTED(Severity.WARNING),

    // Whole files.
    FILE_EMPTY(Severity.WARNING),
    FILE_MISSING(Severity.NOTE),
    SHIPPED_FILE_USED(Severity.NOTE),
    COLUMN_EXTRA(Severity.NOTE),
    COLUMN_MISSING(Severity.WARNING),
    COLUMN_TWICE(Severity.WARNING),
    SETTING_UNKNOWN(Severity.WARNING),

    // Rows of the directory of organs.
    CELL_EMPTY(Severity.ERROR),
    KEY_TWICE(Severity.ERROR),
    LINK_UNKNOWN(Severity.WARNING),
    LINK_CIRCLE(Severity.WARNING),
    MATCH_UNKNOWN(Severity.ERROR),
    MATCH_WITHOUT_ORGAN(Severity.ERROR);

    private static final ImmutableMap<String, Kind> BY_CODE =
            Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(Kind::code, kind -> kind));

    private final Severity severity;
    private final String code;

    Kind(Severity severity) {
        this.severity = severity;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** For example {@code no-submit-date}: the form shown to programs, and the key of the text. */
    public String code() {
        return code;
    }

    public static Optional<Kind> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** A finding about a file, or a row of it; arguments name after value. */
    public Finding at(Place place, String... args) {
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        named.put("file", place.file());
        if (place.line() > 0) {
            named.put("line", Long.toString(place.line()));
        }
        if (!place.key().isEmpty()) {
            named.put("letter", place.key());
        }
        for (int i = 0; i < args.length; i += 2) {
            named.put(args[i], args[i + 1]);
        }
        Map<String, String> all = named.buildOrThrow();
        return new Finding(severity, code, all, List.of());
    }
}
