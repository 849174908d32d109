package io.petition.condition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** What the conditions share. */
final class Parts {
    private Parts() {}

    /** Judges every part and joins their truths; the parts whose own truth is the outcome are those that decided it. */
    static <F> Verdict judge(List<Condition<F>> parts, F subject, Truth start, BinaryOperator<Truth> join) {
        List<Verdict> verdicts = new ArrayList<>(parts.size());
        Truth outcome = start;
        for (Condition<F> part : parts) {
            Verdict verdict = part.judge(subject);
            verdicts.add(verdict);
            outcome = join.apply(outcome, verdict.truth());
        }
        ImmutableList.Builder<Verdict.Because> because = ImmutableList.builder();
        for (Verdict verdict : verdicts) {
            if (verdict.truth() == outcome) {
                because.addAll(verdict.because());
            }
        }
        return new Verdict(outcome, because.build());
    }

    static <F> Verdict.Because because(Fact<F, ?> fact, F subject) {
        return new Verdict.Because(fact.name(), fact.of(subject).map(Object::toString));
    }

    static <F> String print(String word, List<Condition<F>> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(", ", word + "(", ")"));
    }
}
