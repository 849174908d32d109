/** Rows of CSV files, read so that a broken row does not take the rest with it. */
@NullMarked
package io.petition.examples.cli.csv;

import org.jspecify.annotations.NullMarked;
