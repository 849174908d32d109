package io.petition.benchmarks;

import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;

/** How exactly a host knows when things happened. */
public enum Stamp {
    /** To the day. */
    DAY,
    /** To the instant. */
    INSTANT;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    When when(int day, int minute) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return this == DAY
                ? When.on(date)
                : When.at(date.atTime(10, minute).atZone(ZONE).toInstant());
    }
}
