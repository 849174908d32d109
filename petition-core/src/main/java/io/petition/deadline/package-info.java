/**
 * Clocks: a budget of time, started, paused, extended, stopped.
 *
 * <p>{@link io.petition.deadline.Milestone}s are moments in a matter's life; a rule of law names those that start, stop,
 * pause, resume and extend its clock. A {@link io.petition.deadline.Clock} is the ledger of one term for one
 * {@link io.petition.deadline.Scope}: what happened to it, and no date that could be wrong. A host makes one by hand for a
 * question about a date alone ({@code Clock.started}); a matter's clocks are made from its milestones.
 * {@link io.petition.deadline.Deadlines} reckons a {@link io.petition.deadline.Deadline} from it, with the steps on
 * request, and says how it stands as of any time ({@link io.petition.deadline.DeadlineStatus}).
 * {@link io.petition.deadline.Extensions} says whether a further extension
 * is within its bound, and every reason if it is not; whether the term still runs is the lifecycle's question.
 *
 * <p>The arithmetic, once for every regime: the day of the starting milestone is counted or not as the rule of counting
 * says; the days of a pause, its first and its last included, are skipped, also inside an extension; an extension
 * lengthens the budget; the end rolls once, last. While a clock stands still it has no due date.
 *
 * <p>This room uses {@code law}, {@code condition}, {@code time} and {@code explain}, and never sees an event.
 */
@NullMarked
package io.petition.deadline;

import org.jspecify.annotations.NullMarked;
