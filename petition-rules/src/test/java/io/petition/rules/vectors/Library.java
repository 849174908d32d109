package io.petition.rules.vectors;

import io.petition.deadline.Clock;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.explain.Citation;
import io.petition.explain.Finding;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.ExtensionBound;
import io.petition.law.Holder;
import io.petition.law.MatterClass;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.vectors.Vector.Expected;
import io.petition.rules.vectors.Vector.Moment;
import io.petition.rules.vectors.Vector.Pause;
import io.petition.time.Counting;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** This library as the vectors see it: a question in, an answer out. Nothing else here knows its types. */
final class Library {
    private static final Map<String, Regime> REGIMES = Map.of("cn", ChinaRules.national());

    private Library() {}

    /** The terms an edition really has. */
    static List<String> terms(String regime, String edition) {
        return edition(regime, edition).terms().stream()
                .map(term -> term.value().key().value())
                .toList();
    }

    /** The overlays it ships: id, edition, name, first day and last. */
    static List<String> overlays() {
        return ChinaOverlays.ids().stream()
                .map(ChinaOverlays::read)
                .map(overlay -> String.join(
                        " | ",
                        overlay.id(),
                        overlay.over(),
                        overlay.instrument(),
                        overlay.validity().toString()))
                .toList();
    }

    /** The calendar that it counts with: an id, and whether a day is worked. */
    static boolean works(String regime, LocalDate day) {
        return REGIMES.get(regime).calendar().provisional().isWorkingDay(day).value();
    }

    static String calendar(String regime) {
        return REGIMES.get(regime).calendar().id();
    }

    static Expected answer(Vector vector) {
        Deadlines deadlines = deadlines(vector);
        Clock clock = clock(deadlines, vector);
        Deadline deadline =
                vector.facts() == null ? deadlines.deadline(clock) : deadlines.deadline(clock, facts(vector));
        String due = deadline.due().map(Object::toString).orElse(null);
        if (vector.question().equals("due")) {
            List<String> findings =
                    deadline.findings().stream().map(Finding::code).toList();
            return Expected.due(due, deadline.provisional(), findings);
        }
        DeadlineStatus status = deadlines.status(deadline, when(vector.asOf()));
        return vector.question().equals("status")
                ? Expected.status(due, word(status, deadline), status.daysLate())
                : Expected.left(due, status.days());
    }

    /** The library says of an organ's window too that it lapsed; the vectors say so of the petitioner's only. */
    private static String word(DeadlineStatus status, Deadline deadline) {
        boolean organs =
                status.kind() == DeadlineStatus.Kind.LAPSED && deadline.term().holder() != Holder.PETITIONER;
        return (organs ? DeadlineStatus.Kind.OVERDUE : status.kind()).code();
    }

    /** The provisions on which it rests its answer. */
    static Set<String> articles(Vector vector) {
        Dated<TermRule> rule = rule(vector);
        Set<String> articles = new LinkedHashSet<>(texts(rule.citations()));
        for (Moment moment : vector.milestones()) {
            MilestoneKey key = MilestoneKey.of(moment.key());
            rule.value()
                    .extension()
                    .filter(bound -> bound.by().equals(key))
                    .map(ExtensionBound::citations)
                    .ifPresent(found -> articles.addAll(texts(found)));
            rule.value().pauses().stream()
                    .filter(ground -> ground.begins().equals(key))
                    .map(PauseGround::citations)
                    .forEach(found -> articles.addAll(texts(found)));
        }
        return articles;
    }

    private static List<String> texts(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.instrument() + " / " + citation.article())
                .toList();
    }

    private static Deadlines deadlines(Vector vector) {
        Deadlines deadlines = Deadlines.under(regime(vector));
        if (vector.settings() != null && vector.settings().roll() != null) {
            deadlines = deadlines.rolling(
                    Counting.Roll.valueOf(upper(vector.settings().roll())));
        }
        if (vector.settings() != null && vector.settings().warn() != null) {
            deadlines = deadlines.warningWithin(vector.settings().warn());
        }
        return deadlines;
    }

    /** The clock that the milestones make, and the pauses that the asker adds. */
    private static Clock clock(Deadlines deadlines, Vector vector) {
        List<Milestone> milestones = new ArrayList<>();
        for (Moment moment : vector.milestones()) {
            Milestone milestone = Milestone.of(MilestoneKey.of(moment.key()), Scope.track("1", 1), when(moment.when()));
            if (moment.given() != null) {
                milestone = milestone.givenUntil(LocalDate.parse(moment.given()));
            }
            milestones.add(moment.granted() == null ? milestone : milestone.granting(span(moment.granted())));
        }
        List<Clock> clocks = deadlines.clocks(rule(vector), milestones);
        if (clocks.size() != 1) {
            throw new IllegalStateException(vector.id() + ": its milestones make " + clocks.size() + " clocks");
        }
        Clock clock = clocks.get(0);
        for (Pause pause : vector.pauses() == null ? List.<Pause>of() : vector.pauses()) {
            clock = pause.to() == null
                    ? clock.paused(when(pause.from()), "")
                    : clock.paused(when(pause.from()), when(pause.to()), "");
        }
        return clock;
    }

    private static Dated<TermRule> rule(Vector vector) {
        Edition edition = vector.overlays() == null
                ? edition(vector.regime(), vector.edition())
                : regime(vector).editions().at(start(vector)).orElseThrow();
        if (!edition.base().equals(vector.edition())) {
            throw new IllegalStateException(vector.id() + ": begins under " + edition);
        }
        return edition.term(TermKey.of(vector.term())).rule().orElseThrow();
    }

    private static LocalDate start(Vector vector) {
        return when(vector.milestones().get(0).when())
                .day(REGIMES.get(vector.regime()).zone());
    }

    /** With the overlays that the vector names laid over it, in their order. */
    private static Regime regime(Vector vector) {
        Regime regime = REGIMES.get(vector.regime());
        for (String overlay : vector.overlays() == null ? List.<String>of() : vector.overlays()) {
            regime = ChinaOverlays.lay(regime, overlay).regime().orElseThrow();
        }
        return regime;
    }

    /** To the vectors the class of the matter and whether the petitioner can be reached are facts like others. */
    private static TermFacts facts(Vector vector) {
        TermFacts facts = TermFacts.unknown();
        for (Map.Entry<String, String> fact : vector.facts().entrySet()) {
            String value = fact.getValue();
            facts = switch (fact.getKey()) {
                case "matter-class" ->
                    new TermFacts(Optional.of(MatterClass.of(value)), facts.reachable(), facts.attributes());
                case "reachable" ->
                    new TermFacts(facts.matterClass(), Optional.of(Boolean.valueOf(value)), facts.attributes());
                default -> facts.with(fact.getKey(), value);
            };
        }
        return facts;
    }

    private static Edition edition(String regime, String edition) {
        return REGIMES.get(regime).edition(edition).orElseThrow();
    }

    private static When when(String when) {
        return when.contains("T") ? When.at(OffsetDateTime.parse(when).toInstant()) : When.on(LocalDate.parse(when));
    }

    private static Span span(String span) {
        int space = span.indexOf(' ');
        return new Span(
                Integer.parseInt(span.substring(0, space)), Span.Unit.valueOf(upper(span.substring(space + 1))));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
