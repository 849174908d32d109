package io.petition.benchmarks;

import java.time.LocalDate;

/**
 * The limit: the rules written out by hand over bare arrays. It knows this edition and no other, judges nothing (an extension
 * that came late, a pause without a ground), and cannot say why.
 */
record BareDueDays(BareEpochDays days) implements DueDays {
    @Override
    public void of(OpenMatter matter, int[] out) {
        out[DISPOSAL] = days.roll(matter.receivedByOffice + 15);
        out[NOTICE] = days.roll(matter.receivedByOrgan + 15);
        out[OBJECTION] = days.add(matter.receivedByOrgan, 5);
        out[FEEDBACK] = matter.given;
        out[HANDLING] = days.roll(matter.accepted + 60 + OpenMatter.EXTENSION.amount());
        out[FIRST_CONTACT] = days.add(matter.receivedByOrgan, 3);
        out[VISIT] = days.roll(matter.accepted + 14);
        out[MEDIATION] = days.roll(
                paused(matter.accepted, twoMonthsAfter(matter.accepted), matter.hearingBegan, matter.hearingEnded));
        out[FINDINGS] = pausedWorking(matter.accepted, 30, matter.surveyBegan, matter.surveyEnded);
        out[SUMMARY] = days.add(matter.receivedByOrgan + 45, 0); // the last working day up to it
    }

    /** The date is on the stack: the compiler sees that nobody keeps it. */
    private static int twoMonthsAfter(int day) {
        return (int) LocalDate.ofEpochDay(day).plusMonths(2).toEpochDay();
    }

    private static int paused(int start, int end, int first, int last) {
        return end < first ? end : end + (last - Math.max(start, first - 1));
    }

    private int pausedWorking(int start, int budget, int first, int last) {
        int before = days.between(start, Math.max(start, first - 1));
        return budget <= before ? days.add(start, budget) : days.add(last, budget - before);
    }
}
