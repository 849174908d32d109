/** Files of stored histories: many matters in one file, a line an event, the lines of one matter anywhere among the others. */
@NullMarked
package io.petition.examples.cli.history;

import org.jspecify.annotations.NullMarked;
