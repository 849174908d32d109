package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableMap;
import io.petition.explain.Coded;
import java.util.Map;

/** The files cannot be read as a ledger at all: which file and column, and the remedy. */
public final class UnusableFiles extends Exception implements Coded {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String code;
    private final transient ImmutableMap<String, String> args;

    UnusableFiles(String file, String code, Map<String, String> args) {
        super(code + " " + file + " " + args);
        this.file = file;
        this.code = code;
        this.args = ImmutableMap.<String, String>builder()
                .putAll(args)
                .put("file", file)
                .buildOrThrow();
    }

    public String file() {
        return file;
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
