/**
 * Every figure counted a second time, by a database that shares nothing with this library.
 *
 * <p>{@link io.petition.rules.oracle.Invented} makes facts, {@link io.petition.rules.oracle.Column} says what of them stands in plain
 * columns, {@link io.petition.rules.oracle.Oracle} puts the question of each indicator to the database, in SQL written by hand from
 * what its source says (one file each, beside these tests among the resources, and a README), and
 * {@link io.petition.rules.oracle.Answers} holds the numbers that either side comes to. The same is asked of generated histories, and of
 * two real mailboxes ({@link io.petition.rules.oracle.Mailbox}) where they are at hand.
 */
@NullMarked
package io.petition.rules.oracle;

import org.jspecify.annotations.NullMarked;
