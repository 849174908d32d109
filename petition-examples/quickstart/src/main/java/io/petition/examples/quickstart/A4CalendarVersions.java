package io.petition.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.rules.china.ChinaCalendar;
import io.petition.time.OutsideHorizonException;
import java.io.PrintStream;
import java.time.LocalDate;

/** Holidays change by notice, twice at short notice; and nobody knows those of a year that is not published. */
public final class A4CalendarVersions {
    private A4CalendarVersions() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, UTF_8);
        var history = ChinaCalendar.history();
        var current = history.current();
        for (var notice : history.notices()) {
            notice.published()
                    .ifPresent(day -> out.println(
                            "published " + day + ": " + notice.days().size() + " days"));
        }

        // The holiday of May 2019 was made longer on 2019-03-22, that of January 2020 on 2020-01-27.
        for (String date : new String[] {"2019-05-02", "2020-01-31"}) {
            var day = LocalDate.parse(date);
            var asked = day.withDayOfMonth(1);
            var before = history.asPublishedOn(asked.minusMonths(2));
            out.println(date + ": " + worked(before.isWorkingDay(day)) + " in " + before.id() + ", "
                    + worked(current.isWorkingDay(day)) + " in " + current.id() + ", by decree of "
                    + current.decree(day).orElseThrow().notice());
            out.println("  5 working days after " + day.minusDays(3) + ": "
                    + before.plusWorkingDays(day.minusDays(3), 5) + ", now "
                    + current.plusWorkingDays(day.minusDays(3), 5));
        }

        var late = LocalDate.parse("2026-12-28");
        try {
            out.println(current.plusWorkingDays(late, 5));
        } catch (OutsideHorizonException refused) {
            out.println("refused: " + refused.getMessage());
        }
        var maybe = current.provisional().plusWorkingDays(late, 5);
        out.println(
                "weekend rule: " + maybe.value() + ", provisional " + maybe.provisional() + ", firm " + maybe.firm());
        var sure = current.provisional().plusWorkingDays(late, 3);
        out.println("weekend rule: " + sure.value() + ", provisional " + sure.provisional() + ", firm " + sure.firm());
    }

    private static String worked(boolean worked) {
        return worked ? "worked" : "off";
    }
}
