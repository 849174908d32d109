/**
 * Counting, without knowing any law.
 *
 * <p>{@link io.petition.time.When} is a date or an instant, and knows which. {@link io.petition.time.Period} is a
 * half-open stretch of days; {@link io.petition.time.Timeline} holds values that follow one another and refuses
 * overlaps. {@link io.petition.time.Span} is a length ("5 working days", "2 months") and
 * {@link io.petition.time.Counting} says how it is counted: whether the first day counts, how the last day rolls, what a
 * day off is.
 *
 * <p>{@link io.petition.time.WorkCalendar} answers which days are worked, by tables: every question costs one or two
 * look-ups ({@link io.petition.time.EpochDays} is the same without date objects). It is known for the years of its {@link io.petition.time.Horizon} and nowhere else: its own methods refuse a
 * day outside, {@link io.petition.time.ProvisionalCalendar} answers by the weekend rule and marks the answer
 * ({@link io.petition.time.Reckoned}). {@link io.petition.time.CalendarHistory} keeps the notices a calendar was made
 * of, so that it can be had as it was published on a past day.
 *
 * <p>This room uses {@code explain} only. It holds no number of days of any law and no holiday of any country.
 */
@NullMarked
package io.petition.time;

import org.jspecify.annotations.NullMarked;
