package io.petition.examples.cli;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import io.petition.assignment.Routed;
import io.petition.lifecycle.Command;
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
 * The JSON Schema of a line of a stored history and of other shapes, made from the types: an object has its components and no other member,
 * and what is optional may be absent. An event of a kind that is not known may hold anything.
 */
final class LineSchema implements CustomDefinitionProviderV2 {
    private static final String TYPE = "type";
    private static final String REF = "$ref";
    private static final String EVENT = "Event";
    private static final String EVENT_DEFINITION = "#/$defs/" + EVENT;

    /** Of a line of a stored history. */
    static ObjectNode generate() {
        ObjectNode schema = generator().generateSchema(Recorded.class);
        ObjectNode properties = schema.withObject("/properties");
        schema.withObject("/$defs").set(EVENT, properties.get("event"));
        properties.putObject("event").put(REF, EVENT_DEFINITION);
        return schema;
    }

    /** Of whatever is one of some types. */
    static ObjectNode of(List<Class<?>> types) {
        SchemaBuilder builder = generator().buildMultipleSchemaDefinitions();
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        ArrayNode any = schema.putArray("anyOf");
        types.forEach(type -> any.add(builder.createSchemaReference(type)));
        boolean events = types.stream().anyMatch(LineSchema::holdsEvents);
        ObjectNode event = events ? builder.createSchemaReference(Event.class) : null;
        ObjectNode definitions = builder.collectDefinitions("$defs");
        if (event != null && !definitions.has(EVENT)) {
            definitions.set(EVENT, event);
        }
        schema.set("$defs", definitions);
        return schema;
    }

    /** Those in which a correction may stand, which holds an event of any kind. */
    private static boolean holdsEvents(Class<?> type) {
        return type.getPackage().equals(Event.class.getPackage()) || type == AllowedAnswer.class;
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES,
                        Option.FLATTENED_OPTIONALS,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
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
        config.forFields()
                .withRequiredCheck(LineSchema::isAlwaysThere)
                .withNullableCheck(field -> isNullable(field) && !isLeftOut(field))
                // What somebody may do comes with the command that would do it.
                .withTargetTypeOverridesResolver(field -> field.getType().getErasedType() == JsonNode.class
                        ? List.of(field.getContext().resolve(standsFor(field)))
                        : null);
        return new SchemaGenerator(config.build());
    }

    /** What a member holds that is written as JSON already. */
    private static Class<?> standsFor(FieldScope field) {
        return field.getDeclaringType().getErasedType() == RouteAnswer.class ? Routed.class : Command.class;
    }

    private static boolean isAlwaysThere(FieldScope field) {
        JsonSetter setter = field.getAnnotation(JsonSetter.class);
        boolean mayMiss = setter != null && setter.nulls() == Nulls.AS_EMPTY;
        return field.getRawMember().getType() != Optional.class && !mayMiss && !isLeftOut(field);
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whether it is left out, and not null, where there is nothing to say. */
    private static boolean isLeftOut(FieldScope field) {
        JsonInclude own = field.getAnnotation(JsonInclude.class);
        JsonInclude all = field.getRawMember().getDeclaringClass().getAnnotation(JsonInclude.class);
        JsonInclude.Include include =
                own != null ? own.value() : all != null ? all.value() : JsonInclude.Include.ALWAYS;
        return include == JsonInclude.Include.NON_EMPTY
                || (include == JsonInclude.Include.NON_NULL && isNullable(field));
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
            // An event within an event would be followed without end; it points to where events are defined.
            ObjectNode properties = node.put(TYPE, "object").putObject("properties");
            properties.putObject(TYPE).put("const", name(type).orElseThrow());
            properties.putObject("event").put(REF, EVENT_DEFINITION);
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
