/**
 * What a written name of an organ is read as, and why.
 *
 * <p>A directory resolves names by data alone. A {@link io.petition.authority.names.NameReader} goes further, and says each step: it follows organs that have
 * ended to whom carries them on, tells organs of one name apart by the day, and reads a slip of the pen within
 * {@link io.petition.authority.names.TypoBounds} of the host's, where exactly one name lies nearest. A
 * {@link io.petition.authority.names.NameReading} that is a reading, and no entry of the directory, is marked so.
 */
@NullMarked
package io.petition.authority.names;

import org.jspecify.annotations.NullMarked;
