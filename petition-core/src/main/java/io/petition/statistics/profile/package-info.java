/**
 * Facts classed under many indicators at once.
 *
 * <p>The indicators of a panel ask much the same of a fact. {@link io.petition.statistics.profile.Profiles} asks each question once and
 * gives facts that answer all of them alike one number, their profile: what the indicators make of it is worked out for the first such
 * fact alone. A {@link io.petition.statistics.breakdown.Breakdown} counts objects by it, a
 * {@link io.petition.statistics.batch.FactBatch} keeps it in a column. How an indicator classes a fact is said elsewhere, by its
 * {@link io.petition.statistics.indicator.Counter}, and nothing here says it again.
 */
@NullMarked
package io.petition.statistics.profile;

import org.jspecify.annotations.NullMarked;
