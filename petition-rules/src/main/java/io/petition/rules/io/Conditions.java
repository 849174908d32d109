package io.petition.rules.io;

import io.petition.condition.Condition;
import io.petition.condition.Reading;
import io.petition.condition.Vocabulary;

/** Conditions, in the words of a vocabulary, up to the end of a statement. */
final class Conditions {
    private Conditions() {}

    static <F> Condition<F> read(Phrase phrase, Vocabulary<F> vocabulary) {
        Reading<F> reading = vocabulary.read(phrase.rest());
        for (Reading.Fault fault : reading.faults()) {
            phrase.fault(fault.what(), fault.remedy() + " (column " + fault.column() + " of the condition)");
        }
        return reading.condition().orElseGet(Condition::always);
    }

    static <F> Form<Condition<F>> of(Vocabulary<F> vocabulary) {
        return phrase -> read(phrase, vocabulary);
    }
}
