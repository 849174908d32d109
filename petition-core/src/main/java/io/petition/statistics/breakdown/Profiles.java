package io.petition.statistics.breakdown;

import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Panel;
import java.util.Arrays;
import java.util.List;

/**
 * Profiles of facts under a panel, numbered from 0 as they are first seen: facts of one profile are in the same class under every
 * counter. Two profiles may differ in what was answered and be in the same classes for all that. It belongs to one thread.
 *
 * @param <F> the kind of fact
 */
final class Profiles<F> {
    private final List<Counter<F>> counters;
    private final List<Question<F>> questions;

    /** The answers of a fact while they are asked, and those of each profile, one after the other. */
    private final long[] asked;

    private long[] answers;

    /** The numbers of the profiles by the hash of their answers, less one; 0 where there is none. */
    private int[] slots = new int[1 << 6];

    private int[] classes;
    private int size;

    private Profiles(Panel<F> panel) {
        this.counters = panel.counters();
        this.questions = Question.of(panel);
        int bits = questions.stream().mapToInt(Question::bits).sum();
        this.asked = new long[(bits + 63) / 64 + 1];
        this.answers = new long[asked.length * slots.length];
        this.classes = new int[counters.size() * slots.length];
    }

    /** None yet. */
    static <F> Profiles<F> of(Panel<F> panel) {
        return new Profiles<>(panel);
    }

    /** The profile of a fact. */
    int of(F fact) {
        Arrays.fill(asked, 0);
        int from = 0;
        for (int i = 0; i < questions.size(); i++) {
            Question<F> question = questions.get(i);
            question.answer(fact, asked, from);
            from += question.bits();
        }
        int slot = slot(asked, 0);
        if (slots[slot] == 0) {
            add(fact);
            slot = slot(asked, 0);
        }
        return slots[slot] - 1;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** The class of the facts of a profile under the counter of a rank in the panel, or {@link Counter#NONE}. */
    int classed(int profile, int counter) {
        return classes[profile * counters.size() + counter];
    }

    private void add(F fact) {
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        System.arraycopy(asked, 0, answers, size * asked.length, asked.length);
        for (int i = 0; i < counters.size(); i++) {
            classes[size * counters.size() + i] = counters.get(i).classify(fact);
        }
        slots[slot(asked, 0)] = ++size;
    }

    private void grow() {
        slots = new int[Math.multiplyExact(2, slots.length)];
        answers = Arrays.copyOf(answers, Math.multiplyExact(slots.length, asked.length));
        classes = Arrays.copyOf(classes, Math.multiplyExact(slots.length, counters.size()));
        for (int i = 0; i < size; i++) {
            slots[slot(answers, i * asked.length)] = i + 1;
        }
    }

    /** Where the answers that stand at a place are, or would be. */
    private int slot(long[] from, int place) {
        long hash = 0;
        for (int i = 0; i < asked.length; i++) {
            hash = (hash ^ from[place + i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != 0 && !same(from, place, slots[slot] - 1)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean same(long[] from, int place, int profile) {
        for (int i = 0; i < asked.length; i++) {
            if (from[place + i] != answers[profile * asked.length + i]) {
                return false;
            }
        }
        return true;
    }
}
