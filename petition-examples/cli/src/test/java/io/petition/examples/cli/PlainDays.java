package io.petition.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Days as plain numbers, counted year by year and month by month; days off from a list. No date class, no library. */
final class PlainDays {
    private static final int[] MONTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final Map<Long, Boolean> decreed = new HashMap<>();

    PlainDays() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PlainDays.class.getResourceAsStream("cn_days_2007_2026.csv"), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                decreed.put(number(line.substring(0, 10)), line.charAt(11) == '1');
            }
        }
    }

    /** Days since 1970-01-01 of an ISO date. */
    static long number(String iso) {
        int year = Integer.parseInt(iso.substring(0, 4));
        int month = Integer.parseInt(iso.substring(5, 7));
        long days = Integer.parseInt(iso.substring(8, 10)) - 1L;
        for (int y = 1970; y < year; y++) {
            days += leap(y) ? 366 : 365;
        }
        for (int m = 1; m < month; m++) {
            days += MONTHS[m - 1] + (m == 2 && leap(year) ? 1 : 0);
        }
        return days;
    }

    static long between(String from, String to) {
        return number(to) - number(from);
    }

    private static boolean leap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** The day itself if it is worked, else the next that is. */
    long rolled(long day) {
        long at = day;
        while (decreed.getOrDefault(at, (at + 3) % 7 >= 5)) {
            at++; // 1970-01-01 was a Thursday, so day + 3 counts from a Monday
        }
        return at;
    }
}
