package io.petition.examples.cli;

import com.google.common.collect.ImmutableMap;
import io.petition.explain.Coded;
import java.util.Map;

/** A question that cannot be read: which field, and what would mend it. */
final class BadInput extends Exception implements Coded {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final transient ImmutableMap<String, String> args;

    /**
     * Names a fault.
     *
     * @param field the option without its dashes, or the column
     * @param code the key of the sentence, which may use {@code field} beside the arguments
     */
    BadInput(String field, String code, Map<String, String> args) {
        super(code + " " + field + " " + args, null, false, false);
        this.field = field;
        this.code = code;
        this.args = ImmutableMap.<String, String>builder()
                .put("field", field)
                .putAll(args)
                .buildOrThrow();
    }

    String field() {
        return field;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Map<String, String> args() {
        return args;
    }
}
