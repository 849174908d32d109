/**
 * One small closed language for every rule that asks "does this hold?".
 *
 * <p>A {@link io.petition.condition.Fact} is a named, typed question to a subject whose answer may be unknown. A
 * {@link io.petition.condition.Condition} is built from facts by {@code all}, {@code any}, {@code not}, {@code is},
 * {@code in} and {@code known}, and is three-valued: {@link io.petition.condition.Truth}. A
 * {@link io.petition.condition.Verdict} also names the facts that decided. Guards of the lifecycle and the reach of
 * terms are conditions; so will be routing grounds, triggers and indicators.
 *
 * <p>Conditions are values: they compare, hash and print. The room uses {@code explain} only, and must not grow into a
 * programming language.
 */
@NullMarked
package io.petition.condition;

import org.jspecify.annotations.NullMarked;
