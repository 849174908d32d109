package io.petition.explain;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;

/**
 * The source a value or an answer rests on 依据: an instrument and the provision in it.
 *
 * @param instrument the instrument's own name, for example {@code 信访工作条例}
 * @param article the provision, for example {@code 34} or {@code 31(6)}; empty when the whole instrument is meant
 * @param source where the text was published, if it is known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Citation(String instrument, String article, Optional<String> source) {
    public Citation {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(source, "source");
        checkArgument(!instrument.isBlank(), "instrument: is blank; name the instrument the value comes from");
    }

    public static Citation of(String instrument, String article) {
        return new Citation(instrument, article, Optional.empty());
    }

    /** One line for logs and error messages; text for people is made by the regime's texts. */
    @Override
    public String toString() {
        return article.isEmpty() ? instrument : instrument + " " + article;
    }
}
