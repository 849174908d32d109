package io.petition.assignment.sharing;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.model.PersonRef;
import java.util.Objects;

/**
 * Somebody of an organ who handles matters 承办人.
 *
 * @param person who
 * @param load how many matters they have open
 * @param most how many they may have
 * @param present whether they are there to take one
 */
public record Handler(PersonRef person, int load, int most, boolean present) {
    public Handler {
        Objects.requireNonNull(person, "person");
        checkArgument(load >= 0 && most >= 0, "load: %s, most: %s; both are 0 or more", load, most);
    }

    boolean full() {
        return load >= most;
    }

    Handler withOneMore() {
        return new Handler(person, load + 1, most, present);
    }
}
