package io.petition.rules.oracle;

import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import io.petition.model.PetitionId;
import io.petition.model.Recurrence;
import io.petition.model.RegionCode;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.CaseFact;
import io.petition.statistics.ClockClass;
import io.petition.statistics.ClockFact;
import io.petition.statistics.Intake;
import io.petition.statistics.Outcome;
import io.petition.statistics.Place;
import io.petition.statistics.SubmissionFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Facts by number: the same number is the same fact, so that none has to be kept. They are meant to be awkward rather than likely:
 * every class occurs, days lie on both sides of every bound and on it, and anything may be missing.
 */
final class Invented {
    static final List<String> MILESTONES = List.of(
            "received-by-office",
            "forwarded",
            "assigned",
            "told-where-to-go",
            "reported-up",
            "not-accepted",
            "no-longer-accepted",
            "sent-to-organ",
            "accepted",
            "acceptance-decided",
            "answered",
            "withdrawn",
            "settled",
            "return-visited",
            "review-decided",
            "simplified-answered",
            "duty-answered",
            "reopened",
            "redo-ordered",
            // What a classifier notes beside them of a matter with several tracks.
            "answered-in-all",
            "answered-not-in-all",
            "accepted-in-all",
            "accepted-not-in-all",
            "withdrawn-not-in-all");

    static final List<String> BODIES = List.of("office", "organ");

    /** Of a hundred matters, how many have the milestone; and within how many days of registration. */
    private static final int[] HAVE = {
        80, 45, 15, 10, 5, 5, 3, 70, 60, 30, 60, 8, 40, 30, 25, 8, 8, 10, 12, 10, 10, 10, 10, 5
    };

    private static final int[] WITHIN = {
        4, 31, 31, 31, 31, 31, 31, 20, 46, 46, 130, 60, 90, 200, 200, 30, 90, 200, 200, 200, 200, 60, 60, 60
    };

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2025, 7, 1);
    private static final int DAYS = 547;
    private static final int REGIONS = 20;
    private static final List<Integer> PERSONS = List.of(0, 1, 1, 1, 2, 3, 4, 5, 6, 50, 9999, 10000);
    private static final List<String> TIERS =
            List.of("village", "township", "county", "city", "province", "nation", "cell");
    private static final List<String> RATINGS =
            List.of("satisfied", "satisfied", "basically-satisfied", "dissatisfied", "window-lapsed", "other");
    private static final List<String> REMEDIES =
            List.of("upheld", "upheld", "changed", "revoked", "review-revoked", "both-revoked", "sent-back", "opinion");
    private static final TermKey HANDLING = TermKey.of("handling");
    private static final TermKey REDO = TermKey.of("redo-handling");

    private final SplittableRandom random;

    private Invented(long seed) {
        random = new SplittableRandom(seed);
    }

    static CaseFact matter(long number) {
        return new Invented(20_260_101 + number).matter(MatterId.of("M-" + number));
    }

    static SubmissionFact submission(long number) {
        return new Invented(40_260_101 + number).submission(PetitionId.of("P-" + number));
    }

    static ActivityFact activity(long number) {
        return new Invented(60_260_101 + number).activity("A-" + number);
    }

    private CaseFact matter(MatterId id) {
        LocalDate day = day();
        CaseFact.Builder fact = CaseFact.builder()
                .matter(id)
                .asOf(mostly(95, AS_OF))
                .place(Place.builder()
                        .region(region())
                        .tier(maybe(90, TIERS))
                        .sponsor(mostly(15, PersonRef.of("leader")))
                        .build())
                .intake(Intake.builder()
                        .registered(mostly(98, day))
                        .received(mostly(96, day.minusDays(random.nextInt(-2, 20))))
                        .recurrence(maybe(90, List.of(Recurrence.FIRST, Recurrence.FIRST, Recurrence.REPEAT)))
                        .persons(maybe(90, PERSONS))
                        .build())
                .outcome(Outcome.builder()
                        .closed(said(40))
                        .settled(said(35))
                        .onTheSpot(said(30))
                        .reconciled(said(40))
                        .recurred(mostly(15, day.plusDays(random.nextInt(300))))
                        .faults(in100(80) ? 0 : random.nextInt(4))
                        .addAllRemedies(
                                in100(60)
                                        ? List.of()
                                        : in100(70) ? List.of(one(REMEDIES)) : List.of(one(REMEDIES), one(REMEDIES)))
                        .build());
        for (int i = 0; i < HAVE.length; i++) {
            if (in100(HAVE[i])) {
                // Some lie before registration: a record is not always in order.
                fact.putMoment(MilestoneKey.of(MILESTONES.get(i)), day.plusDays(random.nextInt(-1, WITHIN[i])));
            }
        }
        if (in100(92)) {
            fact.addClocks(clock(HANDLING, day));
        }
        if (in100(60)) {
            fact.addClocks(clock(REDO, day));
        }
        for (String body : BODIES) {
            boolean rated = in100(70);
            if (rated) {
                fact.putRating(body, one(RATINGS));
            }
            if (in100(rated ? 94 : 2)) {
                fact.putRatedOn(body, day.plusDays(random.nextInt(200)));
            }
        }
        maybe(40, List.of("yes", "no")).ifPresent(word -> fact.putAttribute("backlog", word));
        maybe(80, List.of("yes", "no")).ifPresent(word -> fact.putAttribute("contacted", word));
        maybe(50, List.of("yes", "no", "no")).ifPresent(word -> fact.putAttribute("came-again", word));
        maybe(60, List.of("due", "published", "secret")).ifPresent(word -> fact.putAttribute("publicity", word));
        return fact.build();
    }

    /** What a table says of most, and of so many that it is so. */
    private Optional<Boolean> said(int yes) {
        return in100(95) ? Optional.of(in100(yes)) : Optional.empty();
    }

    /** In whatever class; with a day it is due in most of those that have one, and in a few that have none. */
    private ClockFact clock(TermKey term, LocalDate from) {
        ClockClass standing = one(List.of(ClockClass.values()));
        boolean dated = switch (standing) {
            case IN_TIME, LATE, OPEN, OVERDUE -> in100(96);
            case PAUSED, CONDITIONAL, NOT_STARTED, NOT_OWED -> in100(5);
        };
        Optional<LocalDate> due = dated ? Optional.of(from.plusDays(random.nextInt(60, 91))) : Optional.empty();
        return new ClockFact(term, standing, due, Optional.empty(), 0, in100(15), false);
    }

    private SubmissionFact submission(PetitionId id) {
        return SubmissionFact.builder()
                .petition(id)
                .matter(MatterId.of("M"))
                .channel(one(List.of(Channel.values())))
                .received(day())
                .recurrence(maybe(90, List.of(Recurrence.values())))
                .persons(maybe(90, PERSONS))
                .first(in100(80))
                .place(Place.builder().region(region()).build())
                .build();
    }

    private ActivityFact activity(String id) {
        ActivityFact.Builder fact = ActivityFact.builder()
                .id(id)
                .kind(one(List.of("call", "call", "return-visit", "return-visit", "meeting")))
                .on(day())
                .seconds(in100(80) ? Optional.of(random.nextInt(40)) : Optional.empty())
                .settled(maybe(80, List.of(true, false)))
                .place(Place.builder().region(region()).build());
        maybe(60, List.of("yes", "no")).ifPresent(word -> fact.putAttribute("answered", word));
        maybe(90, List.of("yes", "yes", "yes", "no")).ifPresent(word -> fact.putAttribute("effective", word));
        maybe(80, List.of("yes", "no")).ifPresent(word -> fact.putAttribute("contacted", word));
        maybe(80, RATINGS).ifPresent(word -> fact.putAttribute("rating", word));
        return fact.build();
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private Optional<RegionCode> region() {
        return mostly(96, RegionCode.of("4401" + (10 + random.nextInt(REGIONS))));
    }

    private <T> Optional<T> mostly(int percent, T value) {
        return in100(percent) ? Optional.of(value) : Optional.empty();
    }

    private <T> Optional<T> maybe(int percent, List<T> values) {
        return mostly(percent, one(values));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }
}
