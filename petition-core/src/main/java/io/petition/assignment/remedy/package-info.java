/**
 * Who reviews whose opinion 复查、复核机关.
 *
 * <p>{@link io.petition.assignment.remedy.Reviews} look for it by the rules of a regime and the superiors of a directory; the answer is a
 * {@link io.petition.assignment.remedy.Reviewers}: one organ, a choice of two and whose it is, half of one, or nobody and why. Whoever gave an opinion in the matter
 * before, and whoever stands below them, never reviews it.
 */
@NullMarked
package io.petition.assignment.remedy;

import org.jspecify.annotations.NullMarked;
