/**
 * The Chinese national regime: two editions of one body of law, its calendar, its rules of counting.
 *
 * <p>Start at {@link io.petition.rules.china.ChinaRules#national()}. {@link io.petition.rules.china.Cn2022} is the
 * Regulation on Petition Work 信访工作条例 (in force from 2022-05-01), {@link io.petition.rules.china.Cn2005} the
 * Regulation on Letters and Visits 信访条例 (2005-05-01 to 2022-04-30), both read article by article from the published
 * texts. {@link io.petition.rules.china.ChinaCounting} holds the rules of counting since 1987,
 * {@link io.petition.rules.china.ChinaCalendar} the official calendars 2007–2026 with their notices.
 * {@link io.petition.rules.china.Terms} and {@link io.petition.rules.china.Milestones} are the keys, and
 * {@link io.petition.rules.china.ChinaProcedures} says which act is whose, from which stage to which.
 *
 * <p>Articles are written {@code 34}, a paragraph of one {@code 23-3}, an item of one {@code 31(6)}.
 *
 * <p>Three readings are no words of the regulations and carry their mark: a term in 日 is counted in days of the
 * calendar, because the text says 工作日 where it means working days (once, in art. 23); an end on a day off moves to the
 * next working day, by analogy with the civil law; a matter stays under the edition in force when it was registered.
 */
@NullMarked
package io.petition.rules.china;

import org.jspecify.annotations.NullMarked;
