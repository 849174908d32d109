package io.petition.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was learnt about a matter 工作札记: about the matter alone, never about a person's temper, habits or opinions.
 *
 * @param category its kind, for finding like matters later
 * @param cause what caused it 成因
 * @param difficulty what makes it hard 难点
 * @param path what was tried 路径
 * @param key what solved it 化解关键
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record JournalEntry(
        Optional<Category> category,
        Optional<String> cause,
        Optional<String> difficulty,
        Optional<String> path,
        Optional<String> key) {
    public JournalEntry {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(difficulty, "difficulty");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(key, "key");
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    public static final class Builder extends JournalEntryBuilder {
        Builder() {}
    }
}
