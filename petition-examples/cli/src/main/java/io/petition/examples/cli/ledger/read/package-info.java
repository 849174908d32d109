/**
 * From files to letters. An {@link io.petition.examples.cli.ledger.read.Input} is where files come from; a
 * {@link io.petition.examples.cli.ledger.read.TableReader} hands out their rows by column name;
 * {@link io.petition.examples.cli.ledger.read.CaseReader} makes letters of them, and
 * {@link io.petition.examples.cli.ledger.read.DirectoryReader} the organs that their names stand for. Everything wrong
 * is a finding of a {@link io.petition.examples.cli.ledger.read.Kind}, with file and line; no row is lost.
 */
@NullMarked
package io.petition.examples.cli.ledger.read;

import org.jspecify.annotations.NullMarked;
