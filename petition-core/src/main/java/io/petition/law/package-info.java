/**
 * What the rule says, since when, and on whose authority.
 *
 * <p>A {@link io.petition.law.Dated} value has a period of validity, its sources and a
 * {@link io.petition.law.Standing}: what no source confirms is marked so. An {@link io.petition.law.Edition} is one
 * version of an instrument as data: its {@link io.petition.law.TermRule}s by {@link io.petition.law.TermKey} (how long:
 * {@link io.petition.law.Length}; on whom: {@link io.petition.law.Holder}; with what effect:
 * {@link io.petition.law.LegalEffect}; how far it may be extended: {@link io.petition.law.ExtensionBound}), the
 * {@link io.petition.law.MatterClass}es it knows, and what it states to have no term
 * ({@link io.petition.law.NoTerm}). Asking an edition for a term gives a typed {@link io.petition.law.TermLookup}:
 * a rule, "no statutory term", or "none in this edition". A {@link io.petition.law.Regime} joins the editions on a
 * timeline with the rules of counting, the calendar and the zone; higher rooms add their own parts to it by
 * {@link io.petition.law.PartKey}. An {@link io.petition.law.Overlay} holds what local or sectoral rules change in an edition.
 * Which matters a term reaches is a condition over {@link io.petition.law.TermFacts}, in the words of its vocabulary.
 *
 * <p>This room uses {@code explain}, {@code time} and {@code condition}. It knows kinds of values and no value: every
 * number of days is in a regime.
 */
@NullMarked
package io.petition.law;

import org.jspecify.annotations.NullMarked;
