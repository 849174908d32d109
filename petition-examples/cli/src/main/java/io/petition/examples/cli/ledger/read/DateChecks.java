package io.petition.examples.cli.ledger.read;

import io.petition.explain.Finding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the dates of one letter say about one another. */
final class DateChecks {
    /** A date that lies before the letter, and so few days after it once its year is one higher, looks like a wrong year. */
    private static final long TYPO_WITHIN = 90;

    /** A reply later than this is reported: a wrong year is likelier than so long a wait. */
    private static final long LONG = 366;

    private DateChecks() {}

    /** Checks one letter; {@code governed} says whether an edition was in force on a day. */
    static void check(Letter letter, Predicate<LocalDate> governed, List<Finding> findings) {
        letter.submitted().ifPresent(day -> {
            if (!governed.test(day)) {
                findings.add(Kind.NO_EDITION_IN_FORCE.at(letter.place(), "submitted", day.toString()));
            }
            against(letter, day, Columns.PUBLISHED, letter.published(), Kind.PUBLISHED_BEFORE_SUBMIT, findings);
            against(letter, day, Columns.INTERIM, letter.interim(), Kind.INTERIM_BEFORE_SUBMIT, findings);
            against(letter, day, Columns.FINAL, letter.signedFinal(), Kind.FINAL_BEFORE_SUBMIT, findings);
        });
        steps(letter, findings);
        passingOn(letter, findings);
    }

    private static void against(
            Letter letter,
            LocalDate submitted,
            String column,
            Optional<LocalDate> date,
            Kind before,
            List<Finding> findings) {
        if (date.isEmpty()) {
            return;
        }
        LocalDate day = date.get();
        if (day.isBefore(submitted)) {
            findings.add(before.at(letter.place(), "date", day.toString(), "submitted", submitted.toString()));
            long days = ChronoUnit.DAYS.between(submitted, day.plusYears(1));
            if (days >= 0 && days <= TYPO_WITHIN) {
                findings.add(Kind.YEAR_TYPO_SUSPECTED.at(
                        letter.place(), "column", column, "date", day.toString(), "submitted", submitted.toString()));
            }
        } else if (ChronoUnit.DAYS.between(submitted, day) > LONG) {
            findings.add(Kind.MORE_THAN_A_YEAR.at(
                    letter.place(), "column", column, "date", day.toString(), "submitted", submitted.toString()));
        }
    }

    private static void steps(Letter letter, List<Finding> findings) {
        if (letter.interim().isEmpty()) {
            return;
        }
        LocalDate interim = letter.interim().get();
        if (letter.signedFinal().isEmpty()) {
            findings.add(Kind.INTERIM_WITHOUT_FINAL.at(letter.place(), "interim", interim.toString()));
            return;
        }
        LocalDate answer = letter.signedFinal().get();
        if (answer.isBefore(interim)) {
            findings.add(Kind.FINAL_BEFORE_INTERIM.at(
                    letter.place(), "date", answer.toString(), "interim", interim.toString()));
        }
        Optional<LocalDate> published = letter.published();
        if (published.isPresent()
                && !published.get().equals(interim)
                && !published.get().equals(answer)) {
            findings.add(Kind.PUBLISHED_NEITHER.at(
                    letter.place(),
                    "date",
                    published.get().toString(),
                    "interim",
                    interim.toString(),
                    "final",
                    answer.toString()));
        }
    }

    private static void passingOn(Letter letter, List<Finding> findings) {
        boolean interim = letter.interim().isPresent();
        boolean target = !letter.target().isEmpty();
        if (target && !interim) {
            findings.add(Kind.PASSED_ON_UNDATED.at(letter.place()));
        } else if (interim && !target) {
            findings.add(Kind.INTERIM_WITHOUT_TARGET.at(letter.place()));
        }
        int dated = interim || target ? 2 : 1;
        int pieces = letter.replySegments().orElse(0);
        if (pieces > dated) {
            findings.add(Kind.STEPS_UNDATED.at(
                    letter.place(), "pieces", Integer.toString(pieces), "steps", Integer.toString(dated)));
        }
    }
}
