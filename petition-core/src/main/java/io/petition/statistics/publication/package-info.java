/**
 * Figures for the public, from which nobody can be told apart.
 *
 * <p>A {@link io.petition.statistics.publication.Publication} of an indicator along an axis hides every cell in which a number is small,
 * and then as many more as it takes that none of the hidden can be had by subtracting what is shown from a sum that is shown. It is a
 * table, or a refusal where no such table is left. Tables of several months and of their quarter can be subtracted from one another: asked
 * for as a series, what is hidden in one is hidden in all. What was published before, or elsewhere, it does not know. A breakdown by two axes at once is published only if no cell of it is small: there is
 * no plain rule for hiding in both directions, and what is asked for can be asked one axis at a time.
 */
@NullMarked
package io.petition.statistics.publication;

import org.jspecify.annotations.NullMarked;
