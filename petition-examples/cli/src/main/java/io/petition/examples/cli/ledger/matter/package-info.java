/**
 * From letters to what is owed. {@link io.petition.examples.cli.ledger.matter.Histories} makes events of what a row says
 * and of nothing else; {@link io.petition.examples.cli.ledger.matter.Judge} replays them through the library and asks
 * what is owed. No acceptance is made up, and a published reply is never taken for an answer.
 */
@NullMarked
package io.petition.examples.cli.ledger.matter;

import org.jspecify.annotations.NullMarked;
