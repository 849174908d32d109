package io.petition.service;

import java.util.Objects;

/**
 * A point as seen from a place at an instant.
 *
 * @param point the point
 * @param place where it is, or of a mobile point where it will be when it opens
 * @param millimetres how far that is, as the crow flies
 * @param opens when people are received there
 */
public record Reached(ServicePoint point, Place place, long millimetres, Opens opens) {
    public Reached {
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(opens, "opens");
    }
}
