/**
 * Numbered programs, each short enough to read at one sitting. Read them in order.
 *
 * <ol>
 *   <li>{@link io.petition.examples.quickstart.A1ComputeDeadline}: one date, and every step that led to it.
 *   <li>{@link io.petition.examples.quickstart.A2RunAMatter}: a matter as a host runs it; a refusal with all its reasons;
 *       what is allowed, what is owed, why.
 *   <li>{@link io.petition.examples.quickstart.A3ReplayAHistory}: a stored history that lacks an act gives findings, and
 *       a clock that says why it did not start.
 *   <li>{@link io.petition.examples.quickstart.A4CalendarVersions}: what the calendar said on a past day, and what nobody
 *       can know yet.
 *   <li>{@link io.petition.examples.quickstart.A5AskTheLaw}: the editions, their terms, and the three ways in which the
 *       answer is not a number of days.
 *   <li>{@link io.petition.examples.quickstart.A6StopTheClock}: a pause with what is left, a lawful extension, one that came
 *       too late, and the last day to act.
 *   <li>{@link io.petition.examples.quickstart.A7WhatIsDue}: the week's list out of any number of clocks, and which dates move
 *       when the calendar does.
 *   <li>{@link io.petition.examples.quickstart.A8LocalRules}: local rules compared with the law value by value; laid, or
 *       refused.
 *   <li>{@link io.petition.examples.quickstart.A9ProveTheRecord}: events linked to one another; one tampered with and found out,
 *       one person erased and no link broken.
 *   <li>{@link io.petition.examples.quickstart.A10WhoSeesWhat}: an accusation and an appeal, as the organ they are about, the
 *       petitioner and a stranger see them.
 *   <li>{@link io.petition.examples.quickstart.A11AskByCode}: a code that tells nothing personal, issued and looked up.
 *   <li>{@link io.petition.examples.quickstart.A12CountMatters}: from histories to a figure that says what it counts, by county and
 *       month, and beside the year before.
 *   <li>{@link io.petition.examples.quickstart.A13CountInColumns}: the facts of answering organs in columns, kept as bytes and asked
 *       again; groups put together, and which neighbours in an order differ.
 * </ol>
 *
 * <p>Nothing here reads a clock: every date is written down. What a program prints is kept beside its test, word for
 * word.
 */
@NullMarked
package io.petition.examples.quickstart;

import org.jspecify.annotations.NullMarked;
