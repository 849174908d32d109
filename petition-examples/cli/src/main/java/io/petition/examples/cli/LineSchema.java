package io.petition.examples.cli;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.Line;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.UnknownEvent;
import io.petition.time.Span;
import io.petition.time.When;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of a line of a stored history, made from the types: an object has its components and no other member,
 * and what is optional may be absent. An event of a kind that is not known may hold anything.
 */
final class LineSchema implements CustomDefinitionProviderV2 {
    private static final String TYPE = "type";

    static ObjectNode generate() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES,
                        Option.FLATTENED_OPTIONALS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(new JacksonModule(
                        JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE,
                        JacksonOption.SKIP_SUBTYPE_LOOKUP,
                        JacksonOption.IGNORE_TYPE_INFO_TRANSFORM));
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(new LineSchema())
                .withPropertySorter(Comparator.comparingInt(member -> 0)) // as declared
                .withSubtypeResolver((declared, context) -> members(declared.getErasedType()).stream()
                        .map(member -> context.getTypeContext().resolveSubtype(declared, member))
                        .toList());
        config.forFields().withRequiredCheck(field -> field.getRawMember().getType() != Optional.class);
        return new SchemaGenerator(config.build()).generateSchema(Recorded.class);
    }

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType declared, SchemaGenerationContext context) {
        Class<?> type = declared.getErasedType();
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        if (type == When.class) {
            ArrayNode forms = node.putArray("anyOf");
            Stream.of("date", "date-time")
                    .forEach(format -> forms.addObject().put(TYPE, "string").put("format", format));
            return new CustomDefinition(node, DefinitionType.STANDARD, AttributeInclusion.NO);
        }
        if (type == UnknownEvent.class) {
            ObjectNode kind = node.put(TYPE, "object").putObject("properties").putObject(TYPE);
            ArrayNode known = kind.put(TYPE, "string").putObject("not").putArray("enum");
            members(Event.class).stream()
                    .flatMap(member -> name(member).stream())
                    .forEach(known::add);
            node.putArray("required").add(TYPE);
            return new CustomDefinition(node, DefinitionType.STANDARD, AttributeInclusion.NO);
        }
        if (type == Correction.Replaced.class) {
            // An event within an event would be followed without end: of the one that takes another's place only its
            // kind is asked.
            ObjectNode properties = node.put(TYPE, "object").putObject("properties");
            properties.putObject(TYPE).put("const", name(type).orElseThrow());
            ObjectNode event = properties.putObject("event");
            event.put(TYPE, "object").putObject("properties").putObject(TYPE).put(TYPE, "string");
            event.putArray("required").add(TYPE);
            node.putArray("required").add(TYPE).add("event");
            node.put("additionalProperties", false);
            return new CustomDefinition(node, DefinitionType.STANDARD, AttributeInclusion.NO);
        }
        if (isText(type)) {
            node.put(TYPE, "string").put("pattern", type == Span.class ? spans() : "\\S");
            return new CustomDefinition(node, DefinitionType.INLINE, AttributeInclusion.YES);
        }
        if (type == Recorded.class) {
            return new CustomDefinition(
                    with(Line.SCHEMA_MEMBER, declared, context, tag -> tag.put("const", Line.SCHEMA)));
        }
        return name(type)
                .map(name -> new CustomDefinition(with(TYPE, declared, context, tag -> tag.put("const", name))))
                .orElse(null);
    }

    private interface Tag {
        void say(ObjectNode property);
    }

    /** The components of a record, and before them a member that says what it is. */
    private ObjectNode with(String member, ResolvedType declared, SchemaGenerationContext context, Tag tag) {
        ObjectNode node = context.createStandardDefinition(declared, this);
        ObjectNode components = node.withObject("/properties");
        ObjectNode properties = context.getGeneratorConfig().createObjectNode();
        tag.say(properties.putObject(member));
        properties.setAll(components);
        node.set("properties", properties);
        node.withArray("/required").insert(0, member);
        return node;
    }

    /** What a sealed type comes to in the end; nothing for a type that is not sealed, or that is written as a text. */
    private static List<Class<?>> members(Class<?> family) {
        List<Class<?>> members = new ArrayList<>();
        if (family.isSealed() && !family.isEnum() && family != When.class) {
            for (Class<?> member : family.getPermittedSubclasses()) {
                members.addAll(member.isSealed() ? members(member) : List.of(member));
            }
        }
        return members;
    }

    private static Optional<String> name(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(JsonTypeName.class)).map(JsonTypeName::value);
    }

    private static boolean isText(Class<?> type) {
        return type.isRecord()
                && Stream.of(type.getMethods())
                        .filter(method -> method.isAnnotationPresent(JsonValue.class))
                        .map(Method::getReturnType)
                        .anyMatch(String.class::equals);
    }

    private static String spans() {
        return Arrays.stream(Span.Unit.values())
                .map(Span.Unit::code)
                .collect(Collectors.joining("|", "^[1-9][0-9]* (", ")$"));
    }
}
