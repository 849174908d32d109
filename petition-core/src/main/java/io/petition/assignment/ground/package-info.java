/**
 * How a regime says who must act: data, and no law of its own.
 *
 * <p>{@link io.petition.assignment.ground.RoutingRules} hold for one edition; a {@link io.petition.assignment.ground.RoutingBook} is the part of a regime
 * that holds them for all. A {@link io.petition.assignment.ground.Ground} is met or not, and names organs; a
 * {@link io.petition.assignment.ground.WayRule} says how a petition gets there, a {@link io.petition.assignment.ground.RecusalRule} who keeps away, an
 * {@link io.petition.assignment.ground.UrgentRule} who is told at once, a {@link io.petition.assignment.ground.ReviewRule} who reviews whom. Each has a
 * {@link io.petition.assignment.ground.Basis}: its key, its articles, and whether they say so or are read so.
 */
@NullMarked
package io.petition.assignment.ground;

import org.jspecify.annotations.NullMarked;
