package io.petition.examples.cli;

import com.google.common.base.Splitter;
import io.petition.deadline.Scope;
import java.util.List;

/**
 * Where a clock of a file comes from, carried along as its scope, so that a list of deadlines need keep nothing else.
 *
 * @param line the line of the file
 * @param rulebook the id of the edition under which it was put
 */
record Place(long line, String rulebook) {
    private static final Splitter PARTS = Splitter.on(' ').limit(2);

    Scope scope() {
        return Scope.track(line + " " + rulebook, 1);
    }

    static Place of(Scope scope) {
        List<String> parts = PARTS.splitToList(scope.id());
        return new Place(Long.parseLong(parts.get(0)), parts.get(1));
    }
}
