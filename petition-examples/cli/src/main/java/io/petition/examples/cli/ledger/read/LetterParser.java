package io.petition.examples.cli.ledger.read;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.NameMatch;
import io.petition.authority.OrganDirectory;
import io.petition.explain.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Makes a letter of a row's cells; a cell that cannot be read becomes a finding, and is as if it were empty. */
final class LetterParser {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Splitter FLAGS = Splitter.on(';').trimResults().omitEmptyStrings();

    private final OrganDirectory organs;

    /** Each name is resolved once, and its answer shared: a large file has few names. */
    private final Map<String, NameMatch> resolved = new HashMap<>();

    LetterParser(OrganDirectory organs) {
        this.organs = organs;
    }

    Letter parse(Row.Cells row, List<Finding> findings) {
        Place place = row.place().keyed(row.get(Columns.LETTER_KEY));
        if (place.key().isEmpty()) {
            findings.add(Kind.NO_LETTER_KEY.at(place));
        }
        String target = row.get(Columns.PASSED_TO);
        return Letter.builder()
                .place(place)
                .key(place.key())
                .mailId(row.get(Columns.MAIL_ID))
                .submitted(submitted(row, place, findings))
                .published(date(row, Columns.PUBLISHED, place, findings))
                .interim(date(row, Columns.INTERIM, place, findings))
                .signedFinal(date(row, Columns.FINAL, place, findings))
                .agency(row.get(Columns.REPLY_AGENCY))
                .answeredBy(resolve(row.get(Columns.REPLY_AGENCY)))
                .target(target)
                .passedTo(target.isEmpty() ? Optional.empty() : Optional.of(resolve(target)))
                .region(row.get(Columns.REGION))
                .agencyKind(row.get(Columns.AGENCY_KIND))
                .letterChars(number(row, Columns.LETTER_CHARS, place, findings))
                .replyChars(number(row, Columns.REPLY_CHARS, place, findings))
                .replySegments(number(row, Columns.REPLY_SEGMENTS, place, findings))
                .flags(ImmutableSet.copyOf(FLAGS.split(row.get(Columns.FLAG))))
                .build();
    }

    private NameMatch resolve(String written) {
        return resolved.computeIfAbsent(written, organs::resolve);
    }

    private static Optional<LocalDate> submitted(Row.Cells row, Place place, List<Finding> findings) {
        String cell = row.get(Columns.SUBMITTED);
        Optional<LocalDate> date = date(cell);
        if (cell.isEmpty()) {
            findings.add(Kind.NO_SUBMIT_DATE.at(place));
        } else if (date.isEmpty()) {
            findings.add(Kind.SUBMIT_DATE_IMPOSSIBLE.at(place, "value", cell));
        }
        return date;
    }

    private static Optional<LocalDate> date(Row.Cells row, String column, Place place, List<Finding> findings) {
        String cell = row.get(column);
        Optional<LocalDate> date = date(cell);
        if (!cell.isEmpty() && date.isEmpty()) {
            findings.add(Kind.DATE_IMPOSSIBLE.at(place, "column", column, "value", cell));
        } else if (cell.isEmpty() && column.equals(Columns.PUBLISHED)) {
            findings.add(Kind.NO_PUBLISHED_DATE.at(place));
        }
        return date;
    }

    private static Optional<LocalDate> date(String cell) {
        if (!DATE.matcher(cell).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException e) {
            return Optional.empty(); // the caller reports it
        }
    }

    private static OptionalInt number(Row.Cells row, String column, Place place, List<Finding> findings) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!NUMBER.matcher(cell).matches()) {
            findings.add(Kind.NUMBER_UNREADABLE.at(place, "column", column, "value", cell));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(cell));
    }
}
