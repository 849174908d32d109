package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.petition.explain.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of another schema than this version's, as it stands: an older one before it is lifted, or a later one, which is
 * kept and written back unchanged.
 *
 * @param schema its schema
 * @param content every other member of the line: texts, numbers, booleans, nulls, lists and maps
 */
public record RawLine(int schema, @JsonAnyGetter Map<String, @Nullable Object> content) implements Line {
    public RawLine {
        checkArgument(schema >= 0, "schema: %s is negative; schemas are numbered from 0, now %s", schema, SCHEMA);
        checkArgument(schema != SCHEMA, "schema: %s is the present one; read the line as Line", schema);
        checkArgument(
                !content.containsKey(SCHEMA_MEMBER), "content: has a member schema; the schema stands for itself");
        content = Trees.copy(content);
    }

    /** From all its members, the schema among them. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RawLine read(Map<String, @Nullable Object> members) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>(members);
        content.remove(SCHEMA_MEMBER);
        return new RawLine(schema(members), content);
    }

    /** The event as one that is not known, whatever its kind is called: in another schema it may mean something else. */
    @Override
    public Optional<Recorded> asRecorded() {
        return RawLines.recorded(this);
    }

    @Override
    public List<Finding> findings() {
        String code = schema > SCHEMA ? "line-of-later-schema" : "line-not-lifted";
        return ImmutableList.of(
                Finding.warning(code, Map.of("schema", Integer.toString(schema), "present", Integer.toString(SCHEMA))));
    }

    /** Every member of the line, in a copy that may be changed. */
    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put(SCHEMA_MEMBER, schema);
        members.putAll(Trees.thaw(content));
        return members;
    }

    /** As a number or as text: the reader of a type id hands it on as text. */
    private static int schema(Map<String, ? extends @Nullable Object> members) {
        Object stated = members.get(SCHEMA_MEMBER);
        Integer schema = stated == null ? null : Ints.tryParse(stated.toString());
        if (schema == null) {
            throw new IllegalArgumentException("schema: " + (stated == null ? "is missing" : stated)
                    + "; a line says in which schema it is written, a number from 0, now " + SCHEMA);
        }
        return schema;
    }
}
