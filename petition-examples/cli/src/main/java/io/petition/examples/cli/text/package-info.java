/** The sentences of the library and of the command. */
@NullMarked
package io.petition.examples.cli.text;

import org.jspecify.annotations.NullMarked;
