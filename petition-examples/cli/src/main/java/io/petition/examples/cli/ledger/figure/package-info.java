/**
 * The figures of a ledger: exact integers and fractions, rounded only where they are printed.
 * {@link io.petition.examples.cli.ledger.figure.Report} holds all of them; it is made once and shown as text, as JSON and
 * as a page.
 */
@NullMarked
package io.petition.examples.cli.ledger.figure;

import org.jspecify.annotations.NullMarked;
