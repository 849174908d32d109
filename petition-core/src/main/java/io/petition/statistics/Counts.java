package io.petition.statistics;

import static com.google.common.base.Preconditions.checkArgument;

/** Numbers of a fact that are added up: one below nought would take from what others brought. */
final class Counts {
    private Counts() {}

    static void check(String name, int number) {
        checkArgument(number >= 0, "%s: %s; give 0 or more, or leave it out where nobody knows", name, number);
    }
}
