package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clock as it was typed: on the command line, or in a row of a file.
 *
 * @param pause pauses {@code A..B}; several in one value are joined with a semicolon
 */
record ClockCells(
        @Nullable String rulebook,
        List<String> overlay,
        @Nullable String term,
        @Nullable String from,
        List<String> pause,
        @Nullable String extend,
        @Nullable String stopped,
        @Nullable String given) {
    ClockCells {
        overlay = ImmutableList.copyOf(overlay);
        pause = ImmutableList.copyOf(pause);
    }

    Book book(Law law) throws BadInput, NoAnswer {
        return law.book("rulebook", rulebook, Inputs.layers("overlay", overlay));
    }
}
