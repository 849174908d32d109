package io.petition.time;

import java.time.LocalDate;

/** A calendar was asked, without leave to answer provisionally, about a day outside its published years. */
public final class OutsideHorizonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final int firstYear;
    private final int lastYear;

    OutsideHorizonException(String calendar, LocalDate day, Horizon horizon) {
        super("date: " + day + " lies outside the years " + horizon + " published for calendar " + calendar
                + "; ask horizon() first, or take a provisional answer from provisional()");
        this.day = day;
        this.firstYear = horizon.firstYear();
        this.lastYear = horizon.lastYear();
    }

    /** The day that was asked about. */
    public LocalDate day() {
        return day;
    }

    /** The published years. */
    public Horizon horizon() {
        return new Horizon(firstYear, lastYear);
    }
}
