package io.petition.statistics.indicator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import io.petition.lifecycle.Stage;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.ClockClass;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Whether only what is finished meets a condition or has a day, as seen from a clock by which is judged. Then what is overdue and
 * open is nowhere, and the longer it waits the better the figure.
 */
final class Finishing {
    private static final Splitter SLASHES = Splitter.on('/');
    private static final String ON = "on.";
    private static final String HAPPENED = "happened.";
    private static final String CLOCK = "clock.";
    private static final String KEPT = "kept.";
    private static final String KEPT_IN_ALL = "kept-all.";

    /** Facts about several milestones of which one is enough, on one track or on each. */
    private static final ImmutableList<String> OF_SEVERAL = ImmutableList.of("in-all.", "on-all.", "on-any.");

    /** What a matter comes to at its end, as a rule: each a fact by its name, or by how its name begins. */
    private static final ImmutableList<String> LATE_IN_LIFE =
            ImmutableList.of("settled", "reconciled", "audited", "ground", "outcome.", "rating.", "rated-on.");

    private static final ImmutableSet<Stage.Kind> AFTER_THE_ANSWER =
            ImmutableSet.of(Stage.Kind.ANSWERED, Stage.Kind.UNDER_REMEDY, Stage.Kind.REMEDY_DECIDED, Stage.Kind.CLOSED);

    private final Fact<?, ?> clock;
    private final Course course;

    Finishing(Fact<?, ?> clock, Course course) {
        this.clock = clock;
        this.course = course;
    }

    /** How surely; in this order. */
    enum Grade {
        /** Nothing says so. */
        NO,
        /** It may be so; a milestone or an outcome is asked of which that cannot be told. */
        MAY,
        /** It is so. */
        SURELY
    }

    /** Of a condition in canonical form. */
    <F> Grade of(Condition<F> canonical) {
        if (Holding.excludes(canonical, clock, ClockClass.OVERDUE)) {
            return Grade.SURELY;
        }
        if (canonical instanceof Condition.All<F> all) {
            return all.parts().isEmpty() ? Grade.NO : Collections.max(grades(all.parts()));
        }
        if (canonical instanceof Condition.Any<F> any) {
            return any.parts().isEmpty() ? Grade.NO : Collections.min(grades(any.parts()));
        }
        return canonical instanceof Condition.Not<F> not ? ofLeaf(not.part(), true) : ofLeaf(canonical, false);
    }

    private <F> List<Grade> grades(List<Condition<F>> parts) {
        return parts.stream().map(this::of).collect(ImmutableList.toImmutableList());
    }

    private <F> Grade ofLeaf(Condition<F> leaf, boolean negated) {
        if (leaf instanceof Condition.Known<F> known) {
            return negated ? Grade.NO : ofFact(known.fact().name());
        }
        if (leaf instanceof Condition.In<F, ?> in && in.fact().name().equals(CaseFacts.STAGE.name())) {
            return negated ? Grade.NO : ofStages(in);
        }
        String name = ((Condition.OfValue<F, ?>) leaf).fact().name();
        if (leaf instanceof Condition.In<F, ?> in
                && in.values().size() == 1
                && in.values().contains(negated)) {
            // That it is not so, in one way of writing or the other.
            return Grade.NO;
        }
        if (name.equals(CaseFacts.CLOSED.name())) {
            return Grade.SURELY;
        }
        return name.startsWith(HAPPENED) ? ofMilestone(name.substring(HAPPENED.length())) : ofFact(name);
    }

    private static <F> Grade ofStages(Condition.In<F, ?> in) {
        if (in.values().equals(ImmutableSet.of(Stage.CLOSED))) {
            return Grade.SURELY;
        }
        return in.values().stream()
                        .allMatch(value -> value instanceof Stage stage && AFTER_THE_ANSWER.contains(stage.kind()))
                ? Grade.MAY
                : Grade.NO;
    }

    /** Of having an answer to a fact at all. */
    Grade ofFact(String name) {
        if (name.startsWith("plus.")) {
            return ofFact(name.substring(name.indexOf('.', "plus.".length()) + 1));
        }
        if (name.startsWith("finished.")) {
            return Grade.SURELY;
        }
        if (name.startsWith(ON)) {
            return ofMilestone(name.substring(ON.length()));
        }
        for (String several : OF_SEVERAL) {
            if (name.startsWith(several)) {
                return SLASHES.splitToStream(name.substring(several.length()))
                        .map(this::ofMilestone)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
            }
        }
        return LATE_IN_LIFE.stream().anyMatch(late -> late.endsWith(".") ? name.startsWith(late) : name.equals(late))
                ? Grade.MAY
                : Grade.NO;
    }

    private Grade ofMilestone(String key) {
        MilestoneKey milestone = MilestoneKey.of(key);
        String judged = clock.name();
        if (judged.startsWith(KEPT) || judged.startsWith(KEPT_IN_ALL)) {
            List<String> parts = SLASHES.splitToList(judged);
            if (parts.stream().skip(1).anyMatch(key::equals)) {
                return Grade.SURELY;
            }
            if (parts.get(0).endsWith("." + ON + key)) {
                return Grade.NO;
            }
        } else if (judged.startsWith(CLOCK)) {
            TermKey term = TermKey.of(judged.substring(CLOCK.length()));
            if (course.starts(term, milestone)) {
                return Grade.NO;
            }
            if (course.ends(term, milestone)) {
                return Grade.SURELY;
            }
        }
        return course.beginnings().contains(milestone) ? Grade.NO : Grade.MAY;
    }
}
