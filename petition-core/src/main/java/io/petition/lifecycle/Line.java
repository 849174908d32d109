package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.petition.explain.Finding;
import java.util.List;
import java.util.Optional;

/**
 * One line of a stored history: a {@link Recorded} event in the present schema, or a {@link RawLine} of another one.
 * Read a stored line as this type, lift what is older with {@link Upcasters}, and fold what {@link #asRecorded} gives:
 *
 * <pre>{@code
 * Line line = mapper.readValue(text, Line.class);
 * if (line instanceof RawLine raw) {
 *     line = mapper.convertValue(upcasters.lift(raw), Line.class);
 * }
 * }</pre>
 */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = Line.SCHEMA_MEMBER,
        visible = true,
        defaultImpl = RawLine.class)
@JsonSubTypes(@JsonSubTypes.Type(value = Recorded.class, name = "" + Line.SCHEMA))
public sealed interface Line permits Recorded, RawLine {
    /**
     * The schema of the lines that this version writes. It grows by one whenever a member is added to a known event or
     * changes its meaning; a new kind of event needs no new schema, for it is kept as an {@link UnknownEvent}.
     */
    int SCHEMA = 1;

    /** The member of a line that holds its schema. */
    String SCHEMA_MEMBER = "schema";

    /** The schema in which the line is written. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    int schema();

    /** What to fold; empty where the line does not even say of which matter, which version and on what occasion. */
    Optional<Recorded> asRecorded();

    /** What is to be noticed about the line; nothing where it is in the present schema. */
    List<Finding> findings();
}
