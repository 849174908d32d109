/**
 * Clocks: a budget of time, started, paused, extended, stopped.
 *
 * <p>{@link io.petition.deadline.Milestone}s are moments in a matter's life; a rule of law names those that start, stop,
 * renew, pause, resume and extend its clock, hand it on or let it fall away. A {@link io.petition.deadline.Clock} is the
 * ledger of one term for one {@link io.petition.deadline.Scope}: its {@link io.petition.deadline.ClockEntry lines} say what
 * happened to it, and hold no date that could be wrong. A host makes one by hand for a question about a date alone
 * ({@code Clock.started}); a matter's clocks are made from its milestones. {@link io.petition.deadline.Deadlines} reckons a
 * {@link io.petition.deadline.Deadline} from it, with the steps on request, says how it stands as of any time
 * ({@link io.petition.deadline.DeadlineStatus}) and what is left of its budget
 * ({@link io.petition.deadline.Remaining}), and reckons back to the last start that still ends by a day.
 * {@link io.petition.deadline.Extensions} says whether a further extension (a {@link io.petition.deadline.Grant}) is within
 * its bound, and every reason if it is not; whether the matter still runs is the lifecycle's question.
 *
 * <p>For many clocks: {@link io.petition.deadline.Agenda} lists what is due in a stretch of days, and
 * {@link io.petition.deadline.Projection} says what becomes of each under another calendar or another law
 * ({@link io.petition.deadline.Change}). Local rules are laid over an edition in {@code deadline.overlay}.
 *
 * <p>The arithmetic, once for every regime: the day of the starting milestone is counted or not as the rule of counting
 * says; the days of a pause, its first and its last included, are skipped, also inside an extension; an extension
 * lengthens the budget; the end rolls once, last, and the last day ends at midnight or when the desk closes. Hours run to
 * the minute and never roll; hours of service run while the desk is open. While a clock stands still without a known end
 * it has no due date.
 *
 * <p>The laws, whatever the rule: lines may be learnt in any order; pauses that overlap count once, and on one ground are one
 * pause; a pause only ever gives time; what comes when the end has passed heals nothing; what came when all was over moves
 * nothing. What the rule does not allow is not dropped in silence: it becomes a finding of the deadline.
 *
 * <p>This room uses {@code law}, {@code condition}, {@code time} and {@code explain}, and never sees an event.
 */
@NullMarked
package io.petition.deadline;

import org.jspecify.annotations.NullMarked;
