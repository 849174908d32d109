package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.petition.deadline.Change;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Projection;
import io.petition.deadline.Remaining;
import io.petition.deadline.Scope;
import io.petition.deadline.overlay.Overlaid;
import io.petition.deadline.overlay.Overlays;
import io.petition.explain.Coded;
import io.petition.explain.Explained;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.EditionChoice;
import io.petition.law.Governance;
import io.petition.law.MatterClass;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.rules.china.ChinaCalendar;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.time.CalendarHistory;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * S25, the Regulation on Petition Work 信访工作条例, its law side: what each edition sets and where; which of them governs a
 * matter across 2022-05-01; local rules that may not loosen it; a holiday lengthened by a notice of 2020-01-27; and
 * what is left of a re-examination that stands still. The honours of that system are figures of assessment and not
 * played here.
 */
public final class S25Regulation {
    static final LocalDate REGISTERED = LocalDate.of(2022, 3, 14);
    static final LocalDate ACCEPTED = LocalDate.of(2022, 3, 28);
    static final LocalDate STEP = LocalDate.of(2022, 5, 16);
    private static final String UNKNOWN = "unknown";
    private static final LocalDate NOTICE = LocalDate.of(2020, 1, 27);
    static final LocalDate HEARING = LocalDate.of(2026, 3, 16);

    private S25Regulation() {}

    /**
     * How the term for handling stands, if the matter is of a class.
     *
     * @param matterClass the class; {@code unknown} while nobody has classified it
     * @param deadline the term
     * @param status how it stands on the day of the step
     */
    record Standing(String matterClass, Deadline deadline, DeadlineStatus status) {}

    /**
     * A matter across the change, under one choice of edition.
     *
     * @param governance which edition governs its step, and why
     * @param standings what that comes to, class by class
     */
    record Crossing(Governance governance, List<Standing> standings) {
        Crossing {
            standings = ImmutableList.copyOf(standings);
        }
    }

    /**
     * What is left of a term that stands still.
     *
     * @param asOf the day of asking
     * @param status how it stands
     * @param left what is left
     */
    record Left(LocalDate asOf, DeadlineStatus status, Remaining left) {}

    /** What the scenario found. */
    record Report(
            List<Edition> editions,
            Map<EditionChoice, Crossing> crossings,
            Overlaid refused,
            List<Change> changes,
            List<Left> left,
            Explained<Deadline> resumed) {
        Report {
            editions = ImmutableList.copyOf(editions);
            crossings = ImmutableSortedMap.copyOf(crossings);
            changes = ImmutableList.copyOf(changes);
            left = ImmutableList.copyOf(left);
        }

        List<Coded> lines() {
            return S25Lines.of(this);
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaCalendar.history()).lines());
    }

    /** Plays it under the national regime and a history of its calendar. */
    static Report play(CalendarHistory calendars) {
        Regime china = ChinaRules.national(calendars);
        Regime before = china.withCalendar(calendars.asPublishedOn(NOTICE.minusDays(1)));
        Clock paused = reexamination(china).paused(When.on(HEARING), "hearing");
        Clock resumed = reexamination(china).paused(When.on(HEARING), When.on(HEARING.plusDays(9)), "hearing");
        return new Report(
                china.editions().entries().stream().map(entry -> entry.value()).toList(),
                Map.of(
                        EditionChoice.BY_REGISTRATION,
                        crossing(china, EditionChoice.BY_REGISTRATION),
                        EditionChoice.BY_STEP,
                        crossing(china, EditionChoice.BY_STEP)),
                Overlays.lay(china, RuleTexts.overlay("s25-draft.txt", china)),
                changes(Projection.between(Deadlines.under(before), Deadlines.under(china)), china),
                left(Deadlines.under(china), paused),
                Deadlines.under(china).explain(resumed));
    }

    private static Crossing crossing(Regime shipped, EditionChoice choice) {
        Dated<EditionChoice> marked = shipped.editionChoice();
        Regime china = shipped.choosing(
                Dated.unconfirmed(choice, marked.validity(), marked.citations().get(0)));
        Governance governance = china.governance(REGISTERED, STEP);
        Dated<TermRule> handling =
                governance.edition().orElseThrow().term(Terms.HANDLING).rule().orElseThrow();
        Clock clock = Clock.started(handling, Scope.track("made", 1), When.on(ACCEPTED));
        return new Crossing(
                governance,
                List.of(
                        standing(UNKNOWN, TermFacts.unknown(), clock, Deadlines.under(china)),
                        standing("31(6)", TermFacts.of(MatterClass.of("31(6)")), clock, Deadlines.under(china)),
                        standing("31(4)", TermFacts.of(MatterClass.of("31(4)")), clock, Deadlines.under(china))));
    }

    private static Standing standing(String matterClass, TermFacts facts, Clock clock, Deadlines deadlines) {
        Deadline deadline = deadlines.deadline(clock, facts);
        return new Standing(matterClass, deadline, deadlines.status(deadline, When.on(STEP)));
    }

    private static List<Change> changes(Projection projection, Regime china) {
        return List.of(
                projection.of(started(china, Terms.DISPOSAL, LocalDate.of(2020, 1, 16))),
                projection.of(started(china, Terms.DISPOSAL, LocalDate.of(2020, 1, 17))),
                projection.of(started(china, Terms.HANDLING, LocalDate.of(2019, 12, 5))));
    }

    private static Clock reexamination(Regime china) {
        return started(china, Terms.REEXAMINATION, LocalDate.of(2026, 3, 2));
    }

    private static Clock started(Regime china, TermKey key, LocalDate day) {
        Dated<TermRule> rule =
                china.editions().at(day).orElseThrow().term(key).rule().orElseThrow();
        return Clock.started(rule, When.on(day));
    }

    private static List<Left> left(Deadlines deadlines, Clock paused) {
        Deadline deadline = deadlines.deadline(paused);
        ImmutableList.Builder<Left> left = ImmutableList.builder();
        for (LocalDate day : List.of(HEARING.minusDays(4), HEARING, HEARING.plusDays(4))) {
            When asOf = When.on(day);
            left.add(new Left(
                    day,
                    deadlines.status(deadline, asOf),
                    deadlines.remaining(paused, asOf).orElseThrow()));
        }
        return left.build();
    }
}
