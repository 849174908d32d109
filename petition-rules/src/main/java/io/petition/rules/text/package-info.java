/**
 * Text for people, in Chinese and English, by code.
 *
 * <p>{@link io.petition.rules.text.Texts} looks up the sentence of anything {@link io.petition.explain.Coded} and fills
 * its named places; {@link io.petition.rules.text.ConditionTexts} says a condition, and what decided it. Sentences live in the bundles beside this package and are never put together in code.
 */
@NullMarked
package io.petition.rules.text;

import org.jspecify.annotations.NullMarked;
