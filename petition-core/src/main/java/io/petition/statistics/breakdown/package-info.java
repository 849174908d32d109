/**
 * Figures broken down, compared and ranked.
 *
 * <p>A {@link io.petition.statistics.breakdown.Breakdown} counts a panel of indicators along
 * {@link io.petition.statistics.breakdown.Axis axes}: any fact's answer, what the host works out of it, or the period in which it falls
 * ({@link io.petition.statistics.breakdown.Grain}). It gives a {@link io.petition.statistics.breakdown.Cube}: cells that add up, along
 * fewer axes ({@code over}), into longer periods or wider groups ({@code mapping}), and up a
 * {@link io.petition.statistics.breakdown.Tree} ({@code rolledUp}), where each node is its children and its own.
 *
 * <p>{@link io.petition.statistics.breakdown.Trend} follows a figure over time, on the period before and on the year before;
 * {@link io.petition.statistics.breakdown.Change} takes apart what moved a share: the mix of groups, or the groups' own shares;
 * {@link io.petition.statistics.breakdown.Ranking} orders, with ties and with intervals beside the shares.
 */
@NullMarked
package io.petition.statistics.breakdown;

import org.jspecify.annotations.NullMarked;
