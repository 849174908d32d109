/**
 * The figures of a ledger, counted by the library. A row is a {@link io.petition.examples.cli.ledger.figure.LetterFact}, what it is asked
 * stands in {@link io.petition.examples.cli.ledger.figure.LetterFacts}, and
 * {@link io.petition.examples.cli.ledger.figure.LetterIndicators} defines every figure over that; a
 * {@link io.petition.examples.cli.ledger.figure.Ledger} breaks them down. Exact integers and fractions, rounded only where they are printed.
 * {@link io.petition.examples.cli.ledger.figure.Report} holds all of them; it is made once and shown as text, as JSON and
 * as a page.
 */
@NullMarked
package io.petition.examples.cli.ledger.figure;

import org.jspecify.annotations.NullMarked;
