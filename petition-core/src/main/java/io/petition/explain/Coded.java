package io.petition.explain;

import java.util.Map;

/**
 * Something that is shown to people by a code and named arguments. The sentence is looked up by {@link #code()} in the
 * language of the reader; {@link #args()} fills its {@code {name}} places. Dates are ISO, numbers plain.
 */
public interface Coded {
    /** The key of the text, for example {@code extension-over-bound}. */
    String code();

    /** The named arguments of the text; never personal data. */
    Map<String, String> args();
}
