package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.explain.Citation;
import io.petition.explain.Coded;
import java.util.List;
import java.util.Map;

/**
 * One sentence of a report: its code, what fills it, and what it rests on. The words stand in the bundle
 * {@code scenarios} beside this class.
 *
 * @param depth how far it is set in: 0 for a heading, 1 for what stands under it, 2 for what explains that
 * @param code the key of the text
 * @param args the named arguments of the text
 * @param citations the provisions it rests on
 */
record Line(int depth, String code, Map<String, String> args, List<Citation> citations) implements Coded {
    Line {
        args = ImmutableMap.copyOf(args);
        citations = ImmutableList.copyOf(citations);
    }

    /** A heading with its arguments: a name, a value, a name, a value. */
    static Line heading(String code, Object... namesAndValues) {
        return of(0, code, namesAndValues);
    }

    /** What stands under a heading. */
    static Line item(String code, Object... namesAndValues) {
        return of(1, code, namesAndValues);
    }

    /** What explains an item. */
    static Line detail(String code, Object... namesAndValues) {
        return of(2, code, namesAndValues);
    }

    private static Line of(int depth, String code, Object... namesAndValues) {
        ImmutableMap.Builder<String, String> args = ImmutableMap.builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            args.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return new Line(depth, code, args.buildOrThrow(), ImmutableList.of());
    }

    Line citing(List<Citation> sources) {
        return new Line(depth, code, args, sources);
    }
}
