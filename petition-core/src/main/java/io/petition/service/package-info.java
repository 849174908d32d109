/**
 * Where and when people are received.
 *
 * <p>A {@link io.petition.service.ServicePoint} 接待场所 stands in one {@link io.petition.service.Place} and has opening hours and exceptions, or it is mobile
 * and has {@link io.petition.service.Stop}s on {@link io.petition.service.FixedDay}s: "the 15th", "the second Wednesday", and what becomes of them where the day
 * is not worked. {@link io.petition.service.ServicePoints} knows when each of many {@link io.petition.service.Opens opens} next, and which is
 * {@linkplain io.petition.service.Nearby nearest}: of those that are open, and at all. {@link io.petition.service.Coverage} counts whom they reach within
 * a circle, as a {@link io.petition.service.Covered} of two whole numbers.
 *
 * <p>Two rooms within: {@code roster} says who sits on which fixed day, in fair rotation; {@code appointment} gives out times without giving one twice. Neither
 * knows the other.
 *
 * <p>Distances are as the crow flies, whole millimetres, the same on every machine. No radius, no number of days and no hour is this room's own.
 */
@NullMarked
package io.petition.service;

import org.jspecify.annotations.NullMarked;
