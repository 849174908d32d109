package io.petition.law;

import java.util.Objects;

/**
 * The key of something a higher room adds to a regime: its procedures, later its grounds, triggers and indicators.
 *
 * @param name the name of the part
 * @param type what it is
 */
public record PartKey<T>(String name, Class<T> type) {
    public PartKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
