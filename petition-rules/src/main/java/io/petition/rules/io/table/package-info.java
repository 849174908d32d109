/**
 * Reads the tables of a host's territory and organs, CSV as RFC 4180 has it, into the types of core.
 *
 * <p>{@link io.petition.rules.io.table.RegionReader} reads lists of regions into a tree, {@link io.petition.rules.io.table.CodeHistoryReader} the history of
 * their codes, {@link io.petition.rules.io.table.OrganReader} the organs, their functions and the names under which they are written. The first line that is no
 * comment ({@code #}, only at the head) names the columns; a byte order mark is accepted. No row takes another with it: what cannot be used is a
 * finding with its file and line, and the rest is read. Readers are taken from the caller and neither opened nor closed here.
 */
@NullMarked
package io.petition.rules.io.table;

import org.jspecify.annotations.NullMarked;
