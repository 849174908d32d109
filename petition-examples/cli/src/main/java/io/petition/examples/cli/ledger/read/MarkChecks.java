package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableMap;
import io.petition.explain.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The number of the mailbox, the sizes, and whether the marks that the file carries agree with what is found here. */
final class MarkChecks {
    private static final Pattern MAIL_ID = Pattern.compile("[0-9]{11}");

    /** What each mark of the file means here. */
    private static final Map<String, Kind> MARKS = ImmutableMap.<String, Kind>builder()
            .put("mail_id_dup", Kind.MAIL_ID_SHARED)
            .put("no_submit_date", Kind.NO_SUBMIT_DATE)
            .put("no_reply_date", Kind.NO_PUBLISHED_DATE)
            .put("empty_reply", Kind.EMPTY_REPLY)
            .put("id_date_differs", Kind.ID_DATE_DIFFERS)
            .put("reply_before_submit", Kind.PUBLISHED_BEFORE_SUBMIT)
            .put("final_before_interim", Kind.FINAL_BEFORE_INTERIM)
            .buildOrThrow();

    /** The order of a final answer against interim note and letter has one mark between them. */
    private static final Set<Kind> ORDER_OF_FINAL = Set.of(Kind.FINAL_BEFORE_INTERIM, Kind.FINAL_BEFORE_SUBMIT);

    private static final Set<String> AGENCY_KINDS = Set.of(
            "county_government",
            "department_or_other",
            "individual_signature",
            "multiple_organs",
            "non_government",
            "township",
            "village_committee");

    private MarkChecks() {}

    /** Checks one letter; {@code sharing} says how many rows carry a mail id. */
    static void check(Letter letter, boolean hasFlags, ToIntFunction<String> sharing, List<Finding> findings) {
        mailId(letter, sharing, findings);
        sizes(letter, findings);
        if (!letter.agencyKind().isEmpty() && !AGENCY_KINDS.contains(letter.agencyKind())) {
            findings.add(Kind.AGENCY_KIND_UNKNOWN.at(letter.place(), "value", letter.agencyKind()));
        }
        if (hasFlags) {
            flags(letter, findings);
        }
    }

    private static void mailId(Letter letter, ToIntFunction<String> sharing, List<Finding> findings) {
        if (letter.mailId().isEmpty()) {
            return;
        }
        int rows = sharing.applyAsInt(letter.mailId());
        if (rows > 1) {
            findings.add(
                    Kind.MAIL_ID_SHARED.at(letter.place(), "value", letter.mailId(), "rows", Integer.toString(rows)));
        }
        Optional<LocalDate> day = day(letter.mailId());
        if (day.isEmpty()) {
            findings.add(Kind.MAIL_ID_UNREADABLE.at(letter.place(), "value", letter.mailId()));
        } else if (letter.submitted().isPresent() && !letter.submitted().equals(day)) {
            findings.add(Kind.ID_DATE_DIFFERS.at(
                    letter.place(),
                    "value",
                    letter.mailId(),
                    "submitted",
                    letter.submitted().get().toString()));
        }
    }

    /** The day in a number: eight digits of the date, three of the day's count. */
    private static Optional<LocalDate> day(String mailId) {
        if (!MAIL_ID.matcher(mailId).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(mailId.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty(); // the caller reports it
        }
    }

    private static void sizes(Letter letter, List<Finding> findings) {
        if (letter.replyChars().isPresent() && letter.replyChars().getAsInt() == 0) {
            findings.add(Kind.EMPTY_REPLY.at(letter.place()));
        }
        if (letter.letterChars().isPresent() && letter.letterChars().getAsInt() == 0) {
            findings.add(Kind.EMPTY_LETTER.at(letter.place()));
        }
    }

    private static void flags(Letter letter, List<Finding> findings) {
        Set<String> found = findings.stream().map(Finding::code).collect(Collectors.toSet());
        for (String flag : letter.flags()) {
            Kind kind = MARKS.get(flag);
            if (kind == null) {
                findings.add(Kind.FLAG_UNKNOWN.at(letter.place(), "value", flag));
            } else if (!found.contains(kind.code())) {
                findings.add(Kind.FLAG_NOT_CONFIRMED.at(letter.place(), "value", flag));
            }
        }
        for (Kind kind : MARKS.values()) {
            if (found.contains(kind.code()) && !marked(letter, kind)) {
                findings.add(Kind.FAULT_NOT_FLAGGED.at(letter.place(), "fault", kind.code()));
            }
        }
        if (found.contains(Kind.FINAL_BEFORE_SUBMIT.code())
                && !found.contains(Kind.FINAL_BEFORE_INTERIM.code())
                && !marked(letter, Kind.FINAL_BEFORE_SUBMIT)) {
            findings.add(Kind.FAULT_NOT_FLAGGED.at(letter.place(), "fault", Kind.FINAL_BEFORE_SUBMIT.code()));
        }
    }

    private static boolean marked(Letter letter, Kind kind) {
        return letter.flags().stream()
                .map(MARKS::get)
                .anyMatch(meant ->
                        meant == kind || (ORDER_OF_FINAL.contains(kind) && meant == Kind.FINAL_BEFORE_INTERIM));
    }
}
