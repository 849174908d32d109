package io.petition.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.authority.Role;
import io.petition.deadline.DeadlineStatus;
import io.petition.law.DisputeStep;
import io.petition.law.Edition;
import io.petition.law.EditionChoice;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.MilestoneKey;
import io.petition.law.Standing;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Milestones;
import io.petition.time.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*\\}");

    /** Makers of what is shown to people, and the first literal in them: its code. */
    private static final Pattern CODE = Pattern.compile(
            "(?:Reason\\.of|new Reason|Finding\\.\\w+|new Finding|new Step"
                    + "|\\bstep|\\breason|\\bfinding|\\btraceOff|groundReason|curedBy|Guard\\.\\w+)\\(([^;{\"]*?)\"([a-z][a-z.-]*)\"");

    private static final Pattern CURE = Pattern.compile("\"([a-z-]+\\.cure)\"");

    private final Texts zh = Texts.in(Language.ZH);
    private final Texts en = Texts.in(Language.EN);

    @Test
    void bothLanguagesSayTheSameCodesWithTheSamePlaces() {
        assertThat(zh.codes()).isEqualTo(en.codes());
        for (String code : zh.codes()) {
            assertThat(places(zh, code)).as(code).isEqualTo(places(en, code));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyOfTheRegimeHasAName(Language language) {
        Texts texts = Texts.in(language);
        Set<String> keys = new TreeSet<>(milestones());
        codes(Holder.values(), Holder::code).forEach(code -> keys.add("holder." + code));
        codes(LegalEffect.values(), LegalEffect::code).forEach(code -> keys.add("effect." + code));
        codes(DeadlineStatus.Kind.values(), DeadlineStatus.Kind::code).forEach(code -> keys.add("status." + code));
        codes(Role.values(), Role::code).forEach(code -> keys.add("role." + code));
        codes(Span.Unit.values(), TextsTest::word).forEach(code -> keys.add("span." + code));
        codes(Standing.values(), TextsTest::word).forEach(code -> keys.add("standing." + code));
        codes(DisputeStep.values(), TextsTest::word).forEach(code -> keys.add("dispute." + code));
        codes(EditionChoice.values(), TextsTest::word).forEach(code -> keys.add("edition-choice." + code));
        ChinaRules.national().editions().entries().forEach(entry -> keys.addAll(keys(entry.value())));
        procedures().forEach(procedure -> keys.addAll(keys(procedure)));

        assertThat(texts.codes()).containsAll(keys);
    }

    @Test
    void everyCodeThatTheCoreCanProduceHasASentence() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("..", "petition-core", "src", "main", "java"))) {
            for (Path file : files.filter(TextsTest::makesSomethingCoded).toList()) {
                String source = Files.readString(file);
                CODE.matcher(source).results().flatMap(TextsTest::code).forEach(codes::add);
                CURE.matcher(source).results().map(match -> match.group(1)).forEach(codes::add);
            }
        }
        // Codes that are seen elsewhere in these tests: should the pattern go blind, it is noticed here.
        assertThat(codes).contains("counted", "rolled", "day-off", "pause-without-ground", "extension-over-bound.cure");
        assertThat(zh.codes()).containsAll(codes);
    }

    @Test
    void namesListsAndLengthsAreFilledInWords() {
        assertThat(en.text("extension-not-provided", Map.of("term", "review", "by", "3 calendar-days")))
                .contains("\"review\"", "3 calendar day(s)");
        assertThat(zh.text("waits-for-milestone", Map.of("term", "handling", "milestones", "accepted, objected")))
                .isEqualTo("办理期限尚未开始，待：受理、提出异议");
        assertThat(en.text("waits-for-milestone", Map.of("term", "a-hosts-own", "milestones", "a-hosts-own")))
                .as("a key without a name stays a key")
                .contains("a-hosts-own");
        assertThat(en.text("extended", Map.of("by", "soon"))).contains("soon");
    }

    @Test
    void whatHasNoSentenceIsShownAsItIs() {
        assertThat(en.text("no-such-code")).isEqualTo("no-such-code");
        assertThat(en.text("no-such-code", Map.of("a", "b"))).isEqualTo("no-such-code {a=b}");
        assertThat(en.find("no-such-code")).isEmpty();
        assertThat(en.text("rolled")).as("a place without an argument").contains("{from}");
    }

    @Test
    void aHostsSentencesStandBeforeTheLibrarys() {
        assertThat(en.with(TextsTest.class, "host").text("counted", Map.of("days", "3")))
                .isEqualTo("3 days of ours");
        assertThatThrownBy(() -> en.with(TextsTest.class, "absent")).hasMessageContaining("absent_en.properties");
    }

    private static Set<String> places(Texts texts, String code) {
        return PLACE.matcher(texts.find(code).orElseThrow())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Edition edition) {
        Set<String> keys = new TreeSet<>();
        edition.terms().forEach(term -> {
            keys.add("term." + term.value().key());
            term.value().pauses().forEach(pause -> keys.add("ground." + pause.key()));
        });
        edition.withoutTerm().forEach(none -> {
            keys.add("term." + none.key());
            none.starts().forEach(start -> keys.add("milestone." + start));
            none.stops().forEach(stop -> keys.add("milestone." + stop));
        });
        edition.classes().forEach(rule -> {
            keys.add("class." + rule.key());
            rule.route().ifPresent(route -> keys.add("route." + route));
        });
        return keys;
    }

    private static Set<String> keys(Procedure procedure) {
        Set<String> keys = new TreeSet<>();
        for (ActRule row : procedure.acts()) {
            keys.add("act." + row.act());
            row.stages().forEach(stage -> keys.add("stage." + stage.code()));
            row.guards().stream().map(Guard::code).forEach(keys::add);
            row.guards().stream().map(Guard::cure).flatMap(Optional::stream).forEach(keys::add);
        }
        procedure.grounds().forEach(ground -> keys.add("ground." + ground.key()));
        return keys;
    }

    private static List<Procedure> procedures() {
        return ChinaRules.national().part(Procedures.PART).stream()
                .flatMap(all -> all.byEdition().values().stream())
                .toList();
    }

    private static Set<String> milestones() {
        Set<String> keys = new TreeSet<>();
        for (Field field : Milestones.class.getFields()) {
            try {
                keys.add("milestone." + ((MilestoneKey) field.get(null)).value());
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return keys;
    }

    private static <E> Stream<String> codes(E[] values, Function<E, String> code) {
        return Stream.of(values).map(code);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean makesSomethingCoded(Path file) {
        try {
            return file.toString().endsWith(".java") && Files.readString(file).contains("import io.petition.explain.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the code is a variable, the first literal is the name of an argument. */
    private static Stream<String> code(MatchResult match) {
        return match.group(1).contains("Map.of") ? Stream.of() : Stream.of(match.group(2));
    }
}
