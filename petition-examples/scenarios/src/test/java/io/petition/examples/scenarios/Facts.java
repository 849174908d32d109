package io.petition.examples.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Figures known of data that are not shipped. */
final class Facts {
    private final Properties figures = new Properties();

    Facts(String resource) throws IOException {
        try (InputStream bytes = Facts.class.getResourceAsStream(resource)) {
            figures.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
    }

    int count(String name) {
        return Integer.parseInt(text(name));
    }

    String text(String name) {
        return figures.getProperty(name);
    }
}
