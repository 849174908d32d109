/**
 * Regimes as content: law, calendars, procedures, texts; and what reads and speaks them.
 *
 * <p>{@link io.petition.rules.china} is the Chinese national regime, ready to use:
 * {@code ChinaRules.national()}. {@link io.petition.rules.io} reads the documented text formats and is the only place
 * that logs. {@link io.petition.rules.text} turns the codes of reasons, steps and findings into Chinese and English,
 * and {@link io.petition.rules.diagram} draws a procedure as a picture.
 */
@NullMarked
package io.petition.rules;

import org.jspecify.annotations.NullMarked;
