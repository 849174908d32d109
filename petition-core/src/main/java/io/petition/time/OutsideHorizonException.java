package io.petition.time;

import java.time.LocalDate;

/** A calendar was asked, without leave to answer provisionally, about a day outside its published years. */
public final class OutsideHorizonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final Horizon horizon;

    OutsideHorizonException(String calendar, LocalDate day, Horizon horizon) {
        super("date: " + day + " lies outside the years " + horizon + " published for calendar " + calendar
                + "; ask horizon() first, or take a provisional answer from provisional()");
        this.day = day;
        this.horizon = horizon;
    }

    /** The day that was asked about. */
    public LocalDate day() {
        return day;
    }

    /** The published years. */
    public Horizon horizon() {
        return horizon;
    }
}
