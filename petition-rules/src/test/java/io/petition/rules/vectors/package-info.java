/**
 * The conformance vectors: how they are made, and how this library is held against them.
 *
 * <p>The format is described for every language in {@code README.md} beside the files, which are resources of this module
 * ({@code io/petition/rules/vectors}). {@link io.petition.rules.vectors.Vector} is one question with its answer and
 * {@link io.petition.rules.vectors.VectorFile} a file of them.
 *
 * <p>Two sources give the answers, and the code under test is neither.
 * {@link io.petition.rules.vectors.HandRows} and {@link io.petition.rules.vectors.OverlayRows} were reckoned by hand. All others come from
 * {@link io.petition.rules.vectors.DayWalk}, which looks at one day after the other, over its own table of days
 * ({@link io.petition.rules.vectors.DayTable}) and its own table of terms
 * ({@link io.petition.rules.vectors.EditionTable}); a test proves that it touches nothing of the library.
 * {@link io.petition.rules.vectors.VectorMaker} asks it, for every {@link io.petition.rules.vectors.Boundary} of every
 * term, and {@link io.petition.rules.vectors.VectorFilesTest} holds the shipped files to what is made, or writes them anew.
 *
 * <p>{@link io.petition.rules.vectors.Library} is the only class here that knows the library: who ports the vectors writes
 * that class and nothing else.
 */
@NullMarked
package io.petition.rules.vectors;

import org.jspecify.annotations.NullMarked;
