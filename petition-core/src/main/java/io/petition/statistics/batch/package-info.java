/**
 * Facts in columns, for volume: millions of facts held in a few bytes each, and asked again and again.
 *
 * <p>A {@link io.petition.statistics.batch.FactBatch} is made once under a panel and the axes by which it will be broken down: from
 * objects ({@link io.petition.statistics.batch.BatchBuilder}), or from columns of the host's own without an object for each fact
 * ({@link io.petition.statistics.batch.BatchColumns}). Then any {@link io.petition.statistics.breakdown.Breakdown} of these indicators along
 * these axes can be asked of it and gives the same {@link io.petition.statistics.breakdown.Cube} that it gives of the objects, by whatever
 * grain and in whatever period. Batches of one panel add up, are sorted for speed, and are written as bytes
 * ({@link io.petition.statistics.batch.FactBatch#toBytes} says in what form).
 *
 * <p>What is kept of a fact: its key along each axis, the days that the indicators go by, the numbers that they add up, and its
 * {@link io.petition.statistics.profile.Profiles profile}, which says how every one of them classes it. Each column is as narrow as its
 * values allow. Nothing else of the fact is there, so that a batch names nobody; and nothing can be asked of it under another definition.
 *
 * <p>No thread is started: who has several lends them with an {@link java.util.concurrent.Executor}.
 */
@NullMarked
package io.petition.statistics.batch;

import org.jspecify.annotations.NullMarked;
