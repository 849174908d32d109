/**
 * Reads the resources of a regime into the types of core.
 *
 * <p>{@link io.petition.rules.io.CalendarReader} reads the notices of a work calendar. A file that cannot be used is
 * refused with a {@link io.petition.rules.io.RuleFormatException}, which lists all that is wrong with it, each fault
 * with its line, the field, what stands there and what to write instead: a person mends a file once, not once per fault.
 *
 * <p>The format of a file is specified at its own head, beside its sources. This is the only place of the rules that
 * logs, and it logs at debug only. It takes readers from its caller and opens nothing itself.
 */
@NullMarked
package io.petition.rules.io;

import org.jspecify.annotations.NullMarked;
