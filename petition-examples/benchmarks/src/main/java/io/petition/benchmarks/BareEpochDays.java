package io.petition.benchmarks;

import io.petition.time.WorkCalendar;
import java.time.LocalDate;

/** Bare arrays indexed by epoch day: what a table costs that refuses nothing. */
final class BareEpochDays {
    private final int first;
    private final int[] next;
    private final int[] rank;
    private final int[] working;

    BareEpochDays(WorkCalendar calendar) {
        first = (int) calendar.horizon().firstDay().toEpochDay();
        int last = (int) calendar.horizon().lastDay().toEpochDay();
        next = new int[last - first + 1];
        rank = new int[last - first + 1];
        working = new int[last - first + 1];
        int count = 0;
        for (int day = first; day <= last; day++) {
            if (calendar.isWorkingDay(LocalDate.ofEpochDay(day))) {
                working[count++] = day;
            }
            rank[day - first] = count;
        }
        int following = last;
        for (int day = last; day >= first; day--) {
            following = calendar.isWorkingDay(LocalDate.ofEpochDay(day)) ? day : following;
            next[day - first] = following;
        }
    }

    int roll(int day) {
        return next[day - first];
    }

    int add(int day, int n) {
        return working[rank[day - first] + n - 1];
    }

    int between(int from, int to) {
        return rank[to - first] - rank[from - first];
    }
}
