package io.petition.service;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.time.OpeningHours.Hours;
import java.util.Objects;

/**
 * A stop of a mobile point 流动接待点: where it stands, on which fixed days, and from when to when.
 *
 * @param name the stop's name
 * @param place where it is
 * @param day on which days
 * @param hours from when to when; of several stretches make several stops
 */
public record Stop(String name, Place place, FixedDay day, Hours hours) {
    public Stop {
        checkArgument(!name.isBlank(), "name: is blank; people must be able to find the stop");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(hours, "hours");
    }
}
