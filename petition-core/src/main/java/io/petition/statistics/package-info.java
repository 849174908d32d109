/**
 * Figures that add up in any order.
 *
 * <p>What is counted is a fact 统计事实, made once and kept: a {@link io.petition.statistics.CaseFact} for a matter, a
 * {@link io.petition.statistics.SubmissionFact} for each time somebody comes, an {@link io.petition.statistics.ActivityFact} for a call, a meeting, a visit. The
 * three are never added up: one matter may come five times. A fact holds no more than figures ask, and nothing that names who petitions.
 *
 * <p>A {@link io.petition.statistics.Classifier} makes the facts of a history, as of a day and, if asked, as known at another. Each term of a matter is then a
 * {@link io.petition.statistics.ClockFact} in exactly one {@link io.petition.statistics.ClockClass}, open and overdue among them, so that no rate can lose what
 * fits nowhere. {@link io.petition.statistics.Intake} says how it came in, {@link io.petition.statistics.Place} where it belongs,
 * {@link io.petition.statistics.Outcome} what became of it: closed, found in order from above, and settled in fact are three things. A host whose matters
 * lie in a table builds facts without a history.
 *
 * <p>{@link io.petition.statistics.CaseFacts}, {@link io.petition.statistics.SubmissionFacts} and {@link io.petition.statistics.ActivityFacts} are the names in
 * which conditions on facts are written. What a fact does not know is not known to a condition either: it is neither yes nor no, and a figure shows how
 * many those are. A body that nobody rated while there was time is "window lapsed", which is neither satisfied nor dissatisfied.
 *
 * <p>Of the rooms within, {@code indicator} defines what is counted and counts it; {@code breakdown} cuts it along axes, up trees and over time,
 * of objects or, for volume, of columns; {@code publication} hides what is small before it is published. What became of the facts behind a past report, {@link io.petition.statistics.Revision} tells record by record.
 */
@NullMarked
package io.petition.statistics;

import org.jspecify.annotations.NullMarked;
