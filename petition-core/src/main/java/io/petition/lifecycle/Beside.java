package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Participant;
import io.petition.time.When;
import java.util.List;
import java.util.Optional;

/**
 * What an event does to one proceeding beside the stages.
 *
 * @param does begins it, takes it a step on, or ends it; a single act begins and ends it at once
 * @param subject which of several of its kind; empty for the one that runs
 * @param key the step or the outcome
 */
record Beside(
        ProceedingKind kind,
        Does does,
        Optional<String> subject,
        Optional<String> key,
        List<Participant> participants,
        Optional<When> due) {
    /** What becomes of it. */
    enum Does {
        BEGINS,
        STEPS,
        ENDS,
        HAPPENS
    }

    /** An event that does something beside the stages. */
    interface Act {
        List<Beside> beside();
    }

    static Beside begins(ProceedingKind kind) {
        return new Beside(kind, Does.BEGINS, Optional.empty(), Optional.empty(), ImmutableList.of(), Optional.empty());
    }

    static Beside steps(ProceedingKind kind, String step) {
        return new Beside(kind, Does.STEPS, Optional.empty(), Optional.of(step), ImmutableList.of(), Optional.empty());
    }

    static Beside ends(ProceedingKind kind, String outcome) {
        return new Beside(
                kind, Does.ENDS, Optional.empty(), Optional.of(outcome), ImmutableList.of(), Optional.empty());
    }

    static Beside happens(ProceedingKind kind, String outcome) {
        return new Beside(
                kind, Does.HAPPENS, Optional.empty(), Optional.of(outcome), ImmutableList.of(), Optional.empty());
    }

    Beside about(String what) {
        return new Beside(kind, does, Optional.of(what), key, participants, due);
    }

    Beside at(String step) {
        return new Beside(kind, does, subject, Optional.of(step), participants, due);
    }

    Beside with(List<Participant> more) {
        return new Beside(kind, does, subject, key, more, due);
    }

    Beside by(Optional<When> time) {
        return new Beside(kind, does, subject, key, participants, time);
    }
}
