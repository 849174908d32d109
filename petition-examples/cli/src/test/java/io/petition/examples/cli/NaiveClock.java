package io.petition.examples.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question, walked day by day as the contract of the command says it, without the library. Slow and
 * plain on purpose: this is what the library is held against.
 */
final class NaiveClock {
    /** What the regulations say of a term; no days where the sender gives the date. */
    record Law(int days, boolean working, int extension, String holder, boolean pauses, boolean given) {
        static Law days(int days, String holder) {
            return new Law(days, false, 0, holder, false, false);
        }
    }

    static final Map<String, Law> CN_2005 = Map.of(
            "disposal", Law.days(15, "petition-office"),
            "acceptance-notice-direct", Law.days(15, "organ"),
            "acceptance-notice-referred", Law.days(15, "organ"),
            "assigned-feedback", new Law(0, false, 0, "organ", false, true),
            "handling", new Law(60, false, 30, "organ", false, false),
            "review-request", Law.days(30, "petitioner"),
            "review", Law.days(30, "organ"),
            "reexamination-request", Law.days(30, "petitioner"),
            "reexamination", new Law(30, false, 0, "organ", true, false),
            "proposal-reply", Law.days(30, "organ"));

    static final Map<String, Law> CN_2022 = Map.of(
            "disposal", Law.days(15, "petition-office"),
            "acceptance-notice-direct", Law.days(15, "organ"),
            "acceptance-notice-referred", Law.days(15, "organ"),
            "objection", new Law(5, true, 0, "organ", false, false),
            "assigned-feedback", new Law(0, false, 0, "organ", false, true),
            "handling", new Law(60, false, 30, "organ", false, false),
            "review-request", Law.days(30, "petitioner"),
            "review", Law.days(30, "organ"),
            "reexamination-request", Law.days(30, "petitioner"),
            "reexamination", new Law(30, false, 0, "organ", true, false));

    /** A question; no end of a pause means that it has not ended. */
    record Question(
            String rulebook,
            String term,
            LocalDate from,
            @Nullable LocalDate asOf,
            List<LocalDate[]> pauses,
            int extend,
            @Nullable LocalDate stopped,
            @Nullable LocalDate given,
            int warn,
            boolean rolls,
            String calendar) {
        Law law() {
            return (rulebook.equals("cn-2005") ? CN_2005 : CN_2022).get(term);
        }
    }

    /** What the command should say. */
    record Answer(
            @Nullable LocalDate due,
            boolean provisional,
            @Nullable String status,
            long daysLate,
            boolean finding) {}

    private final Question question;
    private final NaiveCalendar calendar;
    private boolean provisional;

    private NaiveClock(Question question, NaiveCalendar calendar) {
        this.question = question;
        this.calendar = calendar;
    }

    /** The codes of the reasons why there is no answer. */
    static List<String> refusals(Question question) {
        List<String> codes = new ArrayList<>();
        LocalDate change = LocalDate.of(2022, 5, 1);
        LocalDate from = question.from();
        boolean inForce = question.rulebook().equals("cn-2022")
                ? !from.isBefore(change)
                : from.isBefore(change) && !from.isBefore(LocalDate.of(2005, 5, 1));
        if (!inForce) {
            codes.add("edition-not-in-force");
        }
        Law law = question.law();
        if (law == null) {
            codes.add(question.rulebook().equals("cn-2022") ? "no-statutory-term" : "term-not-in-edition");
        } else if (question.extend() > law.extension()) {
            codes.add(law.extension() == 0 ? "extension-not-provided" : "extension-over-bound");
        }
        return codes;
    }

    static Answer answer(Question question, NaiveCalendar calendar) {
        NaiveClock clock = new NaiveClock(question, calendar);
        LocalDate due = clock.due();
        boolean finding = !question.pauses().isEmpty() && !question.law().pauses();
        String status = clock.status(due);
        return new Answer(due, clock.provisional, status, clock.late(due, status), finding);
    }

    private @Nullable LocalDate due() {
        Law law = question.law();
        LocalDate day = question.from();
        long left = law.given() ? ChronoUnit.DAYS.between(day, question.given()) : law.days() + question.extend();
        while (left > 0) {
            day = day.plusDays(1);
            LocalDate now = day;
            if (pauses().stream().anyMatch(pause -> pause[1] == null && !now.isBefore(pause[0]))) {
                return null;
            }
            if (!isPaused(day) && (!law.working() || works(day))) {
                left--;
            }
        }
        while (question.rolls() && !law.given() && !works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** What began after the term was fulfilled moves nothing. */
    private List<LocalDate[]> pauses() {
        LocalDate stopped = question.stopped();
        return question.pauses().stream()
                .filter(pause -> stopped == null || !pause[0].isAfter(stopped))
                .toList();
    }

    private boolean works(LocalDate day) {
        provisional |= !calendar.isKnown(day);
        return calendar.works(day);
    }

    private boolean isPaused(LocalDate day) {
        return pauses().stream()
                .anyMatch(pause -> !day.isBefore(pause[0]) && (pause[1] == null || !day.isAfter(pause[1])));
    }

    private @Nullable String status(@Nullable LocalDate due) {
        LocalDate asOf = question.asOf();
        if (asOf == null) {
            return due == null ? "paused" : null;
        }
        if (asOf.isBefore(question.from())) {
            return "not-started";
        }
        if (isStopped(asOf)) {
            return due != null && question.stopped().isAfter(due) ? "missed" : "met";
        }
        if (due != null && asOf.isAfter(due)) {
            return question.law().holder().equals("petitioner") ? "lapsed" : "overdue";
        }
        if (isPaused(asOf)) {
            return "paused";
        }
        boolean soon = question.warn() >= 0 && due != null && ChronoUnit.DAYS.between(asOf, due) <= question.warn();
        return soon ? "due-soon" : "running";
    }

    private boolean isStopped(LocalDate asOf) {
        return question.stopped() != null && !question.stopped().isAfter(asOf);
    }

    private long late(@Nullable LocalDate due, @Nullable String status) {
        LocalDate asOf = question.asOf();
        boolean stopped = question.stopped() != null && (asOf == null || isStopped(asOf));
        LocalDate until = stopped ? question.stopped() : asOf;
        boolean asked = due != null && until != null && !"not-started".equals(status);
        return asked ? Math.max(0, ChronoUnit.DAYS.between(due, until)) : 0;
    }
}
