/**
 * One small closed language for every rule that asks "does this hold?".
 *
 * <p>A {@link io.petition.condition.Fact} is a named, typed question to a subject whose answer may be unknown. A
 * {@link io.petition.condition.Condition} is built from facts by {@code all}, {@code any}, {@code not}, {@code is},
 * {@code in}, {@code atLeast}, {@code between} and {@code known}, and is three-valued:
 * {@link io.petition.condition.Truth}. A {@link io.petition.condition.Verdict} also names the facts that decided. For
 * many subjects a condition compiles to a plain predicate, {@code holds()}. Guards of the lifecycle and the reach of
 * terms are conditions; so will be routing grounds, triggers and indicators.
 *
 * <p>Conditions are values: they compare, hash and print. What one prints, a
 * {@link io.petition.condition.Vocabulary} reads again, so that a regime can keep them in a file; its
 * {@link io.petition.condition.Reading} is the condition or every fault of the text. Two conditions that say the same in
 * other words have one {@code canonical()} form, and {@code lint()} finds what can never hold, always holds or stands
 * twice. Sentences for people are made beside the texts of the rules.
 *
 * <p>The room uses {@code explain} only, and must not grow into a programming language: no arithmetic, no variables, no
 * call of one condition by another's name.
 */
@NullMarked
package io.petition.condition;

import org.jspecify.annotations.NullMarked;
