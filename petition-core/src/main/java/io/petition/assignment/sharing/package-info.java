/**
 * Sharing work fairly: hard cases to the leaders who take charge of them, and new cases to the handlers of an organ.
 *
 * <p>{@link io.petition.assignment.sharing.SponsorSharing} gives {@link io.petition.assignment.sharing.HardCase}s to
 * {@link io.petition.assignment.sharing.Leader}s 领导包案 under a {@link io.petition.assignment.sharing.SharingScheme}, which is data. The
 * {@link io.petition.assignment.sharing.Allocation} is the best there is, exactly and not nearly: as many sponsors as can be had; the least missing to
 * the leaders' minimum; the least cost; the most even load; the fewest cases taken from a sponsor they have; and of what is left, the first in the
 * order of the ids. So it depends on nothing but the data: neither on the order in which they come nor on chance. Nobody who must recuse
 * themself is ever given a case, and no rank of cost can buy that.
 *
 * <p>What cannot be had is said: an {@link io.petition.assignment.sharing.Allocation.Unmet} names the case, how many sponsors it lacks and why, where
 * the quotas are used up with the very cases and leaders that prove it. {@link io.petition.assignment.sharing.Sharing#explain} says of a case why this
 * leader, and of every other leader why not and what it would have cost, from the same computation.
 *
 * <p>The algorithm is that of successive shortest paths with potentials, on a network in which the k-th case of a leader costs more than the one
 * before; cases are folded into the arcs between leaders, for there are many cases and few leaders.
 *
 * <p>{@link io.petition.assignment.sharing.HandlerSharing} gives new cases to handlers, one after the other: who knows the matter keeps it, else who has least to do.
 * Nothing here judges a petitioner, and nothing counts how often somebody came.
 */
@NullMarked
package io.petition.assignment.sharing;

import org.jspecify.annotations.NullMarked;
