/**
 * Laying local rules over an edition, after every value was compared with what it replaces.
 *
 * <p>{@link io.petition.deadline.overlay.Overlays#lay} takes a regime and an {@link io.petition.law.Overlay} and gives an
 * {@link io.petition.deadline.overlay.Overlaid}: the regime with a new edition for the time in which the overlay is in force,
 * or every value that is looser than the law and names no authority for it. Either way a
 * {@link io.petition.deadline.overlay.TermComparison} says of each term how it compares, aspect by aspect:
 * {@link io.petition.deadline.overlay.Aspect} and {@link io.petition.deadline.overlay.Strictness}. Lengths of different units are
 * compared by reckoning both from every day of the published calendar, so that "tighter" is proved and "it depends" has
 * a day that shows it.
 *
 * <p>Tighter and looser are seen from the petitioner: an organ's shorter term is tighter, a petitioner's shorter window is
 * looser.
 */
@NullMarked
package io.petition.deadline.overlay;

import org.jspecify.annotations.NullMarked;
