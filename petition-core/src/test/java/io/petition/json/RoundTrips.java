package io.petition.json;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of every value that a host stores or sends. */
public final class RoundTrips {
    private RoundTrips() {}

    /** Both lines of Jackson write the same, and each reads what either wrote as an equal value. */
    public static <T> void check(T value, Class<T> type) {
        for (Jackson writer : Jackson.values()) {
            String json = writer.write(value);
            assertThat(Jackson.tree(json))
                    .as("what %s writes of %s", writer, value)
                    .isEqualTo(Jackson.tree(Jackson.TWO.write(value)));
            for (Jackson reader : Jackson.values()) {
                assertThat(reader.read(json, type))
                        .as("%s reads %s", reader, json)
                        .isEqualTo(value);
            }
        }
    }
}
