package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeId;
import io.petition.model.TrackId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event of a kind this version does not know: kept, reported as a finding, never lost, and written back as it was
 * read. Numbers are kept as the reader of JSON makes them: one that makes {@code double} of what has a point rounds it, so let
 * Jackson make {@code BigDecimal} of it ({@code USE_BIG_DECIMAL_FOR_FLOATS}).
 *
 * @param type what kind it says it is
 * @param content every other member: texts, numbers, booleans, nulls, lists and maps
 */
@JsonIgnoreProperties // lets it see its type, which every other event ignores
public record UnknownEvent(
        @JsonTypeId String type, @JsonAnyGetter Map<String, @Nullable Object> content) implements Event {
    static final String TYPE = "type";
    static final String ACT = "act";
    static final String TRACK = "track";

    public UnknownEvent {
        checkArgument(!type.isBlank(), "type: is blank; an event says of which kind it is");
        checkArgument(!EventNames.KNOWN.contains(type), "type: %s is known; make that event", type);
        checkArgument(!content.containsKey(TYPE), "content: has a member type; the type stands for itself");
        content = Trees.copy(content);
    }

    /** An event on a track of which nothing but its kind is known. */
    public static UnknownEvent on(TrackId track, String type) {
        return new UnknownEvent(type, Map.of(TRACK, track.value()));
    }

    /** From all its members, the type among them. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static UnknownEvent read(Map<String, @Nullable Object> members) {
        String type = Trees.text(members, TYPE)
                .orElseThrow(() -> new IllegalArgumentException("type: is missing; an event says of which kind it is"));
        Map<String, @Nullable Object> content = new LinkedHashMap<>(members);
        content.remove(TYPE);
        return new UnknownEvent(type, content);
    }

    /** The act it names; else its kind, for want of anything better. */
    @Override
    public ActKey act() {
        return ActKey.of(Trees.text(content, ACT).orElse(type));
    }

    /** The track it names, where it names one. */
    @Override
    public Optional<TrackId> onTrack() {
        return Trees.text(content, TRACK).map(TrackId::of);
    }
}
