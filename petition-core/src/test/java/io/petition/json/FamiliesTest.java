package io.petition.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import io.petition.audit.Integrity;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Decision;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.Permission;
import io.petition.lifecycle.Target;
import io.petition.lifecycle.UnknownEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every member of every family goes to JSON and back, found by what the families permit: none can be forgotten. */
class FamiliesTest {
    static Stream<Arguments> members() {
        return Stream.of(Event.class, Command.class, Decision.class, Target.class, Permission.class, Integrity.class)
                .flatMap(family -> Samples.members(family).stream()
                        .map(member -> Arguments.of(
                                Named.of(family.getSimpleName(), family), Named.of(name(member), member))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("members")
    <T> void everyMemberReadsAsItWasWritten(Class<T> family, Class<? extends T> member) {
        for (T sample : Samples.of(member)) {
            RoundTrips.check(sample, family);
        }
    }

    /** A host stores what it holds, which it may know by its own type or by its family's alone. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("members")
    <T> void everyMemberSaysItsName(Class<T> family, Class<? extends T> member) {
        T sample = Samples.of(member).get(0);
        for (Jackson jackson : Jackson.values()) {
            JsonNode json = Jackson.tree(jackson.write(sample));
            assertThat(json.fieldNames().next()).isEqualTo("type");
            if (member != UnknownEvent.class) {
                assertThat(json.get("type").textValue()).isEqualTo(name(member)).matches("[a-z]+(-[a-z]+)*");
            }
        }
    }

    /** A constant is written by the word shown to programs, which no change of a name in the code touches. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("members")
    <T> void noConstantIsWrittenByItsNameInTheCode(Class<T> family, Class<? extends T> member) {
        for (T sample : Samples.of(member)) {
            assertThat(texts(Jackson.tree(Jackson.TWO.write(sample)))).noneMatch(text -> text.matches("[A-Z][A-Z_]+"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {Event.class, Command.class, Decision.class, Target.class, Permission.class, Integrity.class})
    void noTwoMembersHaveOneName(Class<?> family) {
        assertThat(Samples.members(family).stream().map(FamiliesTest::name)).doesNotHaveDuplicates();
    }

    /** Jackson 3 looks at what a sealed type permits; Jackson 2 knows what it is told. */
    @ParameterizedTest
    @ValueSource(
            classes = {Event.class, Command.class, Decision.class, Target.class, Permission.class, Integrity.class})
    void whatIsPermittedIsListed(Class<?> family) {
        List<Class<?>> permitted = new ArrayList<>(Arrays.asList(family.getPermittedSubclasses()));
        permitted.remove(UnknownEvent.class);
        List<Class<?>> listed = new ArrayList<>();
        for (JsonSubTypes.Type type : family.getAnnotation(JsonSubTypes.class).value()) {
            listed.add(type.value());
        }
        assertThat(listed).as("the @JsonSubTypes of %s", family).hasSameElementsAs(permitted);
        permitted.stream().filter(Class::isSealed).forEach(this::whatIsPermittedIsListed);
    }

    private static String name(Class<?> member) {
        JsonTypeName name = member.getAnnotation(JsonTypeName.class);
        return name == null ? member.getSimpleName() : name.value();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }
}
