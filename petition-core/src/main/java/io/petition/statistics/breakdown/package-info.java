/**
 * Figures broken down, compared and ranked.
 *
 * <p>A {@link io.petition.statistics.breakdown.Breakdown} counts a panel of indicators along
 * {@link io.petition.statistics.breakdown.Axis axes}: any fact's answer, what the host works out of it, or the period in which it falls
 * ({@link io.petition.statistics.breakdown.Grain}). It gives a {@link io.petition.statistics.breakdown.Cube}: cells that add up, along
 * fewer axes ({@code over}), into longer periods or wider groups ({@code mapping}), and up a
 * {@link io.petition.statistics.breakdown.Tree} ({@code rolledUp}), where each node is its children and its own.
 *
 * <p>For volume, a {@link io.petition.statistics.breakdown.FactBatch} holds millions of facts in a few bytes each and is asked again and again. It
 * is made once under a panel and axes: from objects ({@link io.petition.statistics.breakdown.BatchBuilder}), or from columns of the host's own
 * without an object for each fact ({@link io.petition.statistics.breakdown.BatchColumns}). Any breakdown of these indicators along these axes
 * gives the same cube of it that it gives of the objects, by whatever grain and in whatever period; for of objects too it counts columns that
 * it makes on the way. Batches add up, are sorted for speed, and are written as bytes. What is kept of a fact is its key along each axis, the
 * days that the indicators go by, the numbers that they add up, and its profile, which says how every one of them classes it: each column as
 * narrow as its values allow. Nothing else of the fact is there, so that a batch names nobody; and nothing can be asked of it under another
 * definition. No thread is started: who has several lends them with an {@link java.util.concurrent.Executor}.
 *
 * <p>{@link io.petition.statistics.breakdown.Trend} follows a figure over time, on the period before and on the year before;
 * {@link io.petition.statistics.breakdown.Change} takes apart what moved a share: the mix of groups, or the groups' own shares;
 * {@link io.petition.statistics.breakdown.Ranking} orders, with ties and with intervals beside the shares.
 */
@NullMarked
package io.petition.statistics.breakdown;

import org.jspecify.annotations.NullMarked;
