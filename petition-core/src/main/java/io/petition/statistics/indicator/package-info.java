/**
 * Indicators 指标, and what facts come to under them.
 *
 * <p>An {@link io.petition.statistics.indicator.Indicator} is a value: a key with a version, what it counts
 * ({@link io.petition.statistics.indicator.Measure}: a share, a sum, a spread of days, or what other indicators come to
 * together), of which facts, and by which of their days they belong to a period. Its conditions are
 * {@link io.petition.condition.Condition}s over one kind of fact, so that it prints, compares and is linted
 * ({@link io.petition.statistics.indicator.IndicatorLint}, told by a
 * {@link io.petition.statistics.indicator.Course} what the milestones of a regime mean).
 *
 * <p>A {@link io.petition.statistics.indicator.Panel} counts facts under several indicators at once and gives a
 * {@link io.petition.statistics.indicator.Tally}: whole numbers that add up in any order, on any machine
 * ({@link io.petition.statistics.indicator.Tally#plus}). Of a tally an indicator gives its
 * {@link io.petition.statistics.indicator.Figure}: a {@link io.petition.statistics.indicator.Rate} is a fraction until it is
 * printed, a {@link io.petition.statistics.indicator.Histogram} holds every number of days so that a median is exact.
 *
 * <p>A regime holds its indicators as an {@link io.petition.statistics.indicator.IndicatorBook}.
 *
 * <p>Nothing is dropped in silence. Of the facts that an indicator is about, each is in exactly one class: it counts, it is in
 * the denominator alone, it stands outside it (paused, conditional, not rated, under the name that the indicator gives), what is
 * asked of it is not known, or it has no day by which it would belong to a period. A figure shows them all. Where two definitions
 * differ, {@link io.petition.statistics.indicator.Difference} names the facts that they count differently.
 */
@NullMarked
package io.petition.statistics.indicator;

import org.jspecify.annotations.NullMarked;
