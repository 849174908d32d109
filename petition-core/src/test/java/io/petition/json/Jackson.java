package io.petition.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The two lines of Jackson as a host finds them: nothing of ours is registered, no feature is changed. */
public enum Jackson {
    /** With the two standard modules that this line needs for optionals and times. */
    TWO {
        @Override
        public String write(Object value) {
            try {
                return OLD.writeValueAsString(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            try {
                return OLD.readValue(json, type);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public <T> T convert(Object value, Class<T> type) {
            return OLD.convertValue(value, type);
        }
    },
    /** As it is. */
    THREE {
        @Override
        public String write(Object value) {
            return NEW.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return NEW.readValue(json, type);
        }

        @Override
        public <T> T convert(Object value, Class<T> type) {
            return NEW.convertValue(value, type);
        }
    };

    private static final JsonMapper OLD = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

    private static final tools.jackson.databind.json.JsonMapper NEW =
            tools.jackson.databind.json.JsonMapper.builder().build();

    public abstract String write(Object value);

    public abstract <T> T read(String json, Class<T> type);

    public abstract <T> T convert(Object value, Class<T> type);

    /** To compare texts without regard to the order of members. */
    public static JsonNode tree(String json) {
        try {
            return OLD.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
