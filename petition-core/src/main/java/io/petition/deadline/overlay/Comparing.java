package io.petition.deadline.overlay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.condition.Condition;
import io.petition.deadline.Deadlines;
import io.petition.deadline.overlay.Aspect.Kind;
import io.petition.law.Dated;
import io.petition.law.ExtensionBound;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares one rule with the one it replaces, aspect by aspect. */
final class Comparing {
    /** From the strongest to the weakest; what is not among them is another kind of thing. */
    private static final ImmutableList<LegalEffect> STRENGTH =
            ImmutableList.of(LegalEffect.STATUTORY, LegalEffect.PLEDGE, LegalEffect.INTERNAL);

    private final Deadlines deadlines;
    private final Dated<TermRule> before;
    private final Dated<TermRule> after;
    private final boolean organ;
    private final ImmutableList.Builder<Aspect> aspects = ImmutableList.builder();

    private Comparing(Deadlines deadlines, Dated<TermRule> before, Dated<TermRule> after) {
        this.deadlines = deadlines;
        this.before = before;
        this.after = after;
        this.organ = before.value().holder() != Holder.PETITIONER;
    }

    static List<Aspect> aspects(Deadlines deadlines, Dated<TermRule> before, Dated<TermRule> after) {
        Comparing comparing = new Comparing(deadlines, before, after);
        comparing.lengths();
        comparing.extensions();
        comparing.pauses();
        comparing.roll();
        comparing.moments();
        comparing.nature();
        return comparing.aspects.build();
    }

    private void lengths() {
        ends(
                Kind.BASE,
                text(before.value().length().span()),
                text(after.value().length().span()),
                false);
        Optional<Span> a = before.value().extendableBy();
        Optional<Span> b = after.value().extendableBy();
        if (a.isPresent() || b.isPresent()) {
            ends(Kind.TOTAL, total(before), total(after), true);
        }
    }

    private void ends(Kind kind, String textBefore, String textAfter, boolean extended) {
        Ends ends = new Ends(deadlines);
        Strictness strictness = switch (ends.compare(before, after, extended)) {
            case EQUAL -> Strictness.SAME;
            case SHORTER -> shorter();
            case LONGER -> longer();
            case MIXED -> Strictness.DEPENDS;
            case UNKNOWN -> Strictness.OTHER;
        };
        if (strictness != Strictness.SAME || !textBefore.equals(textAfter)) {
            Optional<LocalDate> witness = strictness == Strictness.DEPENDS || strictness == Strictness.LOOSER
                    ? ends.witness(organ)
                    : Optional.empty();
            aspects.add(new Aspect(kind, textBefore, textAfter, strictness, witness));
        }
    }

    private void extensions() {
        Optional<Span> a = before.value().extendableBy();
        Optional<Span> b = after.value().extendableBy();
        if (!a.equals(b)) {
            boolean comparable =
                    a.isEmpty() || b.isEmpty() || a.get().unit() == b.get().unit();
            int difference = b.map(Span::amount).orElse(0) - a.map(Span::amount).orElse(0);
            add(Kind.EXTENSION, text(a), text(b), !comparable ? Strictness.OTHER : byLength(difference));
        }
        OptionalInt timesBefore = times(before);
        OptionalInt timesAfter = times(after);
        if (a.isPresent() && b.isPresent() && !timesBefore.equals(timesAfter)) {
            int difference =
                    Integer.compare(timesAfter.orElse(Integer.MAX_VALUE), timesBefore.orElse(Integer.MAX_VALUE));
            add(Kind.EXTENSION, times(timesBefore), times(timesAfter), byLength(difference));
        }
        Set<ExtensionBound.Need> needsBefore = needs(before);
        Set<ExtensionBound.Need> needsAfter = needs(after);
        if (a.isPresent() && b.isPresent() && !needsBefore.equals(needsAfter)) {
            // What an extension need no longer have makes it easier to be had.
            add(Kind.NEEDS, needs(needsBefore), needs(needsAfter), bySets(needsAfter, needsBefore));
        }
    }

    private void pauses() {
        Set<String> a = grounds(before);
        Set<String> b = grounds(after);
        if (!a.equals(b)) {
            add(Kind.PAUSES, String.join(", ", a), String.join(", ", b), bySets(a, b));
        }
    }

    private void roll() {
        Optional<Counting> a = counting(before);
        Optional<Counting> b = counting(after);
        if (!a.equals(b)) {
            Counting.Roll rollBefore = a.map(Counting::roll).orElse(Counting.Roll.NONE);
            Counting.Roll rollAfter = b.map(Counting::roll).orElse(Counting.Roll.NONE);
            add(Kind.ROLL, text(a), text(b), byLength(reach(rollAfter) - reach(rollBefore)));
        }
    }

    private static int reach(Counting.Roll roll) {
        return switch (roll) {
            case PRECEDING -> -1;
            case NONE -> 0;
            case FOLLOWING -> 1;
        };
    }

    private void moments() {
        String startBefore = start(before.value());
        String startAfter = start(after.value());
        if (!startBefore.equals(startAfter)) {
            // A start that can be moved gives more time; of another start nothing says that it gives more or less.
            boolean moved = before.value().anchor().equals(after.value().anchor());
            add(
                    Kind.START,
                    startBefore,
                    startAfter,
                    moved ? bySets(before.value().restarts(), after.value().restarts()) : Strictness.OTHER);
        }
        sets(Kind.STOPS, before.value().stops(), after.value().stops());
        sets(Kind.RELEASES, freeing(before.value()), freeing(after.value()));
    }

    /** More ways out make a duty lighter, and a window as well: what stops it can be used up sooner. */
    private void sets(Kind kind, Set<MilestoneKey> a, Set<MilestoneKey> b) {
        if (!a.equals(b)) {
            add(kind, keys(a), keys(b), organ ? bySets(a, b) : Strictness.OTHER);
        }
    }

    private void nature() {
        TermRule a = before.value();
        TermRule b = after.value();
        if (a.holder() != b.holder() || a.perBearer() != b.perBearer()) {
            add(Kind.HOLDER, holder(a), holder(b), Strictness.OTHER);
        }
        if (a.effect() != b.effect() || a.optional() != b.optional()) {
            int difference = STRENGTH.indexOf(b.effect()) - STRENGTH.indexOf(a.effect());
            boolean ranked = STRENGTH.contains(a.effect()) && STRENGTH.contains(b.effect());
            int lighter = difference + (b.optional() ? 1 : 0) - (a.optional() ? 1 : 0);
            add(Kind.EFFECT, effect(a), effect(b), ranked ? byLength(lighter) : Strictness.OTHER);
        }
        if (!a.appliesTo().equals(b.appliesTo())) {
            add(Kind.REACH, a.appliesTo().toString(), b.appliesTo().toString(), reach(a, b));
        }
    }

    /** Of a term that reached every matter and no longer does, some are freed; of the reverse, more are bound. */
    private Strictness reach(TermRule a, TermRule b) {
        if (a.appliesTo().equals(Condition.always())) {
            return shorterReach();
        }
        return b.appliesTo().equals(Condition.always())
                ? (organ ? Strictness.TIGHTER : Strictness.LOOSER)
                : Strictness.OTHER;
    }

    private Strictness shorterReach() {
        return organ ? Strictness.LOOSER : Strictness.OTHER;
    }

    private void add(Kind kind, String textBefore, String textAfter, Strictness strictness) {
        aspects.add(Aspect.of(kind, textBefore, textAfter, strictness));
    }

    private Strictness shorter() {
        return organ ? Strictness.TIGHTER : Strictness.LOOSER;
    }

    private Strictness longer() {
        return organ ? Strictness.LOOSER : Strictness.TIGHTER;
    }

    private Strictness byLength(int difference) {
        return difference == 0 ? Strictness.SAME : difference < 0 ? shorter() : longer();
    }

    /** More of what gives time makes it longer. */
    private <T> Strictness bySets(Set<T> a, Set<T> b) {
        boolean more = !Sets.difference(b, a).isEmpty();
        boolean less = !Sets.difference(a, b).isEmpty();
        return more && less ? longer().and(shorter()) : more ? longer() : shorter();
    }

    private Optional<Counting> counting(Dated<TermRule> rule) {
        return rule.value()
                .counting()
                .or(() ->
                        deadlines.regime().counting().at(rule.validity().from()).map(Dated::value));
    }

    private static Set<String> grounds(Dated<TermRule> rule) {
        return rule.value().pauses().stream().map(Comparing::ground).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String ground(PauseGround ground) {
        return ground.key()
                + ground.longest().map(longest -> " at most " + longest).orElse("")
                + (ground.times().isPresent() ? " " + ground.times().getAsInt() + " times" : "");
    }

    private static OptionalInt times(Dated<TermRule> rule) {
        return rule.value().extension().map(ExtensionBound::times).orElse(OptionalInt.empty());
    }

    private static String times(OptionalInt times) {
        return times.isPresent() ? times.getAsInt() + " times" : "";
    }

    private static Set<ExtensionBound.Need> needs(Dated<TermRule> rule) {
        return rule.value().extension().map(ExtensionBound::needs).orElse(ImmutableSet.of());
    }

    private static String needs(Set<ExtensionBound.Need> needs) {
        return needs.stream().map(ExtensionBound.Need::code).collect(Collectors.joining(", "));
    }

    private static String start(TermRule rule) {
        return rule.anchor() + (rule.restarts().isEmpty() ? "" : "; restarts " + keys(rule.restarts()));
    }

    private static Set<MilestoneKey> freeing(TermRule rule) {
        return Sets.union(rule.releases(), rule.annuls());
    }

    private static String holder(TermRule rule) {
        return rule.holder().code() + (rule.perBearer() ? ", each" : "");
    }

    private static String effect(TermRule rule) {
        return rule.effect().code() + (rule.optional() ? ", optional" : "");
    }

    private static String keys(Set<MilestoneKey> keys) {
        return keys.stream().map(MilestoneKey::value).sorted().collect(Collectors.joining(", "));
    }

    private static String total(Dated<TermRule> rule) {
        return text(rule.value().length().span())
                + rule.value().extendableBy().map(most -> " + " + most).orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
