package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.collect.ImmutableSet;
import io.petition.model.PersonRef;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what Jackson says of a value that it cannot read into the member, the value and what would mend it. */
final class JsonFaults {
    /** What a record says that is not content with a value: the component, and why. */
    private static final Pattern SAID = Pattern.compile("(\\w+): (.*)", Pattern.DOTALL);

    /** What a value that is written as a text calls itself. */
    private static final ImmutableSet<String> ITSELF = ImmutableSet.of("text", "value", "code");

    private static final Pattern COMPONENT = Pattern.compile("\\w+");
    private static final Pattern TYPE = Pattern.compile("(?:io\\.petition|java)\\.[a-z.]*([A-Z]\\w*)(?:\\$(\\w+))?");

    /** So much of a value is shown. */
    private static final int SHOWN = 60;

    private JsonFaults() {}

    /** No JSON at all. */
    static BadInput unparsed(JsonProcessingException fault) {
        return new BadInput("line", "bad.json", Map.of("detail", plain(fault.getOriginalMessage())));
    }

    /**
     * JSON that does not say what it should.
     *
     * @param tree the JSON
     */
    static BadInput of(JsonProcessingException fault, JsonNode tree) {
        if (!(fault instanceof JsonMappingException unmapped)) {
            return unparsed(fault);
        }
        String field = unmapped.getPath().stream().map(JsonFaults::member).collect(Collectors.joining("."));
        if (unmapped instanceof UnrecognizedPropertyException unknown) {
            String known = String.valueOf(unknown.getKnownPropertyIds());
            return new BadInput(field, "bad.json-member", Map.of("known", known.substring(1, known.length() - 1)));
        }
        Throwable cause = unmapped.getCause();
        String said = cause == null ? "" : String.valueOf(cause.getMessage());
        if (cause instanceof NullPointerException && COMPONENT.matcher(said).matches()) {
            return new BadInput(below(field, said), "bad.json-missing", Map.of());
        }
        Matcher component = SAID.matcher(said);
        if (cause instanceof IllegalArgumentException && component.matches()) {
            boolean itself = ITSELF.contains(component.group(1)) && !field.isEmpty();
            String below = itself ? field : below(field, component.group(1));
            return new BadInput(below, "bad.json-value", Map.of("detail", plain(component.group(2))));
        }
        return unfit(unmapped, field.isEmpty() ? "line" : field, value(tree, unmapped.getPath()));
    }

    /** A value that no reader takes: it is not there, of another kind, or not one of those that may stand there. */
    private static BadInput unfit(JsonMappingException fault, String field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return new BadInput(field, "bad.json-missing", Map.of());
        }
        boolean word = fault instanceof InvalidFormatException unformed
                && unformed.getTargetType().isEnum();
        boolean kind = fault instanceof MismatchedInputException && !(fault instanceof InvalidTypeIdException) && !word;
        if (!kind) {
            return new BadInput(field, "bad.json-value", Map.of("detail", plain(fault.getOriginalMessage())));
        }
        Class<?> wanted = ((MismatchedInputException) fault).getTargetType();
        return kind(field, wanted == PersonRef.class ? "***" : shown(value), wanted(wanted));
    }

    /** A value of another kind than stands there: an object, a list, text, date, number, boolean. */
    static BadInput kind(String field, String value, String wanted) {
        return new BadInput(field, "bad.json-kind", Map.of("value", value, "wanted", wanted));
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return "object";
        }
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "list";
        }
        return type == String.class || type.isEnum() || isText(type) ? "text" : "object";
    }

    private static boolean isText(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonCreator.class)
                    && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})) {
                return true;
            }
        }
        return false;
    }

    /** As it stands there; what is long is cut, and what holds other values is only hinted at. */
    static String shown(JsonNode value) {
        if (value.isContainerNode()) {
            return value.isArray() ? "[…]" : "{…}";
        }
        String text = value.isTextual() ? value.toString() : value.asText();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static JsonNode value(JsonNode tree, List<JsonMappingException.Reference> path) {
        JsonNode at = tree;
        for (JsonMappingException.Reference step : path) {
            at = step.getFieldName() == null ? at.path(step.getIndex()) : at.path(step.getFieldName());
        }
        return at;
    }

    private static String member(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? Integer.toString(reference.getIndex()) : reference.getFieldName();
    }

    private static String below(String field, String component) {
        boolean same = field.equals(component) || field.endsWith("." + component);
        return field.isEmpty() || same ? component : field + "." + component;
    }

    /** On one line, and without the packages of types. */
    private static String plain(@Nullable String message) {
        String first = String.valueOf(message).lines().findFirst().orElse("");
        return TYPE.matcher(first).replaceAll("$1");
    }
}
