package io.petition.benchmarks;

import io.petition.deadline.Agenda;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.rules.china.MatterClasses;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The clerk's list of a morning over {@value #CLOCKS} clocks: what of {@value #MATTERS} matters is due within the week, the first
 * {@value #KEPT} by name and the rest counted by day. A matter is made when it is its turn and forgotten after it, as if a
 * database handed it over.
 */
final class MorningList {
    static final int CLOCKS = 1_000_000;
    static final int MATTERS = CLOCKS / OpenMatter.CLOCKS;
    static final int KEPT = 100;
    static final LocalDate MORNING = LocalDate.of(2026, 6, 1);
    static final int DAYS = 7;

    private static final long SEED = 20_260_601;
    private static final int TODAY = (int) MORNING.toEpochDay();
    private static final int OLDEST = 150;

    private final int matters;
    private final Deadlines deadlines;
    private final Edition edition;
    private final TermFacts facts = TermFacts.of(MatterClasses.ORDINARY);
    private final BareDueDays bare;

    MorningList(int matters) {
        this.matters = matters;
        Regime regime = TenTerms.regime();
        deadlines = Deadlines.under(regime);
        edition = regime.editions().entries().get(0).value();
        bare = new BareDueDays(new BareEpochDays(regime.calendar()));
    }

    /** The part that is not ours: to make the matters and their milestones. */
    long generate(Stamp stamp) {
        RandomGenerator random = new SplittableRandom(SEED);
        long seen = 0;
        for (int i = 0; i < matters; i++) {
            seen += id(i).length() + matter(random).milestones(stamp).size();
        }
        return seen;
    }

    Agenda agenda(Stamp stamp) {
        RandomGenerator random = new SplittableRandom(SEED);
        Period week = Period.closed(MORNING, MORNING.plusDays(DAYS - 1));
        Agenda agenda = Agenda.of(week, deadlines.regime().zone(), KEPT);
        for (int i = 0; i < matters; i++) {
            String id = id(i);
            for (Deadline deadline : deadlines.of(edition, matter(random).milestones(stamp), facts)) {
                agenda.add(id, deadline);
            }
        }
        return agenda;
    }

    /** Ids that sort as they count. */
    static String id(int matter) {
        return "m" + (MATTERS + matter);
    }

    private static OpenMatter matter(RandomGenerator random) {
        return new OpenMatter(TODAY - OLDEST + random.nextInt(OLDEST), random);
    }

    /** The limit: the same list by hand, the first as numbers in which day, organ, matter and term stand in this order. */
    static final class Bare {
        final int[] perDay = new int[DAYS];
        final long[] first = new long[KEPT];

        Bare() {
            Arrays.fill(first, Long.MAX_VALUE);
        }

        private void add(int day, OpenMatter matter, int number, int term) {
            int at = day - TODAY;
            if (at < 0 || at >= DAYS) {
                return;
            }
            perDay[at]++;
            long key = (((long) at * OpenMatter.ORGANS + matter.organ) * MATTERS + number) * OpenMatter.CLOCKS + term;
            int place = KEPT;
            while (place > 0 && first[place - 1] > key) {
                place--;
            }
            if (place < KEPT) {
                System.arraycopy(first, place, first, place + 1, KEPT - 1 - place);
                first[place] = key;
            }
        }

        int day(int i) {
            return TODAY + (int) (first[i] / OpenMatter.CLOCKS / MATTERS / OpenMatter.ORGANS);
        }

        int matter(int i) {
            return (int) (first[i] / OpenMatter.CLOCKS % MATTERS);
        }
    }

    Bare byHand() {
        RandomGenerator random = new SplittableRandom(SEED);
        Bare list = new Bare();
        int[] due = new int[OpenMatter.CLOCKS];
        for (int i = 0; i < matters; i++) {
            OpenMatter matter = matter(random);
            bare.of(matter, due);
            for (int term = 0; term < OpenMatter.CLOCKS; term++) {
                if (open(term)) {
                    list.add(due[term], matter, i, term);
                }
            }
        }
        return list;
    }

    /** The office has sent the matter on, the organ has told the petitioner, and so has nothing left to object to. */
    private static boolean open(int term) {
        return term != DueDays.DISPOSAL && term != DueDays.NOTICE && term != DueDays.OBJECTION;
    }
}
