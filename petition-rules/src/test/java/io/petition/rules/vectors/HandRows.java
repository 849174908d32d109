package io.petition.rules.vectors;

import io.petition.rules.vectors.Vector.Expected;
import io.petition.rules.vectors.Vector.Moment;
import io.petition.rules.vectors.Vector.Pause;
import io.petition.rules.vectors.Vector.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Answers reckoned by hand with a calendar on the wall, so that the oracle is held to something too. Expected is
 * {@code DATE [provisional] [FINDING]} of a due day, {@code DATE STATUS DAYS} of a status, {@code DATE DAYS} of what is left;
 * a dash is no date. Articles are those of the edition's own instrument.
 */
final class HandRows {
    private static final Map<String, String> ROWS = Map.of("cn-2005", """
            01 | handling              | ordinary        | accepted 2010-03-01 | | | due | 2010-04-30 | 33 | 30 days left of March, 30 of April: a Friday
            02 | handling              | ordinary        | accepted 2022-04-30 | | | due | 2022-06-29 | 33 | begun on the last day of the edition, ended under its successor
            03 | handling              | weekend         | accepted 2021-06-01 | | | due | 2021-08-02 | 33 | 60th day Saturday 2021-07-31
            04 | handling              | extended        | accepted 2021-06-01; extended 2021-07-20 granted 30 calendar-days | | | due | 2021-08-30 | 33 | counted on from Saturday 2021-07-31 and not from the Monday
            05 | disposal              | spring-festival | received-by-office 2020-01-13 | | | due | 2020-02-03 | 21-1 | 15th day 2020-01-28; the late notice prolonged the holiday to 2020-02-02
            06 | disposal              | make-up-day     | received-by-office 2012-12-21 | | | due | 2013-01-05 | 21-1 | 15th day a Saturday worked by decree, in the next year
            07 | proposal-reply        | make-up-day     | proposal-received 2015-08-05 | | | due | 2015-09-06 | 36-2 | 30th day 2015-09-04 off by decree; Sunday 2015-09-06 is worked
            08 | review-request        | make-up-day     | answer-delivered 2019-04-01 | | | due | 2019-05-05 | 34 | 30th day 2019-05-01; off to 05-04; Sunday 05-05 is worked
            09 | review                | year-end        | review-requested 2015-12-02 | | | due | 2016-01-04 | 34 | 30th day New Year's Day, a Friday; off to Sunday
            10 | reexamination         | paused          | reexamination-requested 2011-06-01; hearing-began 2011-06-20; hearing-ended 2011-06-24 | | | due | 2011-07-06 | 35-1; 35-2 | 30th day 2011-07-01 and 5 days of hearing: a Wednesday
            11 | reexamination         | paused          | reexamination-requested 2011-06-01; hearing-began 2011-06-20 | | | due | - | 35-1; 35-2 | the hearing has not ended
            12 | reexamination         | paused          | reexamination-requested 2011-06-01; hearing-began 2011-06-20 | | | status 2011-07-10 | - paused 0 | 35-1; 35-2 | the hearing has not ended
            13 | handling              | horizon         | accepted 2006-10-30 | | | due | 2006-12-29 provisional | 33 | 60th day a Friday of a year before the first published
            14 | handling              | horizon         | accepted 2006-11-02 | | | due | 2007-01-04 | 33 | 60th day 2007-01-01, the first published day; off to 01-03
            15 | reexamination-request | ordinary        | review-delivered 2010-05-31 | | | status 2010-07-02 | 2010-06-30 lapsed 2 | 35-1 | 30th day a Wednesday; a window of the petitioner lapses
            """, "cn-2022", """
            01 | handling                   | holiday         | accepted 2026-03-06 | | | due | 2026-05-06 | 34 | 60th day 2026-05-05, the last of Labour Day
            02 | handling                   | holiday         | accepted 2026-03-06 | | roll none | due | 2026-05-05 | 34 | the same, and the end does not roll
            03 | handling                   | holiday         | accepted 2026-03-05T16:30:00Z | | | due | 2026-05-06 | 34 | the same, begun at half past midnight of 2026-03-06 in China
            04 | handling                   | holiday         | accepted 2026-03-06 | | | status 2026-05-06 | 2026-05-06 running 0 | 34 | the last day is still in time
            05 | handling                   | holiday         | accepted 2026-03-06 | | | status 2026-05-07 | 2026-05-06 overdue 1 | 34 | the first day that is late
            06 | handling                   | holiday         | accepted 2026-03-06; answered 2026-05-08 | | | status 2026-06-30 | 2026-05-06 missed 2 | 34 | two days late for ever
            07 | handling                   | holiday         | accepted 2026-03-06 | | | left 2026-04-30 | 2026-05-06 6 | 34 | days of the calendar are left, worked or not
            08 | handling                   | paused          | accepted 2026-03-06 | 2026-04-01..2026-04-20 | | due | 2026-05-25 pause-without-ground | 34 | 20 days are not counted: from Tuesday 05-05 to Monday 05-25
            09 | handling                   | paused-extended | accepted 2026-03-06; extended 2026-05-11 granted 30 calendar-days | 2026-04-01..2026-04-20 | | due | 2026-06-24 pause-without-ground | 34 | 30 days more, a Wednesday
            10 | handling                   | year-end        | accepted 2025-12-03 | | | due | 2026-02-02 | 34 | 60th day Sunday 2026-02-01
            11 | handling                   | ordinary        | accepted 2023-10-01 | | | due | 2023-11-30 | 34 | begun on a day off, which changes nothing: 30 days left of October, 30 of November
            12 | handling                   | horizon         | accepted 2026-11-02 | | | due | 2027-01-01 provisional | 34 | 60th day the first of a year not published, a Friday
            13 | acceptance-notice-direct   | spring-festival | received-directly 2026-02-02 | | | due | 2026-02-24 | 23-2 | 15th day 2026-02-17; off to 02-23
            14 | acceptance-notice-direct   | spring-festival | received-directly 2026-02-02 | | roll none | due | 2026-02-17 | 23-2 | the same, and the end does not roll
            15 | acceptance-notice-referred | spring-festival | received-by-organ 2026-02-02 | | | due | 2026-02-24 | 23-3 | the same for what was sent
            16 | review                     | ordinary        | review-requested 2026-03-09 | | | due | 2026-04-08 | 35 | 22 days left of March, 8 of April: a Wednesday
            17 | review-request             | ordinary        | answer-delivered 2026-03-09 | | | status 2026-04-10 | 2026-04-08 lapsed 2 | 35 | a window of the petitioner lapses
            18 | reexamination              | paused          | reexamination-requested 2026-03-09; hearing-began 2026-04-01; hearing-ended 2026-04-03 | | | due | 2026-04-13 | 36-1; 36-2 | 30th day 04-08 and 3 days of hearing: Saturday 04-11
            19 | objection                  | spring-festival | received-by-organ 2026-02-12 | | | due | 2026-02-26 | 23-3 | 13 and 14 (a Saturday) worked, 15 to 23 off, then 24, 25, 26
            20 | objection                  | holiday         | received-by-organ 2025-09-26 | | | due | 2025-10-10 | 23-3 | Sunday 28, 29 and 30 worked, 10-01 to 10-08 off, then 9 and 10
            21 | objection                  | holiday         | received-by-organ 2026-04-28 | | | due | 2026-05-08 | 23-3 | 29 and 30 worked, 05-01 to 05-05 off, then 6, 7, 8
            22 | objection                  | horizon         | received-by-organ 2026-12-24 | | | due | 2026-12-31 | 23-3 | the last published day
            23 | objection                  | horizon         | received-by-organ 2026-12-25 | | | due | 2027-01-01 provisional | 23-3 | the day after it
            24 | assigned-feedback          | holiday         | report-ordered 2026-04-01 given 2026-05-02 | | | due | 2026-05-02 | 22(3) | the sender's date does not roll
            25 | rectification              | weekend         | rectification-ordered 2026-04-01 given 2026-05-30 | | | due | 2026-05-30 | 39-3 | the joint conference's date, a Saturday, does not roll
            """);

    private HandRows() {}

    static List<Vector> of(EditionTable edition) {
        List<Vector> vectors = new ArrayList<>();
        ROWS.get(edition.id()).lines().forEach(line -> vectors.add(vector(edition, cells(line, "\\|"))));
        return vectors;
    }

    private static Vector vector(EditionTable edition, List<String> row) {
        List<String> question = cells(row.get(6), " ");
        List<String> article = cells(row.get(8), ";").stream()
                .map(number -> edition.instrument() + " / " + number)
                .toList();
        return Cell.vector(
                edition.id() + "/by-hand/" + row.get(0),
                edition,
                Boundary.of(row.get(2)),
                life(edition.rule(row.get(1)), row),
                question.get(0),
                question.size() > 1 ? question.get(1) : null,
                expected(question.get(0), cells(row.get(7), " ")),
                article,
                "hand",
                row.get(9));
    }

    static Life life(Rule rule, List<String> row) {
        List<Moment> milestones = new ArrayList<>();
        for (String cell : cells(row.get(3), ";")) {
            milestones.add(moment(cells(cell, " ")));
        }
        List<String> days = cells(row.get(4), "\\.\\.");
        List<String> setting = cells(row.get(5), " ");
        return new Life(
                rule,
                milestones,
                days.size() < 2 ? List.of() : List.of(new Pause(days.get(0), days.get(1))),
                new Settings(setting.get(0).equals("roll") ? setting.get(1) : null, null));
    }

    static Moment moment(List<String> words) {
        String given = words.size() == 4 ? words.get(3) : null;
        String granted = words.size() == 5 ? words.get(3) + " " + words.get(4) : null;
        return new Moment(words.get(0), words.get(1), given, granted);
    }

    private static Expected expected(String question, List<String> words) {
        String due = words.get(0).equals("-") ? null : words.get(0);
        return switch (question) {
            case "due" ->
                Expected.due(
                        due,
                        words.contains("provisional"),
                        words.contains("pause-without-ground") ? List.of("pause-without-ground") : List.of());
            case "status" -> Expected.status(due, words.get(1), Long.parseLong(words.get(2)));
            case "left" -> Expected.left(due, Long.parseLong(words.get(1)));
            default -> throw new IllegalArgumentException("question: " + question + "; one of due, status, left");
        };
    }

    private static List<String> cells(String line, String separator) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(separator, -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
