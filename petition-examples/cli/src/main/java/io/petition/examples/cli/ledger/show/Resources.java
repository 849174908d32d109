package io.petition.examples.cli.ledger.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is built into the page. */
final class Resources {
    private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

    private Resources() {}

    /** The library of charts, as its package holds it. */
    static String charts() {
        return script(read(CHARTS));
    }

    /** What draws this page's charts. */
    static String drawing() {
        return script(read("page.js"));
    }

    static String style() {
        return read("page.css");
    }

    /** Inside a script, what would end it may not stand: an equal spelling takes its place. */
    static String script(String source) {
        return source.replace("</", "<\\/").replace("<!--", "<\\!--");
    }

    private static String read(String resource) {
        String path = resource.startsWith("/") ? resource : "/io/petition/examples/cli/ledger/" + resource;
        try (InputStream bytes = Resources.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalStateException(
                        "resource: " + path + " is missing; the jar was taken apart or built without it");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
