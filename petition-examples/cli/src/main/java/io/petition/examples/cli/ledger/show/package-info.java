/**
 * A report for people and for programs. {@link io.petition.examples.cli.ledger.show.Story} says what is told, as
 * {@link io.petition.examples.cli.ledger.show.Section}s of {@link io.petition.examples.cli.ledger.show.Phrase}s that are
 * spoken in a language only when they are shown; {@link io.petition.examples.cli.ledger.show.TextReport} and
 * {@link io.petition.examples.cli.ledger.show.Page} show the same story, and
 * {@link io.petition.examples.cli.ledger.show.JsonReport} the same figures.
 */
@NullMarked
package io.petition.examples.cli.ledger.show;

import org.jspecify.annotations.NullMarked;
